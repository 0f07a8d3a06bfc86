package import Diagnostics

/// A table read from comma-, semicolon- or tab-separated text, each cell with its place.
///
/// Cells are kept as stretches of the text, so that a million rows cost little more than their
/// bytes.
package final class DelimitedTable: Sendable {
  /// Where the cells came from.
  package let source: SourceText

  /// What separates the cells of a row.
  package let separator: Separator

  /// Where each cell lies in the text, row by row.
  private let cells: [CellStretch]

  /// The position of each row's first cell, and the number of cells at the end.
  private let rowStarts: [Int]

  /// Reads a table; `nil` with a finding where its quotation marks do not match or it is empty.
  package init?(_ source: SourceText, findings: Findings) {
    let (separator, firstLine) = Separator.found(in: source)
    guard
      let scan = CellScan(source, separator: separator, firstLine: firstLine, findings: findings)
    else { return nil }
    guard scan.rowStarts.count > 1 else {
      findings.add(
        .badTable, at: Place(file: source.file, line: 1, column: 1), "the table is empty",
        fix: "write a header row and one row a figure")
      return nil
    }
    self.source = source
    self.separator = separator
    cells = scan.cells
    rowStarts = scan.rowStarts
  }

  /// The first row.
  package var header: Row { row(0) }

  /// The other rows, empty lines left out.
  package var rows: some RandomAccessCollection<Row> {
    (1..<max(1, rowStarts.count - 1)).lazy.map { self.row($0) }
  }

  private func row(_ index: Int) -> Row {
    Row(table: self, positions: rowStarts[index]..<rowStarts[index + 1])
  }

  /// A row of cells.
  package struct Row: RandomAccessCollection {
    fileprivate let table: DelimitedTable
    fileprivate let positions: Range<Int>

    package var startIndex: Int { 0 }
    package var endIndex: Int { positions.count }

    /// The line that the row starts on, from 1.
    package var line: Int { Int(table.cells[positions.lowerBound].line) }

    package subscript(index: Int) -> Cell {
      Cell(table: table, stretch: table.cells[positions.lowerBound + index])
    }
  }

  /// A cell without its quotation marks and the blanks around it.
  package struct Cell {
    fileprivate let table: DelimitedTable
    fileprivate let stretch: CellStretch

    /// What stands in it.
    package var text: String {
      let text = String(decoding: contentBytes, as: UTF8.self)
      return NumberText.trimmed(stretch.isEscaped ? CellScan.unescaped(text) : text)
    }

    /// The same in UTF-8, blanks included; where quotation marks or line ends stand in it, those
    /// are as in the file.
    package var contentBytes: ArraySlice<UInt8> { table.source.bytes[stretch.content] }

    /// Whether nothing but blanks stands in it.
    package var isBlank: Bool {
      guard let first = contentBytes.first(where: { $0 != UInt8(ascii: " ") }) else { return true }
      // Of what is not ASCII or printed, the text knows.
      return (0x21...0x7E).contains(first) ? false : text.isEmpty
    }

    /// Where it stands, up to the separator.
    package var place: Place {
      let source = table.source
      let (line, endLine) = (Int(stretch.line), Int(stretch.endLine))
      let column = source.column(ofByte: Int(stretch.start), inLine: line)
      let end = source.column(ofByte: Int(stretch.end), inLine: endLine)
      return Place(
        file: source.file, line: line, column: column, endLine: endLine,
        endColumn: endLine == line ? Swift.max(end, column + 1) : end)
    }
  }
}
