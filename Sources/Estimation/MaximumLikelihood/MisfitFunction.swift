/// A misfit between observations and a model, to be made small by Fisher scoring.
///
/// Half the misfit f is minus a log likelihood up to what no parameter changes: half the sum of
/// squared residuals, or half the deviance of counts. With residuals r and their derivatives J,
///
/// ```
/// ∇f = −Jᵀ·r,   expected ∇²f = Jᵀ·J
/// ```
///
/// For least squares r = √w·(y − μ) and J = √w·∂μ/∂θ; for counts of variance μ both are divided
/// by √μ instead. A function has scratch memory of its own, which is why it mutates.
public protocol MisfitFunction {
  /// The number of parameters, p.
  var parameterCount: Int { get }

  /// The number of observations, n.
  var observationCount: Int { get }

  /// Half the misfit with its residuals and derivatives, or `nil` where one is not finite.
  ///
  /// - Parameters:
  ///   - parameters: p numbers.
  ///   - residuals: Receives r, n numbers.
  ///   - derivatives: Receives J, n × p, column after column.
  /// - Returns: Half the misfit, or `nil`.
  mutating func halfMisfit(
    at parameters: [Double], residuals: inout [Double], derivatives: inout [Double]
  ) -> Double?
}
