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
/// by √μ instead. A function has scratch memory of its own, which is why it mutates. Derivatives are
/// asked for apart: a step that is refused needs none.
public protocol MisfitFunction {
  /// The number of parameters, p.
  var parameterCount: Int { get }

  /// The number of observations, n.
  var observationCount: Int { get }

  /// Half the misfit with its residuals, or `nil` where one is not finite.
  ///
  /// - Parameters:
  ///   - parameters: p numbers.
  ///   - residuals: Receives r, n numbers.
  /// - Returns: Half the misfit, or `nil`.
  mutating func halfMisfit(at parameters: [Double], residuals: inout [Double]) -> Double?

  /// The derivatives where the misfit was asked for last, which was finite there.
  ///
  /// - Parameter derivatives: Receives J, n × p, column after column.
  /// - Returns: Whether all are finite.
  mutating func fillDerivatives(_ derivatives: inout [Double]) -> Bool
}
