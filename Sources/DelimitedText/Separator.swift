internal import Diagnostics

/// What separates the cells of a row.
package enum Separator: UInt8, CaseIterable, Sendable {
  case semicolon = 0x3B
  case tab = 0x09
  case comma = 0x2C

  /// How many lines are looked at.
  private static let sampleSize = 50

  /// The separator of a table, and the line that the table starts on.
  ///
  /// Of those in the header the one that most of the first lines have as often as the header has;
  /// a line `sep=;`, which spreadsheets write, says it itself.
  static func found(in source: SourceText) -> (Separator, firstLine: Int) {
    let stated = source.line(1)?.lowercased()
    for separator in allCases
    where stated == "sep=" + String(UnicodeScalar(separator.rawValue)) {
      return (separator, 2)
    }
    let lines = (1...source.lineCount).lazy.map { source.bytes[source.range(ofLine: $0)] }
      .filter { !$0.isEmpty }.prefix(sampleSize)
    let counts = lines.map { line in allCases.map { count($0, in: line) } }
    guard let header = counts.first else { return (.comma, 1) }
    let agreeing = header.indices.map { index in
      header[index] == 0 ? 0 : counts.count { $0[index] == header[index] }
    }
    let most = agreeing.max() ?? 0
    guard most > 0, let best = agreeing.firstIndex(of: most) else { return (.comma, 1) }
    return (allCases[best], 1)
  }

  /// How often it stands in a line, outside quotation marks.
  private static func count(_ separator: Separator, in line: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    var count = 0
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == separator.rawValue { count += 1 }
    }
    return count
  }
}
