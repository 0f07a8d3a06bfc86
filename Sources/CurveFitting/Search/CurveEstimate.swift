public import Estimation
public import LinearAlgebra

/// The parameters of least misfit with their standard errors: the part of a fit that costs little.
public struct CurveEstimate: Sendable {
  /// The curve.
  public let model: CurveModel

  /// The parameters of least misfit, in the model's order.
  public let parameters: [Double]

  /// √(variance·(JᵀJ)⁻¹ⱼⱼ) of each; `nil` for one on an edge of its range, and for all where the
  /// data leave a combination undetermined.
  public let standardErrors: [Double?]

  /// The correlation of the estimates; `nil` where the data leave a combination undetermined, and 0
  /// with a parameter on an edge.
  public let correlation: Matrix?

  /// The edge of its range that each parameter lies on.
  public let edges: [FittedParameter.Edge?]

  /// The expected value of each observation.
  public let means: [Double]

  /// Σ w·(value − mean)² for least squares, the deviance for counts.
  public let misfit: Double

  /// What a squared residual is divided by: misfit/(n − p) for least squares, the dispersion for
  /// counts.
  public let variance: Double

  /// Why the search stopped.
  public let termination: Termination

  /// Steps of the search that won.
  public let iterations: Int

  /// How many starts were tried.
  public let startsTried: Int

  /// How many of them ended at this minimum.
  public let startsAgreeing: Int

  /// Steps that were refused because the curve was no finite number there.
  public let refusedSteps: Int
}

extension CurveEstimate {
  /// Fits one curve.
  ///
  /// - Parameters:
  ///   - model: The curve.
  ///   - data: The observations, at least two more than parameters.
  ///   - loss: What is made small.
  ///   - starts: How many starts are tried, at least 1.
  /// - Throws: ``FitError``.
  public init(
    of model: CurveModel, to data: FitData, loss: FitLoss = .leastSquares, starts: Int = 24
  ) throws(FitError) {
    self = try CurveSolution(of: model, to: data, loss: loss, starts: starts).estimate
  }
}
