import CurveFitting

extension Table {
  /// Every observation as the best curve was fitted to it: value, fitted value, residual.
  ///
  /// Counts are fitted by interval, so that running totals stand here as their steps. Where several
  /// predictors stand in for time there is a column for each.
  package static func fitted(of result: FitResult) -> Table {
    let data = result.fittedData
    let clock = result.description.clock
    let hasStarts = data.kind == .increments
    let names =
      data.predictors.count > 1
      ? result.description.predictorNames : (hasStarts ? ["start"] : []) + ["time"]
    return Table(
      name: "fitted", columns: names + ["value", "fitted", "residual"],
      rows: data.values.indices.map { index in
        let places: [Cell] =
          data.predictors.count > 1
          ? data.predictors.map { .given($0[index]) }
          : (hasStarts ? [start(data.starts[index], clock)] : [])
            + [.time(data.times[index], clock)]
        return places + [
          .given(data.values[index]), .quantity(result.best.fitted[index]),
          .quantity(result.best.residuals[index]),
        ]
      })
  }

  private static func start(_ time: Double, _ clock: FitClock) -> Cell {
    time.isFinite ? .time(time, clock) : .missing
  }
}
