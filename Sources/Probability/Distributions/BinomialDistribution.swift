internal import RealModule

/// The binomial law: the number of successes in independent trials of one probability.
///
/// ```
/// P(k) = n!/(k!·(n − k)!)·pᵏ·(1 − p)ⁿ⁻ᵏ
/// ```
public struct BinomialDistribution: CountDistribution {
  /// n, the number of trials.
  public let trials: Int

  /// p, the probability of success in each.
  public let probability: Double

  /// The law with at least 0 trials and a probability from 0 to 1.
  public init(trials: Int, probability: Double) {
    precondition(trials >= 0, "a binomial law has no negative number of trials")
    precondition(probability >= 0 && probability <= 1, "a probability lies between 0 and 1")
    self.trials = trials
    self.probability = probability
  }

  /// n·p.
  public var mean: Double { Double(trials) * probability }

  /// n·p·(1 − p).
  public var variance: Double { Double(trials) * probability * (1 - probability) }

  /// log of the probability of k successes; see ``logProbability(of:trials:probability:)``.
  public func logProbability(at count: Int) -> Double {
    Self.logProbability(of: count, trials: trials, probability: probability)
  }

  /// The regularised incomplete beta function of p with shapes k + 1 and n − k.
  public func tails(at count: Int) -> ComplementaryProbabilities {
    guard count >= 0 else { return .lower(0) }
    guard count < trials else { return .upper(0) }
    return incompleteBeta(Double(count) + 1, Double(trials - count), at: probability).exchanged
  }

  /// A random count; see ``sample(trials:probability:using:)``.
  public func sample(using stream: inout RandomStream) -> Int {
    Self.sample(trials: trials, probability: probability, using: &stream)
  }

  /// The natural logarithm of the probability of one count, without making a distribution, in the
  /// saddle-point form of [Loader 2000].
  public static func logProbability(
    of count: Int, trials: Int, probability p: Double
  ) -> Double {
    guard count >= 0, count <= trials else { return -.infinity }
    if p == 0 { return count == 0 ? 0 : -.infinity }
    if p == 1 { return count == trials ? 0 : -.infinity }
    let (n, k) = (Double(trials), Double(count))
    if count == 0 { return n * .log(onePlus: -p) }
    if count == trials { return n * .log(p) }
    let difference = k.addingProduct(-n, p)
    return stirlingError(n) - stirlingError(k) - stirlingError(n - k)
      - halfDeviance(of: k, from: n * p, difference: difference)
      - halfDeviance(of: n - k, from: n * (1 - p), difference: -difference)
      - 0.5 * .log(2 * .pi * k * ((n - k) / n))
  }
}
