import CurveFitting
import Testing

/// How often the gate says that a ceiling cannot be known, where it can and where it cannot.
///
/// `docs/fit-accuracy.md` holds the table of which these are the two corners that must hold.
struct CeilingGateTests {
  // Seed 20 261 122. Where the curve is all but exponential the gate fires in 97.5 % of series: that
  // fewer than 950 of 1,000 do has probability 2·10⁻⁶.
  @Test func `The gate fires before the bend`() throws {
    let rate = try SimulatedSeries.firingRate(
      cut: 0.1, readings: 12, noise: 0.05, series: 0..<1000)
    #expect(rate >= 0.95)
  }

  // With nine tenths of the ceiling in sight none of 1,000 series was seen to fire; a true rate of
  // 2 % would pass 5 % with probability 10⁻⁸.
  @Test func `The gate is silent where nine tenths of the ceiling are reached`() throws {
    let rate = try SimulatedSeries.firingRate(
      cut: 0.9, readings: 12, noise: 0.05, series: 0..<1000)
    #expect(rate <= 0.05)
  }

  @Test func `The gate fires less the more is known`() throws {
    let rates = try [0.1, 0.5, 0.75, 0.9].map {
      try SimulatedSeries.firingRate(cut: $0, readings: 12, noise: 0.05, series: 0..<100)
    }
    #expect(rates == rates.sorted(by: >))
  }

  @Test(.enabled(if: SlowTests.areAsked, "TUSEN_SLOW_TESTS is not set"))
  func `The table of the documentation is what the gate does`() throws {
    for readings in [8, 12, 20] {
      for noise in [0.02, 0.05, 0.1] {
        let rates = try [0.1, 0.25, 0.5, 0.75, 0.9].map {
          try SimulatedSeries.firingRate(
            cut: $0, readings: readings, noise: noise, series: 0..<1000)
        }
        print("gate | \(readings) | \(noise) | \(rates.map { "\($0)" }.joined(separator: " | "))")
        // A binomial share of 1,000 moves by 0.016 at most in one standard deviation; rates that
        // should not rise with the cut may by three of them, once in 700 pairs.
        #expect(zip(rates, rates.dropFirst()).allSatisfy { $1 <= $0 + 0.05 })
      }
    }
  }
}
