internal import Estimation
internal import Formulas
internal import LinearAlgebra

/// A formula that is straight in all its parameters: linear least squares answers at once.
///
/// It needs no start and no steps, and keeps nearly all digits where predictors depend on each
/// other, which the sums of a search would lose.
struct StraightFit {
  let solution: LinearLeastSquares

  /// The fit; `nil` where the model is not straight, has bounds, or has no single answer.
  init?(of function: CurveMisfit, to data: FitData) {
    guard case .formula(let model) = function.model, function.loss == .leastSquares else {
      return nil
    }
    let count = function.parameterCount
    guard count > 0, model.formula.linearParameters.count == count, data.kind != .increments,
      model.bounds.allSatisfy({ $0 == -.infinity ... .infinity })
    else { return nil }
    var table = CurveTable(function.model, at: data.predictors)
    var constant = [Double](repeating: 0, count: data.count)
    var columns = [Double](repeating: 0, count: data.count * count)
    let zeros = [Double](repeating: 0, count: count)
    table.fill(&constant, gradient: &columns, parameters: zeros)
    guard
      let solution = try? LinearLeastSquares(
        design: Matrix(rows: data.count, columns: count, elements: columns),
        response: zip(data.values, constant).map { $0 - $1 }, weights: data.weights)
    else { return nil }
    self.solution = solution
    self.constant = constant
  }

  private let constant: [Double]

  /// The expected value of each observation.
  var means: [Double] { zip(solution.fitted, constant).map { $0 + $1 } }

  /// The answer in the form of a search that took no steps.
  var search: MinimumSearch {
    MinimumSearch(
      minimum: Minimum(
        parameters: solution.coefficients, halfMisfit: 0.5 * solution.residualSumOfSquares,
        relativeOffset: 0, iterations: 0, refusedSteps: 0,
        termination: solution.residualSumOfSquares == 0 ? .exact : .converged),
      tried: 1, agreeing: 1, refused: 0)
  }
}
