internal import RealModule

/// The law of exp(Y), Y normal.
///
/// ```
/// density = exp(−z²/2)/(x·σ·√(2π)),  z = (log x − μ)/σ,  x > 0
/// ```
public struct LogNormalDistribution: ContinuousDistribution {
  /// μ, the expected value of the logarithm.
  public let logMean: Double

  /// σ, the standard deviation of the logarithm.
  public let logStandardDeviation: Double

  /// The law with a finite mean and a finite positive standard deviation of the logarithm.
  public init(logMean: Double, logStandardDeviation: Double) {
    precondition(logMean.isFinite, "a log-normal law has a finite log mean")
    precondition(
      logStandardDeviation > 0 && logStandardDeviation < .infinity,
      "a log-normal law has a positive log standard deviation")
    self.logMean = logMean
    self.logStandardDeviation = logStandardDeviation
  }

  /// exp(μ + σ²/2).
  public var mean: Double { .exp(logMean + 0.5 * logVariance) }

  /// (exp(σ²) − 1)·exp(2μ + σ²).
  public var variance: Double { .expMinusOne(logVariance) * .exp(2 * logMean + logVariance) }

  /// −z²/2 − log(x·σ·√(2π)).
  public func logDensity(at x: Double) -> Double {
    guard x > 0, x < .infinity else { return -.infinity }
    return StandardNormal.logDensity(standardised(x)) - .log(logStandardDeviation) - .log(x)
  }

  /// Φ(z) and 1 − Φ(z).
  public func tails(at x: Double) -> ComplementaryProbabilities {
    x > 0 ? StandardNormal.tails(standardised(x)) : .lower(0)
  }

  /// exp(μ + σ·Φ⁻¹(p)).
  public func quantile(lower p: Double, upper q: Double) -> Double {
    .exp(logMean + logStandardDeviation * StandardNormal.quantile(lower: p, upper: q))
  }

  /// A random number, by inversion of one uniform.
  public func sample(using stream: inout RandomStream) -> Double {
    .exp(logMean + logStandardDeviation * stream.nextStandardNormal())
  }

  private var logVariance: Double { logStandardDeviation * logStandardDeviation }

  private func standardised(_ x: Double) -> Double {
    (.log(x) - logMean) / logStandardDeviation
  }
}
