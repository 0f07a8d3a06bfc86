/// Text broken into lines by measured width; never hyphenated.
///
/// Lines break at spaces. A word wider than a line, and what does not fit into the lines allowed,
/// ends in an ellipsis.
package enum TextWrapping {
  /// The lines of a text, each filled as far as it goes.
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
    let words = Words(of: text, style: style)
    return set(words, in: words.lines(within: width), width: width, style: style, limit: limit)
  }

  /// The lines of a text, filled alike rather than first to last.
  ///
  /// Of all widths that need no more lines, the narrowest, so that a title leaves no word alone.
  ///
  /// - Parameters:
  ///   - text: Any text; it is made portable first.
  ///   - width: The room in pixels.
  ///   - style: Size and weight.
  ///   - limit: The highest number of lines.
  /// - Returns: The lines; none for a text without words.
  package static func balancedLines(
    of text: String, width: Double, style: TextStyle, limit: Int
  ) -> [String] {
    let words = Words(of: text, style: style)
    let widest = words.lines(within: width)
    guard widest.count > 1, widest.count <= limit else {
      return set(words, in: widest, width: width, style: style, limit: limit)
    }
    var tooNarrow = min(words.widths.max() ?? 0, width) - 1
    var enough = width
    while enough - tooNarrow > 1 {
      let middle = (tooNarrow + enough) / 2
      if words.lines(within: middle).count == widest.count {
        enough = middle
      } else {
        tooNarrow = middle
      }
    }
    return set(words, in: words.lines(within: enough), width: width, style: style, limit: limit)
  }

  /// A text cut so that it fits into `width`, with an ellipsis where something was cut.
  package static func shortened(_ text: String, width: Double, style: TextStyle) -> String {
    let text = PortableText.of(text)
    guard style.width(of: text) > width + 1e-6 else { return text }
    var kept = TypeMetrics.beginning(
      of: text, width: width - style.width(of: "…"), size: style.size, weight: style.weight)
    while kept.last == " " { kept = kept.dropLast() }
    return kept + "…"
  }

  private static func set(
    _ words: Words, in lines: [Range<Int>], width: Double, style: TextStyle, limit: Int?
  ) -> [String] {
    lines.prefix(limit ?? lines.count).enumerated().map { index, range in
      let isCut = index + 1 == limit && index + 1 < lines.count
      let end = isCut ? words.texts.count : range.upperBound
      let line = words.texts[range.lowerBound..<end].joined(separator: " ")
      return shortened(line, width: width, style: style)
    }
  }

  /// Words measured once; widths of lines are sums, because advances add up.
  private struct Words {
    let texts: [String]
    let widths: [Double]
    let space: Double

    init(of text: String, style: TextStyle) {
      texts = PortableText.of(text).split(separator: " ").map(String.init)
      widths = texts.map(style.width(of:))
      space = style.width(of: " ")
    }

    func lines(within width: Double) -> [Range<Int>] {
      var lines: [Range<Int>] = []
      var start = 0
      var length = 0.0
      for (index, word) in widths.enumerated() {
        let longer = index == start ? word : length + space + word
        // Sums of rounded widths may exceed the width of the sum by less than this.
        if index == start || longer <= width + 1e-6 {
          length = longer
        } else {
          lines.append(start..<index)
          start = index
          length = word
        }
      }
      if start < widths.count { lines.append(start..<widths.count) }
      return lines
    }
  }
}
