import DecisionAnalysis
import JobCreation

extension Table {
  /// The answers of a sweep: one row a combination of values, a column for each value, named by its key
  /// and unit.
  package static func points(of result: SweepResult) -> Table {
    Table(
      name: "points",
      columns: result.quantities.map(\.column) + OutlookCells.chances + OutlookCells.trailing,
      rows: result.sweep.points.map { point in
        zip(point.values, result.quantities).map { .varied($0, of: $1) }
          + OutlookCells.chanceCells(of: point.outlook)
          + OutlookCells.trailingCells(of: point.outlook)
      })
  }

  /// The values that a search tried: one row a value, its column named by key and unit.
  package static func probes(of result: SolutionResult) -> Table {
    Table(
      name: "probes",
      columns: [result.quantity.column] + OutlookCells.chances + OutlookCells.trailing,
      rows: result.solution.probes.map { probe in
        [.varied(probe.value, of: result.quantity)] + OutlookCells.chanceCells(of: probe.outlook)
          + OutlookCells.trailingCells(of: probe.outlook)
      })
  }
}

extension Table.Cell {
  /// A value of what is varied.
  static func varied(_ value: Double, of quantity: VariedQuantity) -> Table.Cell {
    if quantity.isOfDays { return .day(CalendarDay(dayNumber: Int(value.rounded()))) }
    return quantity.isWhole ? .integer(Int(value.rounded())) : .quantity(value)
  }
}

extension VariedQuantity {
  /// The name of a column of its values: the key, and the unit unless it is `%` or none.
  fileprivate var column: String {
    switch unit {
    case "": key
    case "%": "\(key)_per_cent"
    default: "\(key)_\(unit.replacing(" ", with: "_"))"
    }
  }
}
