import DelimitedText
import Diagnostics
import Spelling

/// The columns of a table that are read, found by their names in its header.
struct TableColumns<Column: RawRepresentable & CaseIterable & Hashable>
where Column.RawValue == String {
  private let positions: [Column: Int]

  /// The columns of a table; `nil` with findings where one is missing or appears twice.
  init?(of table: DelimitedTable, required: [Column], findings: Findings) {
    var positions: [Column: Int] = [:]
    var isWhole = true
    for (index, cell) in table.header.enumerated() {
      guard let column = Column(rawValue: cell.text.lowercased()) else { continue }
      if positions.updateValue(index, forKey: column) != nil {
        findings.add(
          .badTable, at: cell.place, "the column `\(column.rawValue)` appears twice",
          fix: "keep one of them")
        isWhole = false
      }
    }
    for column in required where positions[column] == nil {
      let names = table.header.map(\.text)
      let near = NearestWords.to(column.rawValue, among: names)
      findings.add(
        .badTable, at: table.header[0].place, "the table has no column `\(column.rawValue)`",
        fix: near.first.map { "rename the column `\($0)` to `\(column.rawValue)`" }
          ?? "add it; the columns are \(Column.allCases.map(\.rawValue).joined(separator: ", "))")
      isWhole = false
    }
    guard isWhole else { return nil }
    self.positions = positions
  }

  /// The cells of a column, row by row.
  func texts(_ column: Column, of rows: some Sequence<DelimitedTable.Row>) -> [String] {
    guard let position = positions[column] else { return [] }
    return rows.compactMap { position < $0.count ? $0[position].text : nil }
  }

  /// Whether a row has as many cells as the header; a finding where it has not.
  func fits(_ row: DelimitedTable.Row, _ table: DelimitedTable, findings: Findings) -> Bool {
    guard row.count != table.header.count else { return true }
    let start = row[0].place
    findings.add(
      .badTable, at: Place(file: start.file, line: start.line, column: start.column),
      "the row has \(row.count) cells, the header \(table.header.count)",
      fix: "put a cell that contains a separator into quotation marks",
      limit: "\(table.header.count)")
    return false
  }

  /// The cell of a column; `nil` where the table has no such column or nothing stands in it.
  func cell(_ column: Column, of row: DelimitedTable.Row) -> DelimitedTable.Cell? {
    positions[column].map { row[$0] }.flatMap { $0.text.isEmpty ? nil : $0 }
  }

  /// Where a cell of a column stands, empty or not; else where the row starts.
  func place(_ column: Column, of row: DelimitedTable.Row) -> Place {
    positions[column].map { row[$0].place } ?? row[0].place
  }
}
