extension FormulaError {
  /// The scalars of a formula that are shown at most; longer ones are cut around the error.
  static let shownScalars = 72

  /// Two lines: the formula, or the part of it around the error, and carets beneath the error.
  ///
  /// Tabs and line breaks are shown as blanks, other characters without a shape as `·`, so that
  /// the carets stand beneath what they mark.
  ///
  /// - Parameter text: The text that was refused.
  /// - Returns: The lines with a line break between them.
  public func carets(under text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let start = min(columns.lowerBound, scalars.count)
    let end = min(max(columns.upperBound, start), scalars.count)
    let first = scalars.count <= Self.shownScalars ? 0 : max(0, start - Self.shownScalars / 3)
    let last = min(scalars.count, first + Self.shownScalars)

    let before = first > 0 ? "…" : ""
    let after = last < scalars.count ? "…" : ""
    let shown = scalars[first..<last].map { String(Self.shape(of: $0)) }.joined()
    let blanks = String(repeating: " ", count: before.count + start - first)
    let carets = String(repeating: "^", count: max(1, min(end, last) - start))
    return "\(before)\(shown)\(after)\n\(blanks)\(carets)"
  }

  private static func shape(of scalar: Unicode.Scalar) -> Character {
    if scalar.properties.isWhitespace { return " " }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .unassigned, .privateUse: return "·"
    default: return Character(scalar)
    }
  }
}
