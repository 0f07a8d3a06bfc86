import Probability
import RealModule
import Testing

@Suite struct StandardNormalTests {
  // Abramowitz and Stegun, table 26.1 and 26.5, printed to ten and more digits.
  @Test(arguments: [
    (1.0, 0.158_655_253_931_457), (2.0, 0.022_750_131_948_179), (5, 2.866_515_719e-7),
  ])
  func `tails are those of the printed table`(x: Double, tail: Double) {
    #expect(abs(StandardNormal.survivalProbability(x) / tail - 1) < 1e-9)
    #expect(abs(StandardNormal.cumulativeProbability(-x) / tail - 1) < 1e-9)
  }

  @Test(arguments: [1e-300, 1e-100, 1e-20, 1e-9, 0.001, 0.05, 0.0749, 0.0751, 0.3, 0.4999, 0.5])
  func `quantile and tail undo each other on both sides`(p: Double) {
    let x = StandardNormal.quantile(p)
    #expect(StandardNormal.quantile(upperTail: p) == -x)
    // The tail magnifies the rounding of x by x²; both functions are right to a few units.
    let tolerance = (2 + x * x) * Double.ulpOfOne
    #expect(abs(StandardNormal.cumulativeProbability(x) / p - 1) <= tolerance)
    #expect(abs(StandardNormal.survivalProbability(-x) / p - 1) <= tolerance)
  }

  @Test func `quantiles rise across the joints of the approximation`() {
    for joint in [0.075, 0.925, 1.388_794_386_496_402e-11] {
      let points = (-20...20).map { joint + Double($0) * joint.ulp }
      let quantiles = points.map { StandardNormal.quantile($0) }
      #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $1 - $0 >= -1e-15 })
    }
  }

  @Test func `the ends have infinite quantiles`() {
    #expect(StandardNormal.quantile(0) == -.infinity)
    #expect(StandardNormal.quantile(1) == .infinity)
    #expect(StandardNormal.quantile(upperTail: 0) == .infinity)
    #expect(StandardNormal.quantile(Double.leastNonzeroMagnitude).isFinite)
  }

  @Test func `tails are certain at infinity and their logarithms finite before it`() {
    #expect(StandardNormal.survivalProbability(.infinity) == 0)
    #expect(StandardNormal.survivalProbability(-.infinity) == 1)
    #expect(StandardNormal.tails(-.infinity).lower == 0)
    #expect(StandardNormal.tails(1e200).upper == 0)
    // log(1 − Φ(1000)) = −500,000 − log(1000·√(2π)) + log(1 − 1e-6 + 3e-12).
    let expected = -500_000 - .log(1_000 * (2 * Double.pi).squareRoot()) - 1.000_000_5e-6 + 3e-12
    #expect(abs(StandardNormal.tails(1_000).logUpper - expected) < 1e-9)
  }

  @Test func `the density is the slope of the cumulative probability`() {
    for x in stride(from: -8.0, through: 8, by: 0.37) {
      let h = 1e-4
      let (above, below) = (
        StandardNormal.tails(x + h), StandardNormal.tails(x - h)
      )
      // Central difference of log Φ or of its mirror image, whichever is the smaller tail.
      let slope =
        x < 0 ? above.logLower - below.logLower : below.logUpper - above.logUpper
      let tail = min(StandardNormal.cumulativeProbability(x), StandardNormal.survivalProbability(x))
      // h² times the third derivative, at most about x³/6 of the slope.
      #expect(abs(slope / (2 * h) * tail / StandardNormal.density(x) - 1) < 2e-7)
    }
  }
}
