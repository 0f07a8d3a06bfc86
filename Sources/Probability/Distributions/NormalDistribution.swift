internal import RealModule

/// The normal law.
///
/// ```
/// density = exp(−z²/2)/(σ·√(2π)),  z = (x − μ)/σ
/// ```
public struct NormalDistribution: ContinuousDistribution {
  /// μ, the expected value.
  public let mean: Double

  /// σ, the standard deviation.
  public let standardDeviation: Double

  /// The law with a finite mean and a finite positive standard deviation.
  public init(mean: Double, standardDeviation: Double) {
    precondition(mean.isFinite, "a normal law has a finite mean")
    precondition(
      standardDeviation > 0 && standardDeviation < .infinity,
      "a normal law has a positive standard deviation")
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// σ².
  public var variance: Double { standardDeviation * standardDeviation }

  /// −z²/2 − log(σ·√(2π)).
  public func logDensity(at x: Double) -> Double {
    StandardNormal.logDensity(standardised(x)) - .log(standardDeviation)
  }

  /// Φ(z) and 1 − Φ(z).
  public func tails(at x: Double) -> ComplementaryProbabilities {
    StandardNormal.tails(standardised(x))
  }

  /// μ + σ·Φ⁻¹(p).
  public func quantile(lower p: Double, upper q: Double) -> Double {
    mean + standardDeviation * StandardNormal.quantile(lower: p, upper: q)
  }

  /// A random number, by inversion of one uniform.
  public func sample(using stream: inout RandomStream) -> Double {
    mean + standardDeviation * stream.nextStandardNormal()
  }

  private func standardised(_ x: Double) -> Double {
    (x - mean) / standardDeviation
  }
}
