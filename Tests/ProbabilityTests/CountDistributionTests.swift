import Probability
import RealModule
import Testing

@Suite struct CountDistributionTests {
  /// Laws of every family, ordinary and extreme.
  static let laws: [any CountDistribution] = [
    PoissonDistribution(mean: 0),
    PoissonDistribution(mean: 0.2),
    PoissonDistribution(mean: 9.5),
    PoissonDistribution(mean: 10.5),
    PoissonDistribution(mean: 300),
    BinomialDistribution(trials: 0, probability: 0.4),
    BinomialDistribution(trials: 12, probability: 0.35),
    BinomialDistribution(trials: 12, probability: 1),
    BinomialDistribution(trials: 200, probability: 0.9),
    BinomialDistribution(trials: 5_000, probability: 0.001),
    NegativeBinomialDistribution(size: 0.3, probability: 0.1),
    NegativeBinomialDistribution(size: 8, probability: 0.5),
    NegativeBinomialDistribution(size: 40, probability: 0.999),
    NB1Distribution(mean: 0, dispersion: 3),
    NB1Distribution(mean: 0.05, dispersion: 2),
    NB1Distribution(mean: 4, dispersion: 1),
    NB1Distribution(mean: 4, dispersion: 1 + 1e-9),
    NB1Distribution(mean: 4, dispersion: 6),
    NB1Distribution(mean: 90, dispersion: 1.5),
    NB1Distribution(mean: 250, dispersion: 12),
    NB1Distribution(mean: 2, dispersion: 400),
  ]

  @Test(arguments: laws)
  func `probabilities add to the cumulative one, and all of them to 1`(
    law: any CountDistribution
  ) {
    let last = law.quantile(upperTail: 1e-14)
    var sum = 0.0
    for count in 0...last {
      sum += .exp(law.logProbability(at: count))
      // Each term is right to about 1e-14 of itself, so is the sum.
      #expect(abs(sum - law.cumulativeProbability(at: count)) < 3e-14)
    }
    #expect(abs(sum - 1) < 4e-14)
    #expect(law.logProbability(at: -1) == -.infinity)
    #expect(law.cumulativeProbability(at: -1) == 0)
  }

  @Test(arguments: laws)
  func `the upper tail is the sum of the probabilities beyond`(law: any CountDistribution) {
    // From far out inwards: small terms first, so that relative accuracy shows.
    var sum = 0.0
    let last = law.quantile(upperTail: 1e-290)
    let first = law.quantile(0.3)
    for count in stride(from: last + 200, to: first, by: -1) {
      let tail = law.survivalProbability(at: count)
      if tail > 1e-250, sum > 0 {
        // exp of −575 keeps 13 digits; the terms left out beyond the last weigh less still.
        #expect(abs(sum / tail - 1) < 4e-13)
      }
      sum += .exp(law.logProbability(at: count))
    }
  }

  @Test(arguments: laws)
  func `a quantile is the smallest count with enough probability`(law: any CountDistribution) {
    for p in [1e-9, 0.01, 0.25, 0.5, 0.9, 0.99, 1 - 1e-9] {
      let count = law.quantile(p)
      #expect(law.cumulativeProbability(at: count) >= p)
      #expect(count == 0 || law.cumulativeProbability(at: count - 1) < p)
    }
    for count in 0..<40 {
      let p = law.cumulativeProbability(at: count)
      #expect(law.quantile(p) <= count)
    }
    #expect(law.quantile(0) == 0)
  }

  @Test(arguments: laws)
  func `mean and variance are those of the probabilities`(law: any CountDistribution) {
    let last = law.quantile(upperTail: 1e-17)
    var (mean, square) = (0.0, 0.0)
    for count in 0...last {
      let weight = Double.exp(law.logProbability(at: count)) * Double(count)
      mean += weight
      square += weight * Double(count)
    }
    #expect(abs(mean - law.mean) <= 1e-12 * law.mean)
    #expect(abs(square - mean * mean - law.variance) <= 1e-11 * square)
  }

  // 100,000 draws of each law; a false alarm has probability 1e-6 a law.
  @Test(arguments: Array(laws.enumerated()))
  func `draws follow the law`(index: Int, law: any CountDistribution) {
    var stream = RandomStream(
      seed: 1_000, purpose: .init(rawValue: 3), path: UInt64(index), position: 0)
    let draws = (0..<100_000).map { _ in law.sample(using: &stream) }
    #expect(GoodnessOfFit.chiSquared(draws, law) > 1e-6)
  }

  // 20,000 draws at extreme parameters; a false alarm has probability 1e-6 each.
  @Test(arguments: [
    NB1Distribution(mean: 1e9, dispersion: 1), NB1Distribution(mean: 1e9, dispersion: 50),
    NB1Distribution(mean: 1e-3, dispersion: 1.001), NB1Distribution(mean: 1e-6, dispersion: 1e3),
    NB1Distribution(mean: 1e4, dispersion: 1e4), NB1Distribution(mean: 1e6, dispersion: 1 + 1e-6),
  ])
  func `draws follow the law at extreme parameters`(law: NB1Distribution) {
    var stream = RandomStream(seed: 31, purpose: .init(rawValue: 4), path: 0, position: 0)
    let draws = (0..<20_000).map { _ in law.sample(using: &stream) }
    #expect(GoodnessOfFit.chiSquared(draws, law) > 1e-6)
  }

  @Test func `binomial draws stay within the trials at extreme parameters`() {
    var stream = RandomStream(seed: 32, purpose: .init(rawValue: 4), path: 0, position: 0)
    for law in [
      BinomialDistribution(trials: 1_000_000_000, probability: 0.5),
      BinomialDistribution(trials: 1_000_000_000, probability: 1 - 1e-10),
      BinomialDistribution(trials: 21, probability: 0.499),
    ] {
      let draws = (0..<20_000).map { _ in law.sample(using: &stream) }
      #expect(draws.allSatisfy { (0...law.trials).contains($0) })
      // A false alarm has probability 1e-6 each.
      #expect(GoodnessOfFit.chiSquared(draws, law) > 1e-6)
    }
  }

  @Test func `means beyond any count give the largest count`() {
    var stream = RandomStream(seed: 33, purpose: .init(rawValue: 4), path: 0, position: 0)
    #expect(NB1Distribution.sample(mean: .infinity, dispersion: 2, using: &stream) == largestCount)
    #expect(NB1Distribution.sample(mean: 1e300, dispersion: 2, using: &stream) == largestCount)
    #expect(PoissonDistribution.sample(mean: 1e300, using: &stream) == largestCount)
  }
}
