import Foundation
import GrowthModels
import Testing

@Suite struct LimitTests {
  private static let times = [0.01, 1, 5, 12, 23.9, 24, 36, 60, 90]

  /// Compares two curves at all times, within some units in the last place.
  private func expect(
    _ first: any GrowthCurve, equals second: any GrowthCurve, within relative: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for t in Self.times {
      let (left, right) = (first.value(at: t), second.value(at: t))
      #expect(
        abs(left - right) <= relative * max(left, right), "at \(t)", sourceLocation: sourceLocation)
    }
  }

  @Test func `exponential growth at rate 0 is linear, and near it almost`() {
    let line = LinearCurve(parameters: [7])
    expect(ExponentialCurve(parameters: [7, 0]), equals: line, within: 0)
    // φ₁(x) = 1 + x/2 + …: at |g·t| = 9·10⁻¹⁵ below half of 10⁻¹⁴.
    expect(ExponentialCurve(parameters: [7, 1e-16]), equals: line, within: 1e-14)
    expect(ExponentialCurve(parameters: [7, -1e-16]), equals: line, within: 1e-14)
    expect(ExponentialCurve(parameters: [7, .leastNonzeroMagnitude]), equals: line, within: 0)
    for t in Self.times {
      // ∂F/∂c = t and ∂F/∂g = c·t²/2 at g = 0.
      let gradient = ExponentialCurve(parameters: [7, 0]).gradient(at: t)
      #expect(gradient[0] == t)
      #expect(abs(gradient[1] - 3.5 * t * t) <= 4 * Double.ulpOfOne * gradient[1])
    }
  }

  @Test func `a power law of exponent 1 is linear`() {
    expect(
      PowerLawCurve(parameters: [7, 1]), equals: LinearCurve(parameters: [7]),
      within: 2 * Double.ulpOfOne)
  }

  @Test func `Richards growth of shape 1 is logistic, with its gradient`() {
    let logistic = LogisticCurve(parameters: [800, 0.2, 24])
    let richards = RichardsCurve(parameters: [800, 0.2, 24, 1])
    // exp and log1p undo each other but for the last bits; L = −log(F/K) is at most 5 here.
    expect(richards, equals: logistic, within: 16 * Double.ulpOfOne)
    for t in Self.times {
      for (left, right) in zip(richards.gradient(at: t), logistic.gradient(at: t)) {
        #expect(abs(left - right) <= 32 * Double.ulpOfOne * abs(right))
      }
    }
  }

  @Test func `Richards growth of shape 0 is Gompertz, and near it almost`() {
    let gompertz = GompertzCurve(parameters: [800, 0.2, 24])
    let shapes = [0, Double.leastNonzeroMagnitude, 1e-300, 1e-20]
    for shape in shapes {
      let richards = RichardsCurve(parameters: [800, 0.2, 24, shape])
      // u reaches 122 at t = 0, and e⁻ᵘ loses as many units in the last place.
      expect(richards, equals: gompertz, within: 128 * Double.ulpOfOne)
      for t in Self.times {
        for (left, right) in zip(richards.gradient(at: t), gompertz.gradient(at: t)) {
          #expect(abs(left - right) <= 256 * Double.ulpOfOne * abs(right))
        }
        // ∂F/∂ν = F·u²/2 at ν = 0.
        let u = exp(-0.2 * (t - 24))
        let bend = gompertz.value(at: t) * u * u / 2
        #expect(abs(richards.gradient(at: t)[3] - bend) <= 256 * Double.ulpOfOne * bend)
      }
    }
    // −log(F/K) = u − ν·u²/2 + …: at ν = 10⁻⁸ and u ≤ 122 within 10⁻⁴.
    expect(
      RichardsCurve(parameters: [800, 0.2, 24, 1e-8]), equals: gompertz, within: 1e-4)
  }

  @Test func `without imitation Bass, Weibull of shape 1 and falling exponential growth agree`() {
    let bass = BassCurve(parameters: [800, 0.04, 0])
    let weibull = WeibullCurve(parameters: [800, 25, 1])
    let exponential = ExponentialCurve(parameters: [32, -0.04])
    expect(bass, equals: weibull, within: 8 * Double.ulpOfOne)
    expect(bass, equals: exponential, within: 8 * Double.ulpOfOne)
    for t in Self.times {
      // s = 1/p turns the derivative in s into −p² times that in p.
      let (inRate, inScale) = (bass.gradient(at: t)[1], weibull.gradient(at: t)[1])
      #expect(abs(inScale + 0.04 * 0.04 * inRate) <= 16 * Double.ulpOfOne * abs(inScale))
    }
    expect(BassCurve(parameters: [800, 0.04, 1e-20]), equals: bass, within: 4 * Double.ulpOfOne)
  }

  @Test func `Bass is a logistic curve that starts at 0`() {
    // F + K·p/q is logistic with capacity K·(1 + p/q), rate p + q and midpoint log(q/p)/(p + q).
    let (potential, p, q) = (800.0, 0.01, 0.16)
    let bass = BassCurve(parameters: [potential, p, q])
    let logistic = LogisticCurve(
      parameters: [potential * (1 + p / q), p + q, log(q / p) / (p + q)])
    for t in Self.times {
      let lifted = bass.value(at: t) + potential * p / q
      #expect(abs(logistic.value(at: t) - lifted) <= 16 * Double.ulpOfOne * lifted)
    }
  }

  @Test func `nobody starts without innovation`() {
    let curve = BassCurve(parameters: [800, 0, 0.3])
    for t in Self.times + [1e6] { #expect(curve.value(at: t) == 0) }
  }
}
