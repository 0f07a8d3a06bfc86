import CurveFitting

extension Table {
  /// What each curve says of the times asked for, or `nil` where nobody asked.
  ///
  /// `mean` is the curve's value, `lower` and `upper` bound the next reading and are empty where
  /// nothing bounds it. A curve whose ceiling the data do not bound has no rows.
  package static func forecast(of result: FitResult) -> Table? {
    guard !result.comparison.settings.horizon.isEmpty else { return nil }
    let clock = result.description.clock
    return Table(
      name: "forecast", columns: ["family", "time", "mean", "lower", "upper"],
      rows: result.comparison.fits.flatMap { fit in
        guard case .points(let points) = fit.forecast else { return [[Cell]]() }
        return points.map { point in
          [
            .text(fit.model.name), .time(point.time, clock), .quantity(point.mean),
            .optional(point.lower), .optional(point.upper),
          ]
        }
      })
  }
}
