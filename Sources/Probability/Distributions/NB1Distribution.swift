/// The negative binomial law with variance proportional to the mean: bursts of counts.
///
/// ```
/// variance = D·μ,  size μ/(D − 1),  success probability 1/D
/// ```
///
/// Counts of one dispersion D add: the sum of twelve months, or of all hubs, is NB1 again. D = 1 is
/// the Poisson law. Also called the linear negative binomial [Cameron 1986].
public struct NB1Distribution: Sendable, Hashable {
  /// μ, the expected count.
  public let mean: Double

  /// D, the variance in units of the mean.
  public let dispersion: Double

  /// The law with a mean of at least 0 and a dispersion of at least 1.
  public init(mean: Double, dispersion: Double) {
    precondition(mean >= 0 && mean < .infinity, "a count has a finite mean of at least 0")
    precondition(dispersion >= 1 && dispersion < .infinity, "NB1 has a dispersion of at least 1")
    self.mean = mean
    self.dispersion = dispersion
  }

  /// D·μ.
  public var variance: Double { dispersion * mean }

  /// The natural logarithm of P(X = count).
  public func logProbability(at count: Int) -> Double {
    Self.logProbability(of: count, mean: mean, dispersion: dispersion)
  }

  /// A random count.
  public func sample(using stream: inout RandomStream) -> Int {
    Self.sample(mean: mean, dispersion: dispersion, using: &stream)
  }

  /// A random count, without making a distribution: Poisson about a gamma intensity.
  ///
  /// From a mean of ``largestCount`` on, +∞ included, that count is returned.
  ///
  /// - Precondition: The mean is at least 0; the dispersion is at least 1 and finite.
  public static func sample(
    mean: Double, dispersion: Double, using stream: inout RandomStream
  ) -> Int {
    precondition(mean >= 0, "a count has no negative mean")
    precondition(dispersion >= 1 && dispersion < .infinity, "NB1 has a dispersion of at least 1")
    guard mean > 0 else { return 0 }
    guard mean < Double(largestCount) else { return largestCount }
    let excess = dispersion - 1
    let size = mean / excess
    guard size < 1e17 else { return PoissonDistribution.sample(mean: mean, using: &stream) }
    let intensity = excess * GammaDistribution.sample(shape: size, using: &stream)
    return PoissonDistribution.sample(mean: intensity, using: &stream)
  }
}
