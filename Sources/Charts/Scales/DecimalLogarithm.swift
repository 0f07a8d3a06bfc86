/// Logarithms to the base of ten, computed alike on every machine.
package enum DecimalLogarithm {
  /// The logarithm of a positive number, right to about 15 digits.
  ///
  /// The number is 2ᵏ·m with m between √½ and √2, and ln m = 2·artanh((m − 1)/(m + 1)), whose series
  /// needs a dozen terms there.
  package static func of(_ value: Double) -> Double {
    precondition(value > 0 && value.isFinite, "a logarithm is of a positive number")
    var exponent = Double(value.exponent)
    var significand = value.significand
    if significand > 1.414_213_562_373_095 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 23.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    let naturalLogarithm = exponent * 0.693_147_180_559_945_3 + 2 * ratio * sum
    return naturalLogarithm / 2.302_585_092_994_046
  }
}
