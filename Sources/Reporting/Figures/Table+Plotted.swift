package import Charts
import JobCreation

extension Table {
  /// The numbers that a chart draws, under the chart's name.
  package init(plottedIn chart: any Chart) {
    let data = chart.plottedNumbers
    self.init(
      name: chart.slug, columns: data.columns,
      rows: data.rows.map { row in
        zip(data.columns, row).map { column, cell in
          switch cell {
          case .text(let text): .text(text)
          case .day(let number): .day(CalendarDay(dayNumber: number))
          case .missing: .missing
          case .number(let value):
            Self.isProbability(column, in: row) ? .probability(value) : .quantity(value)
          }
        }
      })
  }

  /// Columns that hold probabilities, and the series that hold them in a column of mixed kind.
  private static func isProbability(_ column: String, in row: [DataTable.Cell]) -> Bool {
    if ["weight", "attainment"].contains(column) { return true }
    guard column == "value", case .text(let series) = row[0] else { return false }
    return ["short", "reaching", "attainment", "shortfall"].contains(series)
  }
}
