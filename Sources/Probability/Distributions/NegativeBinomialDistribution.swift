/// The negative binomial law: failures before the `size`-th success, or Poisson about a gamma mean.
///
/// ```
/// P(k) = Γ(k + r)/(k!·Γ(r))·pʳ·(1 − p)ᵏ,  r = size, p = probability
/// ```
public struct NegativeBinomialDistribution: CountDistribution {
  /// r, the number of successes waited for; it need not be whole.
  public let size: Double

  /// p, the probability of success in each trial.
  public let probability: Double

  /// The law with a finite positive size and a probability above 0 and at most 1.
  public init(size: Double, probability: Double) {
    precondition(size > 0 && size < .infinity, "a negative binomial law has a positive size")
    precondition(probability > 0 && probability <= 1, "success has a positive probability")
    self.size = size
    self.probability = probability
  }

  /// r·(1 − p)/p.
  public var mean: Double { size * excess }

  /// r·(1 − p)/p².
  public var variance: Double { size * excess / probability }

  /// log of the probability of k failures; see ``NB1Distribution``, of which this is the law with
  /// dispersion 1/p.
  public func logProbability(at count: Int) -> Double {
    guard excess > 0 else { return count == 0 ? 0 : -.infinity }
    return NB1Distribution.logProbability(of: count, mean: mean, excess: excess)
  }

  /// The regularised incomplete beta function of p with shapes r and k + 1.
  public func tails(at count: Int) -> ComplementaryProbabilities {
    guard count >= 0 else { return .lower(0) }
    return incompleteBeta(size, Double(count) + 1, at: probability)
  }

  /// A random count: Poisson about a gamma intensity.
  public func sample(using stream: inout RandomStream) -> Int {
    NB1Distribution.sample(mean: mean, excess: excess, using: &stream)
  }

  /// (1 − p)/p, by which the dispersion exceeds Poisson's.
  private var excess: Double { (1 - probability) / probability }
}
