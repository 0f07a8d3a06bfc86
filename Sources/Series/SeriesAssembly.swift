import DelimitedText
import Diagnostics

/// The way from bytes to a series: text, table, columns, rows, rules.
struct SeriesAssembly {
  let reader: SeriesReader
  let findings: Findings

  /// The series; `nil` where findings say why there is none.
  func table(_ bytes: [UInt8], path: String) -> SeriesTable? {
    guard let source = TextDecoding.text(of: bytes, file: path, findings: findings),
      let table = DelimitedTable(source, findings: findings), hasHeader(table)
    else { return nil }
    let rows = wholeRows(of: table)
    let choice = ColumnChoice(
      table.header, asked: reader.columns, kind: reader.kind,
      holdsNumbers: { column in
        rows.prefix(100).contains { NumberStyle.isNumber($0[column].contentBytes) }
      }, findings: findings)
    guard let choice, holdsOneQuantity(rows, choice, table.header) else { return nil }
    let report = CellFindings(findings: findings)
    let entries = SeriesEntries(
      rows: rows, choice: choice, table: table, locale: reader.locale, report: report)
    report.close()
    guard !entries.kept.isEmpty else {
      if !findings.hasErrors {
        findings.add(
          .badTable, at: table.header[choice.value].place,
          "no row has a value in `\(choice.name(choice.value).prefix(40))`",
          fix: "add rows, or name another column with `--value`")
      }
      return nil
    }
    var rules = SeriesRules(
      entries: entries, kind: reader.kind, areCounts: reader.areCounts, findings: findings)
    rules.check()
    return findings.hasErrors ? nil : rules.table
  }

  /// A first row of numbers or dates is no header.
  private func hasHeader(_ table: DelimitedTable) -> Bool {
    let names = table.header.filter { !$0.text.isEmpty }
    let first = names.first
    let isData = names.allSatisfy {
      NumberStyle.isNumber($0.contentBytes) || TimeColumn.isDated($0)
    }
    guard isData else { return true }
    findings.add(
      .badTable, at: (first ?? table.header[0]).place, "the first row holds no names of columns",
      why: "without names it cannot be told what the columns are",
      fix: "write a header row, such as `t,y`")
    return false
  }

  /// The rows that fit the header; those without anything in them are left out silently.
  private func wholeRows(of table: DelimitedTable) -> [DelimitedTable.Row] {
    let width = table.header.count
    var misfits = 0
    var whole: [DelimitedTable.Row] = []
    whole.reserveCapacity(table.rows.count)
    for row in table.rows {
      if row.count == width || row.count > width && row.dropFirst(width).allSatisfy(\.isBlank) {
        if !row.allSatisfy(\.isBlank) { whole.append(row) }
        continue
      }
      misfits += 1
      guard misfits <= CellFindings.limit else { continue }
      let start = row[0].place
      findings.add(
        .badTable, at: Place(file: start.file, line: start.line, column: start.column),
        "the row has \(row.count) cells, the header \(width)",
        fix: table.separator == .comma
          ? "put a cell that contains a comma into quotation marks, or separate cells by semicolons"
          : "put a cell that contains a separator into quotation marks", limit: "\(width)")
    }
    if misfits > CellFindings.limit {
      findings.add(
        .badTable, at: table.header[0].place,
        "\(misfits - CellFindings.limit) more rows do not have the header's \(width) cells")
    }
    return whole
  }

  /// A table that lists several quantities one below the other is no series.
  private func holdsOneQuantity(
    _ rows: [DelimitedTable.Row], _ choice: ColumnChoice, _ header: DelimitedTable.Row
  ) -> Bool {
    guard let column = header.firstIndex(where: { $0.text.lowercased() == "quantity" }) else {
      return true
    }
    var quantities: [String] = []
    for row in rows where quantities.count < 4 {
      let quantity = row[column].text
      if !quantities.contains(quantity) { quantities.append(quantity) }
    }
    guard quantities.count > 1 else { return true }
    let names = quantities.prefix(3).map { "`\($0.prefix(40))`" }.joined(separator: ", ")
    findings.add(
      .column, at: header[column].place,
      "the table lists several quantities: \(names)\(quantities.count > 3 ? " …" : "")",
      why: "one series has one quantity",
      fix: "fit the scenario that names this table, with `--value members` or `--value jobs`; or "
        + "keep the rows of one quantity")
    return false
  }
}
