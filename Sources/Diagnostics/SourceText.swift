/// The text of a file with its lines, as messages show them.
package struct SourceText: Sendable {
  /// The file's path for messages.
  package let file: String

  /// The text in UTF-8 without a byte-order mark.
  package let bytes: [UInt8]

  /// Where each line lies among the bytes, its end left out.
  private let lines: [Range<Int>]

  /// Splits a text at the line ends that YAML knows: LF, CR LF, CR, NEL, LS, PS.
  package init(file: String, text: String) {
    self.init(file: file, bytes: Array(text.utf8))
  }

  /// The same for bytes that are known to be UTF-8.
  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = Self.lineEnd(in: bytes, at: index)
      if length > 0 {
        lines.append(start..<index)
        start = index + length
      }
      index += max(1, length)
    }
    lines.append(start..<bytes.count)
    self.lines = lines
  }

  /// The text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of lines, at least 1.
  package var lineCount: Int { lines.count }

  /// Where a line, from 1, lies among the bytes, without its end.
  package func range(ofLine number: Int) -> Range<Int> { lines[number - 1] }

  /// The text of a line, from 1, without its end; `nil` beyond the last.
  package func line(_ number: Int) -> String? {
    guard lines.indices.contains(number - 1) else { return nil }
    return String(decoding: bytes[lines[number - 1]], as: UTF8.self)
  }

  /// The scalars of a line, from 1; empty beyond the last.
  package func scalars(ofLine number: Int) -> [Unicode.Scalar] {
    line(number).map { Array($0.unicodeScalars) } ?? []
  }

  /// The column of a byte, counted in Unicode scalars from 1.
  package func column(ofByte offset: Int, inLine number: Int) -> Int {
    bytes[lines[number - 1].lowerBound..<offset].count { $0 & 0xC0 != 0x80 } + 1
  }

  /// The bytes that end a line at an offset; 0 where none does.
  private static func lineEnd(in bytes: [UInt8], at index: Int) -> Int {
    func follows(_ distance: Int, _ byte: UInt8) -> Bool {
      index + distance < bytes.count && bytes[index + distance] == byte
    }
    switch bytes[index] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"): return follows(1, UInt8(ascii: "\n")) ? 2 : 1
    case 0xC2: return follows(1, 0x85) ? 2 : 0
    case 0xE2: return follows(1, 0x80) && (follows(2, 0xA8) || follows(2, 0xA9)) ? 3 : 0
    default: return 0
    }
  }
}
