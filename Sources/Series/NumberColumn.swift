import DelimitedText
import Diagnostics

/// The numbers of one column.
struct NumberColumn {
  /// A number a row; not a number where there is none, or where a finding says what is wrong.
  let values: [Double]

  /// The rows in which the cell is empty or says that there is no value.
  let missing: [Int]

  /// Reads a column of rows that reach so far; each cell that is no number gets a finding.
  init(
    _ column: Int, name: String, of rows: [DelimitedTable.Row], in table: DelimitedTable,
    locale: NumberLocale?, report: CellFindings
  ) {
    let style = NumberStyle(
      cells: rows.lazy.map { $0[column].contentBytes }, separator: table.separator, locale: locale)
    var values: [Double] = []
    values.reserveCapacity(rows.count)
    var missing: [Int] = []
    for (index, row) in rows.enumerated() {
      let cell = row[column]
      guard !MissingText.isFound(in: cell) else {
        missing.append(index)
        values.append(.nan)
        continue
      }
      let reading = style.read(cell.contentBytes)
      if case .number(let number) = reading {
        values.append(number)
        continue
      }
      values.append(.nan)
      let (check, words) = Self.words(for: reading, name: name, locale: locale)
      report.add(check, at: cell, column: column, name: name, words)
    }
    self.values = values
    self.missing = missing
    if let both = style.contradiction {
      Self.tell(both, name: name, cells: { rows[$0][column] }, report.findings)
    }
  }

  private static func words(
    for reading: NumberStyle.Reading, name: String, locale: NumberLocale?
  ) -> (Check, (String) -> (message: String, fix: String)) {
    switch reading {
    case .ambiguous(let mark, let thousands, let decimals):
      return (
        .ambiguousNumber,
        { shown in
          (
            "`\(shown)` in `\(name)` is ambiguous: it could mean \(thousands) or \(decimals)",
            fix(mark: mark, thousands: thousands, decimals: decimals, locale: locale)
          )
        }
      )
    case .tooLarge:
      return (
        .badCell,
        { ("`\($0)` in `\(name)` is too large to compute with", "check the figure or its unit") }
      )
    case .malformed, .number:
      return (
        .badCell,
        {
          (
            "`\($0)` in `\(name)` is not a number",
            "write digits only, or leave the cell empty where there is no value"
          )
        }
      )
    }
  }

  /// The ways out that the command line does not try already.
  private static func fix(
    mark: Character, thousands: String, decimals: String, locale: NumberLocale?
  ) -> String {
    let isShort = decimals.split(separator: ".").last?.count != 3
    let options: [(NumberLocale, String)] =
      switch mark {
      case ".": [(.da, thousands), (.en, decimals)]
      case _ where isShort: [(.sv, decimals)]
      default: [(.en, thousands)]
      }
    let ways = options.filter { _ in locale == nil }.map { "`--locale \($0.0)` reads \($0.1)" }
    let rewriting = "write `\(thousands)` or `\(decimals)` in the table"
    return ways.isEmpty ? rewriting : ways.joined(separator: ", ") + "; or \(rewriting)"
  }

  private static func tell(
    _ both: (point: Int, comma: Int), name: String, cells: (Int) -> DelimitedTable.Cell,
    _ findings: Findings
  ) {
    let (first, second) = (min(both.point, both.comma), max(both.point, both.comma))
    let cell = cells(second)
    findings.add(
      .ambiguousNumber, at: cell.place,
      "`\(cell.text.prefix(40))` and `\(cells(first).text.prefix(40))` in `\(name)` mark decimals "
        + "by a \(both.comma == second ? "comma here and a point" : "point here and a comma") there",
      fix: "write the column in one way", value: cell.text,
      related: [(cells(first).place, "the other way")])
  }
}
