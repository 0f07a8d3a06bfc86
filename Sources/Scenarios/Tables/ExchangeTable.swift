import DelimitedText
import Diagnostics
import JobCreation
import Spelling

/// Reads monthly exchange rates from a table.
struct ExchangeTable {
  /// The columns that are read.
  enum Column: String, CaseIterable {
    case month, currency
    case perEuro = "per_euro"
    case date, source
  }

  /// The rates of the rows that are whole.
  private(set) var rates = ExchangeRates()

  private let columns: TableColumns<Column>
  private let isNordic: Bool
  private let findings: Findings

  /// The rates of a table; `nil` with findings where its columns are not those of one.
  init?(_ table: DelimitedTable, findings: Findings) {
    guard
      let columns = TableColumns<Column>(
        of: table, required: [.month, .currency, .perEuro], findings: findings)
    else { return nil }
    self.columns = columns
    self.findings = findings
    isNordic = table.separator != .comma
    for row in table.rows where columns.fits(row, table, findings: findings) { add(row) }
  }

  private mutating func add(_ row: DelimitedTable.Row) {
    let (month, currency) = (month(of: row), currency(of: row))
    let (rate, knownOn) = (perEuro(of: row), knownOn(of: row))
    guard let month, let currency, let rate, let knownOn else { return }
    guard currency != "EUR" || rate == 1 else {
      return refuse(
        .badCell, .perEuro, row, "one euro is one euro, not \(rate)", "delete the row", limit: "1")
    }
    let entry = ExchangeRates.Entry(
      perEuro: rate, knownOn: knownOn, source: columns.cell(.source, of: row)?.text)
    guard rates.add(entry, of: currency, in: month) else {
      return refuse(
        .rateTwice, .month, row, "\(currency) has two rates for \(month)", "keep one of them")
    }
  }

  private func refuse(
    _ check: Check, _ column: Column, _ row: DelimitedTable.Row, _ message: String,
    _ fix: String, limit: String? = nil
  ) {
    findings.add(
      check, at: columns.place(column, of: row), message, fix: fix,
      value: columns.cell(column, of: row)?.text, limit: limit)
  }

  private func month(of row: DelimitedTable.Row) -> String? {
    let text = columns.cell(.month, of: row)?.text ?? ""
    if text.utf8.count == 7, PartialDate(iso: text) != nil { return text }
    refuse(
      .date, .month, row,
      text.isEmpty ? "the row has no month" : "`\(text.prefix(40))` is no month",
      "write year and month, such as `2019-12`")
    return nil
  }

  private func currency(of row: DelimitedTable.Row) -> String? {
    let text = columns.cell(.currency, of: row)?.text ?? ""
    if CurrencyCode.isKnown(text) { return text }
    refuse(
      .currency, .currency, row,
      text.isEmpty
        ? "the row has no currency" : "`\(text.prefix(40))` is not a currency code",
      NearestWords.currencyFix(for: text))
    return nil
  }

  private func perEuro(of row: DelimitedTable.Row) -> Double? {
    let written = columns.cell(.perEuro, of: row)?.text ?? ""
    let text = isNordic ? written.replacing(",", with: ".") : written
    let example = "write the units of the currency that make a euro, such as `10.4827`"
    switch NumberText.read(text, isCount: false) {
    case .number(let rate) where rate > 0: return rate
    case .number:
      refuse(.badCell, .perEuro, row, "the rate is \(written), not above 0", example, limit: "0")
    case .ambiguous(let readings):
      let problem = QuantityProblem.ambiguous(String(written.prefix(40)), readings)
      refuse(problem.check, .perEuro, row, problem.message, problem.fix)
    case .malformed:
      refuse(
        .badCell, .perEuro, row,
        written.isEmpty ? "the row has no rate" : "`\(written.prefix(40))` is not a rate", example)
    }
    return nil
  }

  /// The day of a row; no day where the cell is empty, nothing where it is none.
  private func knownOn(of row: DelimitedTable.Row) -> CalendarDay?? {
    guard let cell = columns.cell(.date, of: row) else { return .some(nil) }
    if let day = CalendarDay(iso: cell.text) { return day }
    refuse(
      .date, .date, row, "`\(cell.text.prefix(40))` is not a date",
      "write year, month and day, such as `2019-12-31`")
    return nil
  }
}
