/// A small generator of its own, so that the cases never change.
struct Mutations {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  /// Letters that mean something to a table, a number or a date, and some that mean trouble.
  static let pieces: [[UInt8]] =
    [
      ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", "\u{85}", "\u{2028}", " ", "\u{A0}",
      "\u{202F}", "_", ".", "-", "+", "\u{2212}", "%", " %", "e", "E9", "e-400", "1e999", "0", "00",
      "000", "1.000", "1,000", "1,5", "NA", "nan", "inf", "null", "..", "2019-06-30", "2019-06",
      "0001-01-01", "9999-12-31", "2019-02-29", "99999999999999999999", "sep=;", "t", "y", "from",
      "to", "w", "quantity", "å", "a\u{30a}", "\u{FEFF}", "🧮",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xFE, 0xFF], [0xC3], [0xC2], [0xE2, 0x80], [0x07]]

  mutating func mutate(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...next(below: 3) {
      guard !text.isEmpty else { return text }
      let at = next(below: text.count)
      let length = min(text.count - at, 1 + next(below: 12))
      let piece = Self.pieces[next(below: Self.pieces.count)]
      switch next(below: 6) {
      case 0: text.removeSubrange(at..<at + length)
      case 1: text.insert(contentsOf: piece, at: at)
      case 2: text.replaceSubrange(at..<at + length, with: piece)
      case 3: text.insert(contentsOf: text[at..<at + length], at: next(below: text.count))
      case 4: text[at] = UInt8(next(below: 256))
      default:
        text.insert(contentsOf: [[UInt8]](repeating: piece, count: 20).flatMap(\.self), at: at)
      }
    }
    return text
  }
}
