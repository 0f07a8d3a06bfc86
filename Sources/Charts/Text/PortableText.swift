/// Text limited to the characters that the portable profile's fonts all have.
///
/// Composed form comes for free: Swift compares characters by canonical equivalence, so a
/// decomposed å finds the composed one in the table of advances.
package enum PortableText {
  /// The text with every character in composed form, and those outside the set replaced.
  ///
  /// Spaces of other widths become U+00A0 or a plain space, curly quotes straight, long dashes
  /// short; line breaks and tabs become spaces; invisible characters vanish; a letter with marks
  /// that the set lacks keeps the letter; anything else becomes `?`.
  package static func of(_ text: String) -> String {
    // Most texts are plain, and measuring asks for each of them many times.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var result = ""
    for character in text {
      if let known = TypeMetrics.composed(character) {
        result.append(known)
      } else if let replacement = replacements[character] {
        result += replacement
      } else {
        result += fallback(for: character)
      }
    }
    return result
  }

  private static func fallback(for character: Character) -> String {
    if character.isWhitespace { return " " }
    let scalars = character.unicodeScalars
    let visible = scalars.filter { !isInvisible($0) }
    guard let first = visible.first else { return "" }
    return TypeMetrics.composed(Character(first)).map { String($0) } ?? "?"
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .surrogate, .unassigned: true
    default: false
    }
  }

  private static let replacements: [Character: String] = [
    "\u{202F}": "\u{A0}", "\u{2007}": "\u{A0}",
    "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"",
    "—": "–", "―": "–", "\u{2010}": "-", "\u{2011}": "-", "‒": "–",
    "ﬁ": "fi", "ﬂ": "fl", "€": "EUR", "№": "No", "™": "(TM)", "✓": "•", "✔": "•",
  ]
}
