/// Findings as text for a terminal or a log.
public enum DiagnosticText {
  /// The number of findings that are written out; the rest is counted.
  public static let limit = 20

  /// The scalars of a line that are shown; longer lines are cut around the place.
  static let shownScalars = 160

  /// The findings one after another, at most ``limit``, then a count of the rest.
  public static func render(_ diagnostics: [Diagnostic]) -> String {
    var text = diagnostics.prefix(limit).map(render).joined(separator: "\n")
    let rest = diagnostics.dropFirst(limit)
    guard !rest.isEmpty else { return text }
    let errors = rest.count { $0.severity == .error }
    text += "\n… and \(rest.count) more finding\(rest.count == 1 ? "" : "s"), "
    text += "\(errors) of them error\(errors == 1 ? "" : "s")\n"
    return text
  }

  /// One finding: a line that stands alone, the place with carets, why, fix, related places.
  public static func render(_ diagnostic: Diagnostic) -> String {
    var text = "\(diagnostic.place): \(diagnostic.severity.rawValue)[\(diagnostic.check.id)]: "
    text += diagnostic.message + "\n"
    text += excerpt(diagnostic.excerpt, at: diagnostic.place, label: diagnostic.label)
    if let why = diagnostic.why { text += "  why: \(why)\n" }
    if let fix = diagnostic.fix { text += "  fix: \(fix)\n" }
    for related in diagnostic.related {
      text += "  see: \(related.place): \(related.message)\n"
      text += excerpt(related.excerpt, at: related.place, label: nil)
    }
    return text
  }

  private static func excerpt(_ line: String?, at place: Place, label: String?) -> String {
    guard let line else { return "" }
    let number = String(place.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let gutter = String(repeating: " ", count: max(5, number.count))
    let (shown, padding, carets) = window(of: Array(line.unicodeScalars), at: place)
    var underline = padding + String(repeating: "^", count: carets)
    if let label { underline += " \(label)" }
    return "\(margin)\(number) | \(shown)\n\(gutter) | \(underline)\n"
  }

  /// The part of a line to show, the blanks before the carets, and the number of carets.
  private static func window(
    of line: [Unicode.Scalar], at place: Place
  ) -> (shown: String, padding: String, carets: Int) {
    let start = min(max(0, place.column - 1), line.count)
    let end = place.endLine > place.line ? line.count : place.endColumn - 1
    let first = line.count <= shownScalars ? 0 : max(0, start - shownScalars / 3)
    let last = min(line.count, first + shownScalars)
    let before = line[first..<max(first, start)]
    let marked = line[min(start, last)..<min(max(start, end), last)]
    // Tabs stay tabs, so that the caret keeps its place whatever the terminal's tab width.
    let padding = before.map {
      $0 == "\t" ? "\t" : String(repeating: " ", count: terminalCells($0))
    }
    let shown =
      (first > 0 ? "…" : "") + text(line[first..<last]) + (last < line.count ? "…" : "")
    return (
      shown, (first > 0 ? " " : "") + padding.joined(),
      max(1, marked.reduce(0) { $0 + terminalCells($1) })
    )
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The cells that a scalar takes in a terminal: none for marks that combine with the letter
  /// before.
  private static func terminalCells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
