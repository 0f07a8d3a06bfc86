extension ForecastFinding {
  /// TIM-06: figures published before their interval ended, and the answer under the other reading.
  static func figuresKnownEarly(in forecast: Forecast, _ doubts: Doubts) -> ForecastFinding? {
    guard let stopped = doubts.figuresStopEarly else { return nil }
    let early = forecast.programme.history.observations.jobs.filter {
      $0.figure.knownOn < $0.interval.last
    }
    let places = early.map {
      "\($0.figure.count) for \($0.interval.first) to \($0.interval.last), known on \($0.figure.knownOn)"
    }.joined(separator: "; ")
    return ForecastFinding(
      id: "TIM-06", severity: .warning,
      message:
        "A figure was published before its interval ended (\(places)). The stated end is kept; "
        + "if the count stopped on that day, the chance is \(percent(stopped.attainment)) instead of "
        + "\(percent(forecast.attainment.probability)).")
  }
}
