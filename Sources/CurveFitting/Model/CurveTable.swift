internal import Formulas
internal import GrowthModels

/// A curve's values and derivatives at fixed points, for any parameters.
struct CurveTable: Sendable {
  private enum Engine: Sendable {
    case family(GrowthFamily, times: [Double])
    case formula(FormulaTable)
  }

  /// The number of points.
  let count: Int

  private var engine: Engine

  /// A curve at points, one column a predictor.
  init(_ model: CurveModel, at predictors: [[Double]]) {
    count = predictors[0].count
    switch model {
    case .family(let family): engine = .family(family, times: predictors[0])
    case .formula(let model): engine = .formula(FormulaTable(model.formula, columns: predictors))
    }
  }

  /// Fills `values` with F at each point.
  mutating func fill(_ values: inout [Double], parameters: [Double]) {
    switch engine {
    case .family(let family, let times):
      family.fillValues(&values, at: times, parameters: parameters)
    case .formula(var table):
      // The case lends its table and takes it back, so that nothing is copied.
      engine = .family(.linear, times: [])
      table.fillValues(&values, parameters: parameters)
      engine = .formula(table)
    }
  }

  /// Fills `values` with F and `gradient` with its derivatives, column after column.
  mutating func fill(
    _ values: inout [Double], gradient: inout [Double], parameters: [Double]
  ) {
    switch engine {
    case .family(let family, let times):
      family.fillValues(&values, at: times, parameters: parameters)
      Self.fill(&gradient, family.curveType, times, parameters)
    case .formula(var table):
      engine = .family(.linear, times: [])
      table.fillValues(&values, gradient: &gradient, parameters: parameters)
      engine = .formula(table)
    }
  }

  private static func fill<Curve: GrowthCurve>(
    _ gradient: inout [Double], _ type: Curve.Type, _ times: [Double], _ parameters: [Double]
  ) {
    let curve = Curve(parameters: parameters)
    for (i, time) in times.enumerated() {
      for (j, derivative) in curve.gradient(at: time).enumerated() {
        gradient[i + j * times.count] = derivative
      }
    }
  }
}

extension CurveModel {
  /// F at points, one column a predictor.
  func values(at predictors: [[Double]], parameters: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: predictors[0].count)
    var table = CurveTable(self, at: predictors)
    table.fill(&values, parameters: parameters)
    return values
  }
}
