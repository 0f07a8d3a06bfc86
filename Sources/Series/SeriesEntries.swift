import DelimitedText
import Diagnostics
import JobCreation

/// The rows of a table as numbers: those with a value, and the times of those without.
struct SeriesEntries {
  /// A row with a value.
  struct Entry {
    /// Its position among the rows of the table.
    var row: Int

    /// When, or the end of its interval, on the axis of ``SeriesTimes``.
    var end: Double

    /// The start of its interval.
    var start: Double

    /// What was measured.
    var value: Double
  }

  /// The rows of the table.
  let rows: [DelimitedTable.Row]

  /// What their columns are.
  let choice: ColumnChoice

  /// How times are written.
  let scale: SeriesTimes.Scale

  /// Whether intervals are given by their first and last day.
  let countsWholeDays: Bool

  /// The rows with a value, in the order of the table.
  private(set) var kept: [Entry] = []

  /// The times of all rows, with a value or not, in the order of the table.
  private(set) var allEnds: [Double] = []

  /// A column a predictor, by the position of the row.
  let predictors: [[Double]]

  /// The weights by the position of the row.
  let weights: [Double]?

  init(
    rows: [DelimitedTable.Row], choice: ColumnChoice, table: DelimitedTable,
    locale: NumberLocale?, report: CellFindings
  ) {
    self.rows = rows
    self.choice = choice
    func numbers(_ column: Int) -> NumberColumn {
      NumberColumn(
        column, name: choice.name(column), of: rows, in: table, locale: locale, report: report)
    }
    func times(_ column: Int?) -> TimeColumn? {
      column.map {
        TimeColumn(
          $0, name: choice.name($0), of: rows, in: table, locale: locale, report: report)
      }
    }
    let time = times(choice.time)
    let from = times(choice.from).flatMap { $0.missing.count == rows.count ? nil : $0 }
    let values = numbers(choice.value)
    let weightColumn = choice.weight.map(numbers)
    let predictorColumns = choice.predictors.map(numbers)
    scale = time?.scale ?? .numbers
    countsWholeDays = from != nil && scale != .numbers
    predictors = predictorColumns.map(\.values)
    weights = weightColumn?.values
    let hasValue = Self.flags(rows.count, unset: values.missing)
    Self.tellMissing(values.missing, rows, choice, report.findings)
    for (column, missing) in [
      (choice.time, time?.missing), (choice.from, from?.missing),
      (choice.weight, weightColumn?.missing),
    ] + zip(choice.predictors, predictorColumns).map({ ($0.0, $0.1.missing) }) {
      guard let column, let missing else { continue }
      Self.refuse(missing.filter { hasValue[$0] }, column, rows, choice, report)
    }
    if let weights, let column = choice.weight {
      Self.refuseWeights(weights, column, rows, choice, report)
    }
    assemble(time, from, values.values)
    if let from, let time { refuseMixed(from, time, report) }
  }

  /// Puts the columns together, row by row, as far as nothing is wrong with a row.
  private mutating func assemble(_ time: TimeColumn?, _ from: TimeColumn?, _ values: [Double]) {
    for row in rows.indices {
      var end = 0.0
      if let time {
        end = moment(time.times[row], endsMonth: true) + (countsWholeDays ? 1 : 0)
        if !end.isNaN { allEnds.append(end) }
      }
      let start = from.map { moment($0.times[row], endsMonth: false) } ?? 0
      let isWhole =
        !end.isNaN && !start.isNaN && !values[row].isNaN && !predictors.contains { $0[row].isNaN }
        && weights?[row].isNaN != true
      if isWhole { kept.append(Entry(row: row, end: end, start: start, value: values[row])) }
    }
  }

  private func moment(_ time: Double, endsMonth: Bool) -> Double {
    guard scale == .months, endsMonth, !time.isNaN else { return time }
    return Double(CalendarDay(dayNumber: Int(time)).endOfMonth.dayNumber)
  }

  private func refuseMixed(_ from: TimeColumn, _ time: TimeColumn, _ report: CellFindings) {
    guard from.scale != time.scale, let row = rows.first, let column = choice.from else { return }
    report.add(.mixedTimes, at: row[column], column: column, name: choice.name(column)) {
      ("`from` begins with `\($0)`, written otherwise than the ends", "write all times in one way")
    }
  }

  // MARK: What is missing

  private static func flags(_ count: Int, unset: [Int]) -> [Bool] {
    var flags = [Bool](repeating: true, count: count)
    for index in unset { flags[index] = false }
    return flags
  }

  private static func tellMissing(
    _ missing: [Int], _ rows: [DelimitedTable.Row], _ choice: ColumnChoice, _ findings: Findings
  ) {
    guard let first = missing.first, missing.count < rows.count else { return }
    let name = choice.name(choice.value).prefix(40)
    findings.add(
      .missingValue, at: rows[first][choice.value].place,
      missing.count == 1
        ? "1 row of \(rows.count) has no value in `\(name)` and is left out"
        : "\(missing.count) rows of \(rows.count) have no value in `\(name)` and are left out")
  }

  private static func refuse(
    _ missing: [Int], _ column: Int, _ rows: [DelimitedTable.Row], _ choice: ColumnChoice,
    _ report: CellFindings
  ) {
    let name = choice.name(column)
    let isTime = column == choice.time || column == choice.from
    for row in missing {
      report.add(isTime ? .date : .badCell, at: rows[row][column], column: column, name: name) {
        _ in
        (
          "the row has a value and nothing in `\(name.prefix(40))`",
          isTime ? "write the time, or delete the row" : "write the number, or delete the row"
        )
      }
    }
  }

  private static func refuseWeights(
    _ weights: [Double], _ column: Int, _ rows: [DelimitedTable.Row], _ choice: ColumnChoice,
    _ report: CellFindings
  ) {
    for (row, weight) in weights.enumerated() where weight <= 0 {
      report.add(.badCell, at: rows[row][column], column: column, name: choice.name(column)) {
        ("the weight `\($0)` is not above 0", "delete the row to leave it out")
      }
    }
  }
}
