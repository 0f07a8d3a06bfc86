import Probability
import RealModule
import Testing

@Suite struct ContinuousDistributionTests {
  /// Laws of every family, ordinary and extreme.
  static let laws: [any ContinuousDistribution] = [
    NormalDistribution(mean: -3, standardDeviation: 0.2),
    LogNormalDistribution(logMean: 1, logStandardDeviation: 0.7),
    LogitNormalDistribution(logitMean: -1, logitStandardDeviation: 1.5),
    HalfNormalDistribution(scale: 2),
    HalfNormalDistribution(scale: 0.6, upperBound: 1),
    HalfNormalDistribution(scale: 1e4, upperBound: 1),
    MirroredHalfNormalDistribution(scale: 0.3),
    TriangularDistribution(low: -1, mode: 0.5, high: 4),
    TriangularDistribution(low: 0, mode: 0, high: 1),
    TriangularDistribution(low: 0, mode: 1, high: 1),
    UniformDistribution(low: 10, high: 12),
    GammaDistribution(shape: 0.1, rate: 3),
    GammaDistribution(shape: 1, rate: 0.5),
    GammaDistribution(shape: 2.5, rate: 10),
    GammaDistribution(shape: 4_000, rate: 1),
    BetaDistribution(alpha: 0.3, beta: 0.2),
    BetaDistribution(alpha: 1, beta: 1),
    BetaDistribution(alpha: 2, beta: 30),
    BetaDistribution(alpha: 800, beta: 500),
    StudentTDistribution(degreesOfFreedom: 0.8),
    StudentTDistribution(degreesOfFreedom: 5),
    StudentTDistribution(degreesOfFreedom: 1e5),
    WeibullDistribution(shape: 0.6, scale: 2),
    WeibullDistribution(shape: 3, scale: 20),
    ChiSquaredDistribution(degreesOfFreedom: 3),
    FDistribution(numeratorDegrees: 4, denominatorDegrees: 9),
  ]

  static let probabilities = [1e-12, 1e-4, 0.05, 0.3, 0.5, 0.8, 0.999]

  // A tail of a rounded quantile misses by the rounding times the density; shares round like 1,
  // from which the distance is taken. The rest are the errors of the functions themselves.
  @Test(arguments: laws)
  func `quantiles and tails undo each other`(law: any ContinuousDistribution) {
    for p in Self.probabilities {
      let lower = law.quantile(p)
      let lowerError = abs(law.cumulativeProbability(at: lower) / p - 1)
      #expect(lowerError < 1e-13 + Self.roundingError(of: law, at: lower) / p)
      let upper = law.quantile(upperTail: p)
      let upperError = abs(law.survivalProbability(at: upper) / p - 1)
      #expect(upperError < 1e-13 + Self.roundingError(of: law, at: upper) / p)
    }
  }

  /// What four units in the last place of x, or of 1 in a law of shares near 1, are in probability.
  private static func roundingError(of law: any ContinuousDistribution, at x: Double) -> Double {
    let isShare = law is MirroredHalfNormalDistribution
    return Double.exp(law.logDensity(at: x)) * (isShare ? 4 * Double.ulpOfOne : 4 * x.ulp)
  }

  @Test(arguments: laws)
  func `the density is the slope of the cumulative probability`(
    law: any ContinuousDistribution
  ) {
    for p in [0.01, 0.2, 0.45, 0.7, 0.95] {
      let x = law.quantile(p)
      let density = Double.exp(law.logDensity(at: x))
      // A step of a thousandth of the law's own scale there.
      let h = 1e-3 * min(p, 1 - p) / density
      guard x - h > law.quantile(0.5 * p), x + h < law.quantile(0.5 + 0.5 * p) else { continue }
      let difference =
        law.cumulativeProbability(at: x + h) - law.cumulativeProbability(at: x - h)
      #expect(abs(difference / (2 * h) / density - 1) < 1e-4)
    }
  }

  // Mean and variance as integrals of the quantile function over 200,000 equal probabilities; the
  // tails beyond, and power tails above all, are what the tolerance leaves out.
  @Test(arguments: laws)
  func `mean and variance are those of the quantiles`(law: any ContinuousDistribution) {
    guard law.variance.isFinite, !(law is StudentTDistribution) else { return }
    let cells = 20_000
    let values = (0..<cells).map { law.quantile((Double($0) + 0.5) / Double(cells)) }
    let mean = values.reduce(0, +) / Double(cells)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(cells)
    let deviation = law.variance.squareRoot()
    #expect(abs(mean - law.mean) < 2e-3 * deviation)
    // F with 9 degrees below has a variance that the outermost cells carry.
    #expect(abs(variance / law.variance - 1) < (law is FDistribution ? 0.05 : 0.01))
  }

