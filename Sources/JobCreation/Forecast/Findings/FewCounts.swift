extension ForecastFinding {
  /// OBS-01: so few job counts that the answer rests on priors and structures.
  static func fewCounts(in forecast: Forecast) -> ForecastFinding? {
    let counts = forecast.programme.history.observations.jobs
    guard counts.count < 10 else { return nil }
    let asOf = forecast.programme.asOf
    guard let first = counts.first, let last = counts.last else {
      return ForecastFinding(
        id: "OBS-01", severity: .warning,
        message: "No job count was known by \(asOf): the answer rests on the priors alone.")
    }
    let known =
      counts.count == 1
      ? "One job count was known by \(asOf): \(first.figure.count) for \(first.interval.first) to "
        + "\(first.interval.last)."
      : "Only \(counts.count) job counts were known by \(asOf), the last for days up to "
        + "\(last.interval.last)."
    let gap =
      forecast.programme.history.owner == .same && last.interval.last < asOf
      ? " Jobs from \(last.interval.end) on are simulated, those before \(asOf) too." : ""
    return ForecastFinding(
      id: "OBS-01", severity: .warning,
      message: known + gap + " Weights of explanations say as much about the priors as about them.")
  }
}
