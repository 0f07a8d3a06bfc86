import Probability
import RealModule
import Testing

@Suite struct DirichletDistributionTests {
  @Test func `two shares are a beta law and its complement`() {
    let law = DirichletDistribution(weights: [2, 3.5])
    let beta = BetaDistribution(alpha: 2, beta: 3.5)
    for x in [0.01, 0.3, 0.8] {
      #expect(abs(law.logDensity(at: [x, 1 - x]) - beta.logDensity(at: x)) < 1e-14)
    }
    #expect(abs(law.mean[0] - beta.mean) < 1e-16)
    #expect(abs(law.variance[0] - beta.variance) < 1e-16)
  }

  // 50,000 draws; each margin is a beta law; a false alarm has probability 1e-6 a margin.
  @Test func `each share is a beta number and all of them sum to 1`() {
    let weights = [0.4, 1, 6, 12]
    let law = DirichletDistribution(weights: weights)
    var stream = RandomStream(seed: 9, purpose: .init(rawValue: 6), path: 0, position: 0)
    let draws = (0..<50_000).map { _ in law.sample(using: &stream) }
    #expect(draws.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-15 })
    for (i, weight) in weights.enumerated() {
      let margin = BetaDistribution(alpha: weight, beta: weights.reduce(0, +) - weight)
      let p = GoodnessOfFit.kolmogorovSmirnov(draws.map { $0[i] }, margin.cumulativeProbability)
      #expect(p > 1e-6)
    }
  }

  @Test func `tiny weights give all to one share, not undefined shares`() {
    let law = DirichletDistribution(weights: [1e-8, 1e-8, 1e-8])
    var stream = RandomStream(seed: 10, purpose: .init(rawValue: 6), path: 0, position: 0)
    for _ in 0..<100 {
      let shares = law.sample(using: &stream)
      #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(shares.max() == 1)
    }
  }

  @Test func `shares at the edge count only where their weight is 1`() {
    #expect(DirichletDistribution(weights: [1, 1, 1]).logDensity(at: [0, 0, 1]) == .log(2))
    #expect(DirichletDistribution(weights: [2, 1]).logDensity(at: [0, 1]) == -.infinity)
    #expect(DirichletDistribution(weights: [2, 1]).logDensity(at: [-0.5, 1.5]) == -.infinity)
  }

  @Test func `a single share is 1`() {
    var stream = RandomStream(seed: 0, purpose: .init(rawValue: 6), path: 0, position: 0)
    #expect(DirichletDistribution(weights: [3]).sample(using: &stream) == [1])
  }
}
