import Probability
import RealModule
import Testing

@Suite struct NB1DistributionTests {
  @Test func `a mean of 0 leaves only the count 0`() {
    #expect(NB1Distribution.logProbability(of: 0, mean: 0, dispersion: 4) == 0)
    #expect(NB1Distribution.logProbability(of: 1, mean: 0, dispersion: 4) == -.infinity)
    #expect(NB1Distribution.logProbability(of: -1, mean: 3, dispersion: 4) == -.infinity)
    #expect(NB1Distribution(mean: 0, dispersion: 4).survivalProbability(at: 0) == 0)
  }

  @Test func `the probability of 0 is D to the minus size`() {
    for (mean, dispersion) in [(3.0, 2.0), (1e-9, 5), (700, 1.25), (4, 1e6)] {
      let expected = -mean / (dispersion - 1) * Double.log(dispersion)
      let actual = NB1Distribution.logProbability(of: 0, mean: mean, dispersion: dispersion)
      #expect(abs(actual / expected - 1) < 1e-14)
    }
  }

  // Size 1 is geometric: P(k) = (1/D)·((D − 1)/D)ᵏ with μ = D − 1, across both forms of the
  // computation and far into the tail.
  @Test(arguments: [0, 1, 2, 15, 16, 17, 18, 40, 1_000, 100_000])
  func `size 1 is the geometric law`(count: Int) {
    for dispersion in [1.5, 4, 1_000.0] {
      let expected =
        -Double.log(dispersion) + Double(count) * .log(onePlus: -1 / dispersion)
      let actual = NB1Distribution.logProbability(
        of: count, mean: dispersion - 1, dispersion: dispersion)
      #expect(abs(actual / expected - 1) < 1e-14)
    }
  }

  @Test func `the two forms meet at the count where one takes over`() {
    // P(k + 1)/P(k) = (μ + k·(D − 1))/(D·(k + 1)), here from k = 16, the last of the product.
    for (mean, dispersion) in [(0.01, 1.5), (5.0, 3.0), (17, 1.0001), (400, 9), (1e-5, 1e5)] {
      for count in 14...19 {
        let ratio =
          NB1Distribution.logProbability(of: count + 1, mean: mean, dispersion: dispersion)
          - NB1Distribution.logProbability(of: count, mean: mean, dispersion: dispersion)
        let k = Double(count)
        let expected = Double.log((mean + k * (dispersion - 1)) / (dispersion * (k + 1)))
        #expect(abs(ratio - expected) < 1e-13)
      }
    }
  }

  // The first-order term: log P − log Poisson = (D − 1)/(2μ)·((k − μ)² − k) + O((D − 1)²).
  @Test(arguments: [1e-4, 1e-6, 1e-8, 1e-10])
  func `the law approaches Poisson's as its derivative says`(excess: Double) {
    let dispersion = 1 + excess
    let exact = dispersion - 1
    for (mean, count) in [(2.0, 0), (2.0, 9), (50, 45), (50, 80), (3_000, 2_900)] {
      let k = Double(count)
      let change =
        NB1Distribution.logProbability(of: count, mean: mean, dispersion: dispersion)
        - PoissonDistribution.logProbability(of: count, mean: mean)
      let slope = ((k - mean) * (k - mean) - k) / (2 * mean)
      let curvature = (k + mean) * (1 + k / mean) * (1 + k / mean)
      #expect(abs(change - exact * slope) < exact * exact * curvature + 1e-13)
    }
  }

  @Test func `a dispersion of 1 is Poisson's law`() {
    for (mean, count) in [(0.5, 0), (0.5, 3), (40, 45), (1e6, 1_001_000)] {
      let nb1 = NB1Distribution(mean: mean, dispersion: 1)
      let poisson = PoissonDistribution(mean: mean)
      #expect(
        abs(nb1.logProbability(at: count) - poisson.logProbability(at: count)) <= 1e-14
          * abs(poisson.logProbability(at: count)))
      #expect(nb1.tails(at: count) == poisson.tails(at: count))
    }
  }

  // Means over grids of 1, 2, 3, 4, 6 and 12 steps: the law of the sum is that of the whole.
  @Test(arguments: [2, 3, 4, 6, 12])
  func `counts of one dispersion add over any grid`(steps: Int) {
    let whole = NB1Distribution(mean: 9, dispersion: 2.5)
    let step = NB1Distribution(mean: 9 / Double(steps), dispersion: 2.5)
    let largest = 90
    let terms = (0...largest).map { Double.exp(step.logProbability(at: $0)) }
    var sum = terms
    for _ in 1..<steps {
      sum = (0...largest).map { n in
        (0...n).reduce(0) { $0 + sum[$1] * terms[n - $1] }
      }
    }
    for (count, probability) in sum.enumerated() {
      // Positive terms only: every sum is as good as its terms.
      #expect(abs(probability / .exp(whole.logProbability(at: count)) - 1) < 1e-12)
    }
  }

  // Hubs of different means: sums of draws follow the law of the whole; 100,000 sums, a false alarm
  // has probability 1e-6.
  @Test func `draws of hubs add to draws of the programme`() {
    let shares = [0.5, 0.3, 0.15, 0.05]
    var stream = RandomStream(seed: 77, purpose: .init(rawValue: 5), path: 0, position: 0)
    let sums = (0..<100_000).map { _ in
      shares.reduce(0) {
        $0 + NB1Distribution.sample(mean: 20 * $1, dispersion: 3, using: &stream)
      }
    }
    #expect(GoodnessOfFit.chiSquared(sums, NB1Distribution(mean: 20, dispersion: 3)) > 1e-6)
  }

  @Test func `the law is the negative binomial with size μ/(D − 1) and probability 1/D`() {
    let nb1 = NB1Distribution(mean: 6, dispersion: 4)
    let general = NegativeBinomialDistribution(size: 2, probability: 0.25)
    #expect(general.mean == 6)
    #expect(general.variance == nb1.variance)
    for count in [0, 3, 16, 17, 60] {
      #expect(nb1.logProbability(at: count) == general.logProbability(at: count))
      let difference = nb1.tails(at: count).logUpper - general.tails(at: count).logUpper
      #expect(abs(difference) < 1e-14)
    }
  }

  @Test func `parameters without a law trap`() async {
    await #expect(processExitsWith: .failure) { _ = NB1Distribution(mean: -1, dispersion: 2) }
    await #expect(processExitsWith: .failure) { _ = NB1Distribution(mean: 1, dispersion: 0.9) }
    await #expect(processExitsWith: .failure) {
      _ = NB1Distribution.logProbability(of: 1, mean: .nan, dispersion: 2)
    }
  }
}
