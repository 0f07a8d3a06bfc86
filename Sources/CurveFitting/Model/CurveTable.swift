internal import Formulas
internal import GrowthModels

/// A curve's values and derivatives at fixed points, for any parameters.
struct CurveTable: Sendable {
  /// The number of points.
  let count: Int

  private let family: GrowthFamily
  private let times: [Double]

  /// The formula's own table; `nil` where a family is evaluated.
  ///
  /// An optional is changed in place, where the payload of a case would be copied.
  private var formula: FormulaTable?

  /// A curve at points, one column a predictor.
  init(_ model: CurveModel, at predictors: [[Double]]) {
    count = predictors[0].count
    times = predictors[0]
    switch model {
    case .family(let family):
      self.family = family
      formula = nil
    case .formula(let model):
      family = .linear
      formula = FormulaTable(model.formula, columns: predictors)
    }
  }

  /// Fills `values` with F at each point.
  mutating func fill(_ values: inout [Double], parameters: [Double]) {
    if formula?.fillValues(&values, parameters: parameters) == nil {
      family.fillValues(&values, at: times, parameters: parameters)
    }
  }

  /// Fills `gradient` with the derivatives of F, column after column, for the parameters of which the
  /// values were filled last.
  mutating func fillGradient(_ gradient: inout [Double], parameters: [Double]) {
    if formula?.fillGradient(&gradient) == nil {
      Self.fill(&gradient, family.curveType, times, parameters)
    }
  }

  /// Fills `values` with F and `gradient` with its derivatives, column after column.
  mutating func fill(
    _ values: inout [Double], gradient: inout [Double], parameters: [Double]
  ) {
    fill(&values, parameters: parameters)
    fillGradient(&gradient, parameters: parameters)
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
