/// Coordinates as the portable profile writes them: at most two decimals, `.`, no exponent, no −0.
package enum CoordinateText {
  /// A number of pixels as text, rounded half away from zero to 0.01.
  ///
  /// - Precondition: `value` is finite and below 10¹² in magnitude.
  package static func of(_ value: Double) -> String {
    precondition(value.isFinite && abs(value) < 1e12, "a coordinate is finite, not \(value)")
    let hundredths = Int((value * 100).rounded())
    let magnitude = hundredths.magnitude
    let sign = hundredths < 0 ? "-" : ""
    let whole = magnitude / 100
    let fraction = magnitude % 100
    guard fraction != 0 else { return "\(sign)\(whole)" }
    guard fraction % 10 != 0 else { return "\(sign)\(whole).\(fraction / 10)" }
    let digits = (fraction < 10 ? "0" : "") + String(fraction)
    return "\(sign)\(whole).\(digits)"
  }
}