  // 50,000 draws of each law; a false alarm has probability 1e-6 a law.
  @Test(arguments: Array(laws.enumerated()))
  func `draws follow the law`(index: Int, law: any ContinuousDistribution) {
    var stream = RandomStream(
      seed: 2_022, purpose: .init(rawValue: 1), path: UInt64(index), position: 0)
    let draws = (0..<50_000).map { _ in law.sample(using: &stream) }
    #expect(GoodnessOfFit.kolmogorovSmirnov(draws, law.cumulativeProbability) > 1e-6)
  }

  // The extremes of shape: 20,000 draws of log X for tiny shapes, where X itself underflows; a
  // false alarm has probability 1e-6 each.
  @Test(arguments: [0.01, 0.5, 1, 1e9])
  func `gamma draws follow the law at extreme shapes`(shape: Double) {
    let law = GammaDistribution(shape: shape, rate: 1)
    var stream = RandomStream(seed: 5, purpose: .init(rawValue: 2), path: 0, position: 0)
    let draws = (0..<20_000).map { _ in law.sample(using: &stream) }
    #expect(GoodnessOfFit.kolmogorovSmirnov(draws, law.cumulativeProbability) > 1e-6)
  }

  // P(X > 1e-300) = 6.9e-4 for shape 1e-6: of 100,000 draws 69 ± 8.3; 6 deviations are exceeded
  // with probability below 1e-7.
  @Test func `a gamma law of shape one in a million is nearly always 0`() {
    var stream = RandomStream(seed: 6, purpose: .init(rawValue: 2), path: 0, position: 0)
    let law = GammaDistribution(shape: 1e-6, rate: 1)
    let above = (0..<100_000).count { _ in law.sample(using: &stream) > 1e-300 }
    #expect(abs(Double(above) - 1e5 * law.survivalProbability(at: 1e-300)) < 50)
  }

  @Test func `beta draws of tiny shapes are 0 or 1, not undefined`() {
    var stream = RandomStream(seed: 7, purpose: .init(rawValue: 2), path: 0, position: 0)
    let law = BetaDistribution(alpha: 1e-7, beta: 2e-7)
    let draws = (0..<30_000).map { _ in law.sample(using: &stream) }
    #expect(draws.allSatisfy { $0 >= 0 && $0 <= 1 })
    // One third within 6 standard deviations of 0.0027.
    let mean = draws.reduce(0, +) / 30_000
    #expect(abs(3 * mean - 1) < 0.0486)
  }

  @Test func `values outside the support are impossible`() {
    let share = BetaDistribution(alpha: 2, beta: 3)
    #expect(share.logDensity(at: -0.1) == -.infinity)
    #expect(share.cumulativeProbability(at: -1) == 0)
    #expect(share.survivalProbability(at: 1.5) == 0)
    #expect(GammaDistribution(shape: 2, rate: 1).cumulativeProbability(at: -4) == 0)
    #expect(TriangularDistribution(low: 0, mode: 1, high: 2).logDensity(at: 2.5) == -.infinity)
    #expect(LogNormalDistribution(logMean: 0, logStandardDeviation: 1).tails(at: 0).lower == 0)
    #expect(HalfNormalDistribution(scale: 1, upperBound: 1).survivalProbability(at: 1) == 0)
  }

  @Test func `moments that do not exist are said not to`() {
    #expect(StudentTDistribution(degreesOfFreedom: 1).mean.isNaN)
    #expect(StudentTDistribution(degreesOfFreedom: 2).variance == .infinity)
    #expect(StudentTDistribution(degreesOfFreedom: 3).variance == 3)
    #expect(FDistribution(numeratorDegrees: 1, denominatorDegrees: 2).mean == .infinity)
    #expect(FDistribution(numeratorDegrees: 1, denominatorDegrees: 4).variance == .infinity)
  }

  @Test func `parameters without a law trap`() async {
    await #expect(processExitsWith: .failure) {
      _ = NormalDistribution(mean: 0, standardDeviation: 0)
    }
    await #expect(processExitsWith: .failure) { _ = GammaDistribution(shape: -1, rate: 1) }
    await #expect(processExitsWith: .failure) {
      _ = TriangularDistribution(low: 0, mode: 3, high: 2)
    }
    await #expect(processExitsWith: .failure) {
      _ = UniformDistribution(low: 0, high: 1).quantile(1.5)
    }
  }
}
