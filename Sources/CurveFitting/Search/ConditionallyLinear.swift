internal import Formulas
internal import LinearAlgebra

/// The parameters in which a formula is straight while the others are held.
///
/// Their best values need no search: least squares gives them at once [Golub 1973].
struct ConditionallyLinear {
  private let model: FormulaModel
  private let data: FitData
  private let linear: [Int]

  init(_ model: FormulaModel, _ data: FitData) {
    self.model = model
    self.data = data
    linear = model.formula.linearParameters.sorted()
  }

  /// The same parameters with the linear ones at their least-squares values for the others.
  ///
  /// - Returns: `nil` where there are none, too many, or the curve is not finite.
  func solved(_ parameters: [Double]) -> [Double]? {
    guard !linear.isEmpty, data.count >= linear.count, data.kind != .increments else { return nil }
    var table = CurveTable(.formula(model), at: data.predictors)
    var curve = [Double](repeating: 0, count: data.count)
    var gradient = [Double](repeating: 0, count: data.count * parameters.count)
    var zeroed = parameters
    for j in linear { zeroed[j] = 0 }
    table.fill(&curve, gradient: &gradient, parameters: zeroed)
    var columns: [Double] = []
    for j in linear { columns += gradient[(j * data.count)..<((j + 1) * data.count)] }
    let design = Matrix(rows: data.count, columns: linear.count, elements: columns)
    let rest = zip(data.values, curve).map { $0 - $1 }
    guard rest.allSatisfy(\.isFinite), let factor = try? QRFactor(of: design),
      let solution = try? factor.solve(rest)
    else { return nil }
    for (place, j) in linear.enumerated() { zeroed[j] = solution[place] }
    return zeroed.allSatisfy(\.isFinite) ? zeroed : nil
  }
}
