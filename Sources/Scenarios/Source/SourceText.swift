/// The text of a file with its lines, as messages show them.
struct SourceText {
  /// The file's path for messages.
  let file: String

  /// The text without a byte-order mark.
  let text: String

  private let lines: [Substring.UnicodeScalarView]

  /// Splits a text at the line ends that YAML knows: LF, CR LF, CR, NEL, LS, PS.
  init(file: String, text: String) {
    self.file = file
    self.text = text
    var lines: [Substring.UnicodeScalarView] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      guard Self.endsLine(scalar) else {
        index = next
        continue
      }
      lines.append(Substring(scalars[start..<index]).unicodeScalars)
      let isPair = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
      start = isPair ? scalars.index(after: next) : next
      index = start
    }
    lines.append(Substring(scalars[start...]).unicodeScalars)
    self.lines = lines
  }

  /// The number of lines.
  var lineCount: Int { lines.count }

  /// The text of a line, from 1, without its end; `nil` beyond the last.
  func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }

  /// The scalars of a line, from 1; empty beyond the last.
  func scalars(ofLine number: Int) -> [Unicode.Scalar] {
    lines.indices.contains(number - 1) ? Array(lines[number - 1]) : []
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
