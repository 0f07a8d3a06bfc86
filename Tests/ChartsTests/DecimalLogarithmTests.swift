import Charts
import Foundation
import Testing

/// Logarithms without a library, against the library's.
@Suite struct DecimalLogarithmTests {
  @Test func `powers of ten have whole logarithms`() {
    for power in -12...12 {
      // A power of ten and the sum of the series are each right to a few units of the last place.
      let error = abs(DecimalLogarithm.of(DecimalPlace.power(power)) - Double(power))
      #expect(error <= 4e-15 * max(1, Double(abs(power))), "\(power)")
    }
  }

  @Test func `between them they agree with the library`() {
    for step in 1...2_000 {
      let value = Double(step) * 0.37
      #expect(abs(DecimalLogarithm.of(value) - log10(value)) <= 2e-15 * max(1, abs(log10(value))))
    }
  }
}
