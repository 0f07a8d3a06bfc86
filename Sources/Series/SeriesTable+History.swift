public import JobCreation

extension SeriesTable {
  /// A quantity that a history counts.
  public enum Quantity: String, Sendable, CaseIterable {
    /// Readings of the firms that had joined.
    case members

    /// Jobs by interval.
    case jobs
  }

  /// The series that a history's forecast learns from; `nil` where it has no row of the quantity.
  ///
  /// Months count from the start of the history.
  public init?(_ quantity: Quantity, of history: History) {
    let observations = history.observations
    let figures: [Figure]
    var starts: [Double]?
    let ends: [Double]
    switch quantity {
    case .members:
      figures = observations.members.map(\.figure)
      ends = observations.members.map { Double($0.day.dayNumber + 1) }
    case .jobs:
      figures = observations.jobs.map(\.figure)
      ends = observations.jobs.map { Double($0.interval.end.dayNumber) }
      starts = observations.jobs.map { Double($0.interval.first.dayNumber) }
    }
    guard !figures.isEmpty else { return nil }
    self.init(
      kind: quantity == .jobs ? .increments : .cumulative, timeName: "date",
      valueName: quantity.rawValue, predictorNames: [],
      times: SeriesTimes(
        scale: .days, ends: ends, starts: starts, countsWholeDays: true,
        origin: Double(history.from.dayNumber)),
      predictors: [], values: figures.map { Double($0.count) }, weights: nil,
      lines: figures.map { $0.place.split(separator: ":").last.flatMap { Int($0) } ?? 1 },
      findings: [])
  }

  /// The longer one of the series of a history, members where both are as long; `nil` where there
  /// is none.
  public static func longest(of history: History) -> SeriesTable? {
    let tables = Quantity.allCases.compactMap { SeriesTable($0, of: history) }
    return tables.reduce(nil) { longest, table in
      table.count > longest?.count ?? 0 ? table : longest
    }
  }
}
