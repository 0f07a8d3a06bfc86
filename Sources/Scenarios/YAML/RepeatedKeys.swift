/// A text in which repeated keys are renamed one by one, so that a parser that stops at them can go
/// on.
struct RepeatedKeys {
  /// The text with stand-ins of the same length, from the private use area.
  private(set) var text: String

  /// The keys that the stand-ins stand for.
  private(set) var aliases: [String: String] = [:]

  /// How many keys are renamed: each costs another look at the whole text.
  private let limit: Int

  init(text: String) {
    self.text = text
    limit = max(2, min(50, 1_000_000 / max(1, text.utf8.count)))
  }

  /// Replaces the key that starts at a line and column; false where it is none of the names.
  mutating func rename(oneOf names: [String], at line: Int, _ column: Int) -> Bool {
    guard aliases.count < limit,
      let standIn = Unicode.Scalar(0xE000 + UInt32(aliases.count))
    else { return false }
    var scalars = Array(text.unicodeScalars)
    guard let start = offset(of: line, column, in: scalars) else { return false }
    let first = "\"'".unicodeScalars.contains(scalars[start]) ? start + 1 : start
    for name in names.sorted(by: { $0.unicodeScalars.count > $1.unicodeScalars.count }) {
      let key = Array(name.unicodeScalars)
      guard !key.isEmpty, first + key.count <= scalars.count,
        Array(scalars[first..<first + key.count]) == key
      else { continue }
      let replacement = [Unicode.Scalar](repeating: standIn, count: key.count)
      scalars.replaceSubrange(first..<first + key.count, with: replacement)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      text = String(view)
      aliases[String(String.UnicodeScalarView(replacement))] = name
      return true
    }
    return false
  }

  private func offset(of line: Int, _ column: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var (currentLine, start, index) = (1, 0, 0)
    while index < scalars.count, currentLine < line {
      switch scalars[index] {
      case "\r" where index + 1 < scalars.count && scalars[index + 1] == "\n": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        currentLine += 1
        start = index + 1
      default: break
      }
      index += 1
    }
    let offset = start + column - 1
    return currentLine == line && scalars.indices.contains(offset) ? offset : nil
  }
}
