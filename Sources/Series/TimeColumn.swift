import DelimitedText
import Diagnostics
import JobCreation

/// The times of one column: days, months or numbers, all of one kind.
struct TimeColumn {
  /// How they are written; that of the first cell that is any of them.
  let scale: SeriesTimes.Scale

  /// A time a row, a month by its first day; not a number where there is none, or where a finding
  /// says what is wrong.
  private(set) var times: [Double] = []

  /// The rows in which the cell is empty.
  private(set) var missing: [Int] = []

  init(
    _ column: Int, name: String, of rows: [DelimitedTable.Row], in table: DelimitedTable,
    locale: NumberLocale?, report: CellFindings
  ) {
    let kinds = rows.lazy.map { Self.calendarKind(of: $0[column]) }
    let firstDated = kinds.firstIndex { $0 != nil }
    let firstNumber = rows.firstIndex {
      Self.calendarKind(of: $0[column]) == nil && Self.isNumber($0[column])
    }
    guard let firstDated, firstDated < firstNumber ?? .max, let scale = kinds[firstDated] else {
      scale = .numbers
      readNumbers(column, name, rows, table, locale, report)
      return
    }
    self.scale = scale
    for (index, row) in rows.enumerated() {
      let cell = row[column]
      if let day = Self.day(cell, scale) {
        times.append(Double(day.dayNumber))
        continue
      }
      times.append(.nan)
      if MissingText.isFound(in: cell) {
        missing.append(index)
      } else if Self.calendarKind(of: cell) != nil || Self.isNumber(cell) {
        Self.tellMixed(cell, column, name, rows[firstDated][column], report)
      } else {
        report.add(.date, at: cell, column: column, name: name) {
          (
            "`\($0)` in `\(name)` is not a \(scale == .days ? "date" : "month")",
            scale == .days
              ? "write year, month and day, such as `2022-09-30`"
              : "write year and month, such as `2022-09`"
          )
        }
      }
    }
  }

  private mutating func readNumbers(
    _ column: Int, _ name: String, _ rows: [DelimitedTable.Row], _ table: DelimitedTable,
    _ locale: NumberLocale?, _ report: CellFindings
  ) {
    let dated = rows.indices.filter { Self.calendarKind(of: rows[$0][column]) != nil }
    guard let first = dated.first else {
      let numbers = NumberColumn(
        column, name: name, of: rows, in: table, locale: locale, report: report)
      (times, missing) = (numbers.values, numbers.missing)
      return
    }
    times = rows.map { _ in .nan }
    let number = rows.first { Self.isNumber($0[column]) } ?? rows[first]
    for index in dated {
      Self.tellMixed(rows[index][column], column, name, number[column], report)
    }
  }

  private static func tellMixed(
    _ cell: DelimitedTable.Cell, _ column: Int, _ name: String, _ first: DelimitedTable.Cell,
    _ report: CellFindings
  ) {
    report.add(.mixedTimes, at: cell, column: column, name: name) {
      (
        "`\($0)` in `\(name)` is \(kind(of: cell)), `\(first.text.prefix(40))` on line "
          + "\(first.place.line) \(kind(of: first))",
        "write all times in one way"
      )
    }
  }

  private static func kind(of cell: DelimitedTable.Cell) -> String {
    switch calendarKind(of: cell) {
    case .days: "a day"
    case .months: "a month"
    case .numbers, nil: "a number"
    }
  }

  /// Whether a cell holds a day or a month.
  static func isDated(_ cell: DelimitedTable.Cell) -> Bool { calendarKind(of: cell) != nil }

  /// Which of the two a cell holds.
  private static func calendarKind(of cell: DelimitedTable.Cell) -> SeriesTimes.Scale? {
    if day(cell, .days) != nil { return .days }
    return day(cell, .months) != nil ? .months : nil
  }

  private static func day(
    _ cell: DelimitedTable.Cell, _ scale: SeriesTimes.Scale
  ) -> CalendarDay? {
    let bytes = cell.contentBytes
    let isPadded = bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
    let text = isPadded ? Array(cell.text.utf8)[...] : bytes
    return scale == .days ? TimeText.day(text) : TimeText.month(text)
  }

  private static func isNumber(_ cell: DelimitedTable.Cell) -> Bool {
    NumberStyle.isNumber(cell.contentBytes)
  }
}
