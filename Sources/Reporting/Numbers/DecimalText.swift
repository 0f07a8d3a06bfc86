/// Numbers as files write them: rounded once, a point, no `-0`, no thousands marks.
///
/// The shortest decimal that reads back as the number is rounded, halves away from zero; zeros at the end of a
/// fraction are dropped. Between 10⁻⁹ and 10¹⁵ in size a number is written out in plain decimals, beyond that as
/// `1.5e-12`. Infinite and undefined numbers have no text: a table leaves the field empty, JSON says `null`.
package enum DecimalText {
  /// A probability to 6 decimals, or `nil` where it is not finite.
  package static func probability(_ value: Double) -> String? {
    rounded(value, decimals: 6)
  }

  /// A quantity to 6 significant digits, or `nil` where it is not finite.
  package static func quantity(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    return Decimal(value).rounded(toDigits: 6).text
  }

  /// A number in full, or `nil` where it is not finite.
  package static func given(_ value: Double) -> String? {
    value.isFinite ? Decimal(value).text : nil
  }

  /// A number to a fixed count of decimals at most, or `nil` where it is not finite.
  package static func rounded(_ value: Double, decimals: Int) -> String? {
    guard value.isFinite else { return nil }
    let decimal = Decimal(value)
    return decimal.rounded(toDigits: decimal.exponent + decimals).text
  }
}

/// A finite number by its shortest decimal digits: ± 0.d₁d₂d₃… × 10^exponent.
private struct Decimal {
  var isNegative: Bool
  var digits: [UInt8]
  var exponent: Int

  init(_ value: Double) {
    isNegative = value < 0
    digits = []
    exponent = 0
    let parts = value.magnitude.description.split(separator: "e")
    var beforePoint = true
    for character in parts[0].utf8 {
      guard character != UInt8(ascii: ".") else {
        beforePoint = false
        continue
      }
      digits.append(character - UInt8(ascii: "0"))
      if beforePoint { exponent += 1 }
    }
    if parts.count == 2, let power = Int(parts[1]) { exponent += power }
    trim()
  }

  /// The number with at most `count` digits kept; fewer than 0 keeps nothing.
  func rounded(toDigits count: Int) -> Decimal {
    guard count < digits.count else { return self }
    var result = self
    result.digits = Array(digits.prefix(max(0, count)))
    if count >= 0, digits[count] >= 5 {
      var place = count - 1
      while place >= 0, result.digits[place] == 9 {
        result.digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        result.digits[place] += 1
      } else {
        result.digits.insert(1, at: 0)
        result.exponent += 1
      }
    }
    result.trim()
    return result
  }

  var text: String {
    guard !digits.isEmpty else { return "0" }
    let sign = isNegative ? "-" : ""
    if exponent < -8 || exponent > 15 {
      let fraction = digits.count > 1 ? "." + Self.text(of: digits.dropFirst()) : ""
      return "\(sign)\(digits[0])\(fraction)e\(exponent - 1)"
    }
    if exponent <= 0 {
      return sign + "0." + String(repeating: "0", count: -exponent) + Self.text(of: digits[...])
    }
    if exponent >= digits.count {
      return sign + Self.text(of: digits[...])
        + String(repeating: "0", count: exponent - digits.count)
    }
    return sign + Self.text(of: digits[..<exponent]) + "." + Self.text(of: digits[exponent...])
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent = digits.isEmpty ? 0 : exponent - zeros
  }

  private static func text(of digits: ArraySlice<UInt8>) -> String {
    digits.map(String.init).joined()
  }
}
