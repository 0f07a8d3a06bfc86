import Foundation
import GrowthModels
import Testing

@Suite struct ClosedFormTests {
  /// Some operations, each rounded once.
  private static let tolerance = 8 * Double.ulpOfOne

  private func expect(
    _ family: GrowthFamily, _ parameters: [Double], at t: Double, is expected: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let value = family.curveType.init(parameters: parameters).value(at: t)
    #expect(
      abs(value - expected) <= Self.tolerance * expected, "\(family) at \(t)",
      sourceLocation: sourceLocation)
  }

  @Test func `growth without a ceiling`() {
    expect(.linear, [2.5], at: 12, is: 30)
    // Doubling every month from c = log 2: 2ᵗ − 1.
    expect(.exponential, [log(2), log(2)], at: 10, is: 1_023)
    // Halving every month from c = log 2: 1 − 2⁻ᵗ.
    expect(.exponential, [log(2), -log(2)], at: 10, is: 1_023.0 / 1_024)
    expect(.power, [3, 2], at: 5, is: 75)
    expect(.power, [3, 0.5], at: 16, is: 12)
  }

  @Test func `what each curve has reached by the month it is named after`() {
    expect(.logistic, [800, 0.2, 17], at: 17, is: 400)
    expect(.logistic, [800, 0.2, 17], at: 17 + 5 * log(3), is: 600)
    expect(.gompertz, [800, 0.2, 17], at: 17, is: 800 / exp(1))
    expect(.richards, [800, 0.2, 17, 3], at: 17, is: 800 / pow(4, 1.0 / 3))
    expect(.weibull, [800, 20, 3], at: 20, is: 800 * (1 - exp(-1)))
    // Half the Weibull law lies below s·(log 2)^(1/k).
    expect(.weibull, [800, 20, 3], at: 20 * pow(log(2), 1.0 / 3), is: 400)
  }

  @Test func `a Richards curve of negative shape starts at a month of its own`() {
    // ν = −1/2: K·(1 − u/2)², from u = 2, that is m − log(2)/r, on.
    let start = 17 - log(2) / 0.2
    for t in [-100, 0, start - 0.01] { expect(.richards, [800, 0.2, 17, -0.5], at: t, is: 0) }
    expect(.richards, [800, 0.2, 17, -0.5], at: 17, is: 200)
    expect(.richards, [800, 0.2, 17, -0.5], at: 17 + 5 * log(2), is: 450)
  }

  @Test func `Bass peaks when the literature says`() {
    // [Bass 1969]: recruitment peaks at log(q/p)/(p + q), at the count K·(1 − p/q)/2.
    let (potential, p, q) = (800.0, 0.01, 0.16)
    expect(.bass, [potential, p, q], at: log(q / p) / (p + q), is: potential * (1 - p / q) / 2)
    expect(.bass, [potential, p, 0], at: 30, is: potential * (1 - exp(-0.3)))
  }

  @Test(arguments: GrowthFamily.allCases.filter(\.startsWithTheClock))
  func `a curve that starts with the clock is 0 until then`(family: GrowthFamily) {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<20 {
      let parameters = family.plausibleParameters(using: &generator)
      let curve = family.curveType.init(parameters: parameters)
      for t in [0, -0.0, -1e-300, -12, -1e300] {
        #expect(curve.value(at: t) == 0)
        #expect(curve.gradient(at: t).allSatisfy { $0 == 0 })
      }
    }
  }
}
