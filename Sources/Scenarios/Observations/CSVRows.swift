/// Splits text into rows and cells by RFC 4180: quoted cells may hold separators, line ends and
/// `""`.
struct CSVRows {
  private(set) var rows: [[CSVTable.Cell]] = []

  private var row: [CSVTable.Cell] = []
  private var text = String.UnicodeScalarView()
  private var start: (line: Int, column: Int) = (1, 1)
  private var openQuote: Place?
  private var wasQuoted = false

  /// The rows of a text; `nil` with a finding where quotation marks do not match.
  init?(_ source: SourceText, separator: Unicode.Scalar, findings: Findings) {
    for line in 1...source.lineCount {
      let scalars = source.scalars(ofLine: line)
      var index = 0
      if openQuote == nil { start = (line, 1) }
      while index < scalars.count {
        let scalar = scalars[index]
        if openQuote != nil {
          if scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
            text.append(scalar)
            index += 1
          } else if scalar == "\"" {
            openQuote = nil
            wasQuoted = true
          } else {
            text.append(scalar)
          }
        } else if scalar == separator {
          endCell(in: source, at: (line, index + 1))
          start = (line, index + 2)
        } else if scalar == "\"", text.allSatisfy({ $0 == " " }), !wasQuoted {
          text = String.UnicodeScalarView()
          openQuote = Place(file: source.file, line: line, column: index + 1)
        } else if wasQuoted, scalar != " " {
          findings.add(
            .badTable, at: Place(file: source.file, line: line, column: index + 1),
            "text follows a closing quotation mark",
            fix: "write a quotation mark inside a cell twice, `\"\"`")
          return nil
        } else {
          text.append(scalar)
        }
        index += 1
      }
      if openQuote != nil {
        text.append("\n")
      } else {
        endCell(in: source, at: (line, scalars.count + 1))
        endRow()
      }
    }
    if let openQuote {
      findings.add(
        .badTable, at: openQuote, "a quotation mark opens a cell here and is never closed",
        fix: "close it, or write `\"\"` for a quotation mark inside a quoted cell")
      return nil
    }
  }

  private mutating func endCell(in source: SourceText, at end: (line: Int, column: Int)) {
    let place = Place(
      file: source.file, line: start.line, column: start.column, endLine: end.line,
      endColumn: end.line == start.line ? max(end.column, start.column + 1) : end.column)
    row.append(CSVTable.Cell(text: NumberText.trimmed(String(text)), place: place))
    text = String.UnicodeScalarView()
    wasQuoted = false
  }

  private mutating func endRow() {
    if row.count > 1 || row.first?.text.isEmpty == false { rows.append(row) }
    row = []
  }
}
