/// A table read from comma-, semicolon- or tab-separated text, each cell with its place.
struct CSVTable {
  /// A cell without its quotation marks.
  struct Cell {
    var text: String
    var place: Place
  }

  /// The separator found in the header.
  let separator: Unicode.Scalar

  /// The first row.
  let header: [Cell]

  /// The other rows, empty lines left out.
  let rows: [[Cell]]

  /// Reads a table; `nil` with a finding where its quotation marks do not match or it is empty.
  init?(_ source: SourceText, findings: Findings) {
    separator = Self.separator(of: source)
    guard let rows = CSVRows(source, separator: separator, findings: findings)?.rows else {
      return nil
    }
    guard let header = rows.first else {
      findings.add(
        .badTable, at: Place(file: source.file, line: 1, column: 1), "the table is empty",
        fix: "write a header row and one row a figure")
      return nil
    }
    self.header = header
    self.rows = Array(rows.dropFirst())
  }

  /// The separator that stands most often in the first line that is not empty, outside quotation
  /// marks.
  private static func separator(of source: SourceText) -> Unicode.Scalar {
    var line: [Unicode.Scalar] = []
    for number in 1...source.lineCount {
      line = source.scalars(ofLine: number)
      if !line.isEmpty { break }
    }
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in line {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, ",;\t".unicodeScalars.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    let best = [",", ";", "\t"].max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    return best ?? ","
  }
}
