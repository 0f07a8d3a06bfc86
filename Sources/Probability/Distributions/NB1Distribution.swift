/// The negative binomial law with variance proportional to the mean: bursts of counts.
///
/// ```
/// variance = D·μ,  size μ/(D − 1),  success probability 1/D
/// ```
///
/// Counts of one dispersion D add: the sum of twelve months, or of all hubs, is NB1 again. D = 1 is
/// the Poisson law. Also called the linear negative binomial [Cameron 1986].
public struct NB1Distribution: CountDistribution {
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

  /// log of the probability of a count; see ``logProbability(of:mean:dispersion:)``.
  public func logProbability(at count: Int) -> Double {
    Self.logProbability(of: count, mean: mean, dispersion: dispersion)
  }

  /// The regularised incomplete beta function of 1/D with shapes μ/(D − 1) and k + 1.
  public func tails(at count: Int) -> ComplementaryProbabilities {
    guard count >= 0 else { return .lower(0) }
    guard mean > 0 else { return .upper(0) }
    let excess = dispersion - 1
    let size = mean / excess
    guard size < Self.largestSize else { return PoissonDistribution(mean: mean).tails(at: count) }
    let next = Double(count) + 1
    return incompleteBeta(
      size, next, 1 / dispersion, excess / dispersion, difference: (mean - next) / dispersion)
  }

  /// A random count; see ``sample(mean:dispersion:using:)``.
  public func sample(using stream: inout RandomStream) -> Int {
    Self.sample(mean: mean, dispersion: dispersion, using: &stream)
  }

  /// The size from which on the law is Poisson's to the last digit of a double.
  static let largestSize = 1e17
}
