/// Text broken into lines by measured width.
package enum TextWrapping {
  /// The lines of a text, each no wider than `width`; never hyphenated.
  ///
  /// Breaks at spaces, filling each line as far as it goes. A word wider than a line, and what does
  /// not fit into `limit` lines, ends in an ellipsis.
  ///
  /// - Parameters:
  ///   - text: Any text; it is made portable first.
  ///   - width: The room in pixels.
  ///   - style: Size and weight.
  ///   - limit: The highest number of lines, or `nil` for as many as it takes.
  /// - Returns: The lines; none for a text without words.
  package static func lines(
    of text: String, width: Double, style: TextStyle, limit: Int? = nil
  ) -> [String] {
    let words = PortableText.of(text).split(separator: " ").map(String.init)
    var lines: [String] = []
    var line = ""
    for (index, word) in words.enumerated() {
      let candidate = line.isEmpty ? word : line + " " + word
      if line.isEmpty || style.width(of: candidate) <= width {
        line = candidate
        continue
      }
      if let limit, lines.count == limit - 1 {
        let rest = words[index...].joined(separator: " ")
        return lines + [shortened(line + " " + rest, width: width, style: style)]
      }
      lines.append(shortened(line, width: width, style: style))
      line = word
    }
    if !line.isEmpty { lines.append(shortened(line, width: width, style: style)) }
    return lines
  }

  /// A text cut so that it fits into `width`, with an ellipsis where something was cut.
  package static func shortened(_ text: String, width: Double, style: TextStyle) -> String {
    let text = PortableText.of(text)
    guard style.width(of: text) > width else { return text }
    var kept = Substring(text)
    while !kept.isEmpty, style.width(of: kept + "…") > width {
      kept = kept.dropLast()
    }
    while kept.last == " " { kept = kept.dropLast() }
    return kept + "…"
  }
}
