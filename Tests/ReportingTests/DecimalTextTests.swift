import Reporting
import Testing

/// Expected texts are the decimal expansions rounded by hand; halves go away from zero.
@Suite struct DecimalTextTests {
  @Test(arguments: [
    (0.7134565, "0.713457"), (0.71, "0.71"), (0, "0"), (1, "1"), (0.0000004, "0"),
    (0.0000005, "0.000001"), (0.9999996, "1"), (1e-300, "0"), (0.1 + 0.2, "0.3"),
  ])
  func `probabilities have six decimals at most`(value: Double, text: String) {
    #expect(DecimalText.probability(value) == text)
  }

  @Test(arguments: [
    (1_234_567.0, "1234570"), (123.4567, "123.457"), (-12.3456789, "-12.3457"),
    (0.000123456789, "0.000123457"), (999_999.5, "1000000"), (9.999996, "10"), (-0.0, "0"),
    (1e14, "100000000000000"), (1e20, "1e20"), (1.5e-12, "1.5e-12"), (-2.5e-9, "-0.0000000025"),
    (100.0, "100"), (0.5, "0.5"), (.leastNonzeroMagnitude, "5e-324"),
  ])
  func `quantities have six significant digits and no surprise exponents`(
    value: Double, text: String
  ) {
    #expect(DecimalText.quantity(value) == text)
  }

  @Test func `no number that rounds to zero keeps its minus`() {
    #expect(DecimalText.probability(-1e-9) == "0")
    #expect(DecimalText.rounded(-0.04, decimals: 1) == "0")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `numbers that are not finite have no text`(value: Double) {
    #expect(DecimalText.probability(value) == nil)
    #expect(DecimalText.quantity(value) == nil)
  }

  @Test func `six significant digits read back within half a unit of the sixth`() {
    for power in -30...30 {
      for mantissa in [1.0, 1.2345675, 3.3333333333, 9.9999949, 7.000001] {
        var value = mantissa
        for _ in 0..<abs(power) { value = power < 0 ? value / 10 : value * 10 }
        let back = DecimalText.quantity(value).flatMap { Double($0) } ?? .nan
        // Half a unit in the sixth digit of a number with leading digit 1, and a little for its own rounding.
        #expect(abs(back / value - 1) <= 5.0001e-6)
      }
    }
  }
}
