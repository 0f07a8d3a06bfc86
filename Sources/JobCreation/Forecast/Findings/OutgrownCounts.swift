import MonteCarlo

extension ForecastFinding {
  /// CNT-09: paths whose count is too large to be told apart, so that high quantiles are lower
  /// bounds.
  static func outgrownCounts(in forecast: Forecast) -> ForecastFinding? {
    let share = forecast.final.overflowProbability
    guard share > 0 else { return nil }
    return ForecastFinding(
      id: "CNT-09", severity: .warning,
      message:
        "In \(percent(share)) of futures the count passes \(CountHistogram.limit), beyond which "
        + "counts are not told apart: means and high quantiles are lower bounds. A growth rate's prior "
        + "reaches too far.")
  }
}
