internal import Estimation
internal import LinearAlgebra

extension CurveEstimate {
  /// The estimate that a search has ended at.
  ///
  /// - Parameters:
  ///   - search: The search.
  ///   - function: The misfit, evaluated last at the minimum.
  ///   - squares: ‖r‖² there.
  ///   - covariance: (JᵀJ)⁻¹ on the parameters' scales.
  ///   - straight: The linear least squares that took the place of a search.
  init(
    of search: MinimumSearch, _ function: borrowing CurveMisfit, squares: Double,
    covariance: Matrix?, straight: StraightFit?
  ) {
    let minimum = search.minimum
    let (space, count) = (function.space, function.parameterCount)
    let values = space.values(at: minimum.parameters)
    let edges: [FittedParameter.Edge?] = (0..<count).map { j in
      if minimum.parameters[j] <= space.range.lower[j] { return .lower }
      return minimum.parameters[j] >= space.range.upper[j] ? .upper : nil
    }
    let freedom = Double(max(function.observationCount - count, 1))
    let misfit = straight?.solution.residualSumOfSquares ?? 2 * minimum.halfMisfit
    let variance =
      switch function.loss {
      case .leastSquares: misfit / freedom
      case .poisson: 1.0
      case .nb1: max(1, squares / freedom)
      }
    self.init(
      model: function.model, parameters: values,
      standardErrors: (0..<count).map { j in
        guard let covariance, edges[j] == nil else { return nil }
        let slope = abs(space.scales[j].slope(atValue: values[j]))
        return (variance * covariance[j, j]).squareRoot() * slope
      },
      correlation: covariance?.correlation, edges: edges,
      means: straight?.means ?? function.means, misfit: misfit, variance: variance,
      termination: minimum.termination, iterations: minimum.iterations, startsTried: search.tried,
      startsAgreeing: search.agreeing, refusedSteps: search.refused)
  }
}

extension Matrix {
  /// The correlations of a covariance, 0 with what does not vary.
  fileprivate var correlation: Matrix {
    var result = Matrix.identity(rows)
    for j in 0..<rows {
      for i in 0..<rows where i != j {
        let scale = (self[i, i] * self[j, j]).squareRoot()
        if scale > 0 { result[i, j] = self[i, j] / scale }
      }
    }
    return result
  }
}
