import Foundation
import GrowthModels
import Testing

@Suite struct BassDiffusionTests {
  private static func curves(_ count: Int, seed: UInt64) -> [BassCurve] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      BassCurve(parameters: GrowthFamily.bass.plausibleParameters(using: &generator))
    }
  }

  @Test func `the time of a value undoes the value at a time`() throws {
    for curve in Self.curves(200, seed: 8) {
      for t in [0.001, 0.5, 3, 12] {
        let value = curve.value(at: t)
        let time = try #require(curve.time(ofValue: value))
        // A bit of F is a bit of K − F that is K/(K − F) times as large; as much the time may move.
        let left = 1 - value / curve.marketPotential
        #expect(abs(time - t) <= 32 * Double.ulpOfOne * t / left)
      }
      #expect(curve.time(ofValue: 0) == 0)
    }
  }

  @Test func `a count outside what the curve reaches has no time`() {
    let curve = BassCurve(parameters: [800, 0.01, 0.1])
    #expect(curve.time(ofValue: -1) == nil)
    #expect(curve.time(ofValue: 800) == nil)
    #expect(curve.time(ofValue: 801) == nil)
    #expect(BassCurve(parameters: [800, 0, 0.1]).time(ofValue: 5) == nil)
    #expect(BassCurve(parameters: [800, 0, 0.1]).time(ofValue: 0) == 0)
  }

  @Test func `a step is the difference of the curve's values`() {
    for curve in Self.curves(200, seed: 9) {
      for (start, step) in [(0.0, 1.0), (0, 24), (6, 1), (12, 0.25), (36, 12)] {
        let value = curve.value(at: start)
        let expected = curve.value(at: start + step) - value
        // The difference of two values loses what is common to them: some last bits of K.
        let tolerance = 32 * Double.ulpOfOne * curve.marketPotential
        #expect(abs(curve.increment(from: value, over: step) - expected) <= tolerance)
      }
    }
  }

  @Test func `two steps are one step of their length`() {
    for curve in Self.curves(200, seed: 10) {
      for share in [0, 0.2, 0.9] {
        let members = share * curve.marketPotential
        let first = curve.increment(from: members, over: 5)
        let second = curve.increment(from: members + first, over: 8)
        let both = curve.increment(from: members, over: 13)
        // As above, for the sum members + first.
        #expect(abs(first + second - both) <= 32 * Double.ulpOfOne * curve.marketPotential)
      }
    }
  }

  @Test func `without imitation a step is the exponential approach of each`() {
    for q in [0, Double.leastNonzeroMagnitude, 1e-300, 1e-20] {
      let curve = BassCurve(parameters: [800, 0.02, q])
      for members in [0.0, 100, 799] {
        for step in [1e-6, 1, 100] {
          let expected = (800 - members) * -expm1(-0.02 * step)
          let found = curve.increment(from: members, over: step)
          #expect(abs(found - expected) <= 8 * Double.ulpOfOne * expected)
        }
      }
    }
  }

  @Test func `a short step is the rate times its length`() {
    for curve in Self.curves(50, seed: 11) {
      let members = 0.3 * curve.marketPotential
      let rate =
        (curve.innovation + curve.imitation * 0.3) * (curve.marketPotential - members)
      // The next term is at most (p + q)·Δ/2 of the first: 10⁻⁹ here.
      let step = 1e-9
      #expect(abs(curve.increment(from: members, over: step) - rate * step) <= 2e-9 * rate * step)
    }
  }

  @Test func `nobody comes once the market potential is reached or no time passes`() {
    let curve = BassCurve(parameters: [800, 0.02, 0.3])
    for members in [800.0, 800.5, 10_000] { #expect(curve.increment(from: members, over: 12) == 0) }
    #expect(curve.increment(from: 300, over: 0) == 0)
    #expect(BassCurve(parameters: [800, 0, 0]).increment(from: 300, over: 12) == 0)
    #expect(BassCurve(parameters: [800, 0, 0.3]).increment(from: 0, over: 12) == 0)
  }

  @Test func `members alone attract others, also without innovation`() {
    // Logistic growth from 100 of 800 at rate 0.3: x/(1 − x) grows by e^(0.3·5).
    let curve = BassCurve(parameters: [800, 0, 0.3])
    let odds = 100.0 / 700 * exp(1.5)
    let expected = 800 * odds / (1 + odds) - 100
    #expect(abs(curve.increment(from: 100, over: 5) - expected) <= 1e-12)
  }

  @Test func `a step never passes the market potential`() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<2_000 {
      let sizes = (0..<5).map { _ in pow(10, Double.random(in: -100...100, using: &generator)) }
      let curve = BassCurve(parameters: Array(sizes[0..<3]))
      let members = Double.random(in: 0..<1, using: &generator) * sizes[0]
      let grown = curve.increment(from: members, over: sizes[4])
      #expect(grown >= 0 && grown <= sizes[0] - members)
    }
  }
}
