/// The text of a file with its lines, as messages show them.
struct SourceText {
  /// The file's path for messages.
  let file: String

  /// The text without a byte-order mark.
  let text: String

  /// The scalars of each line, so that a long line costs no more to look into than a short one.
  private let lines: [[Unicode.Scalar]]

  /// Splits a text at the line ends that YAML knows: LF, CR LF, CR, NEL, LS, PS.
  init(file: String, text: String) {
    self.file = file
    self.text = text
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n", previous == "\r" {
        // The second half of a line end.
      } else if Self.endsLine(scalar) {
        lines.append([])
      } else {
        lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    self.lines = lines
  }

  /// The number of lines.
  var lineCount: Int { lines.count }

  /// The text of a line, from 1, without its end; `nil` beyond the last.
  func line(_ number: Int) -> String? {
    guard lines.indices.contains(number - 1) else { return nil }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: lines[number - 1])
    return String(line)
  }

  /// The scalars of a line, from 1; empty beyond the last.
  func scalars(ofLine number: Int) -> [Unicode.Scalar] {
    lines.indices.contains(number - 1) ? lines[number - 1] : []
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
