extension ForecastFinding {
  /// PRI-01: candidates whose prior did not expect the first job count, so that their weight speaks
  /// of the prior.
  static func priorsThatMissed(in forecast: Forecast) -> [ForecastFinding] {
    let missed = forecast.candidates.filter { candidate in
      guard let range = candidate.firstCountRange, let count = candidate.firstCount else {
        return false
      }
      return !range.contains(count)
    }
    guard let first = missed.first, let count = first.firstCount else { return [] }
    let names = missed.map(\.model.inWords).joined(separator: ", ")
    return [
      ForecastFinding(
        id: "PRI-01", severity: .warning,
        message:
          "The prior 90% range of the first job count misses the fact, \(count), under \(names): "
          + "their weights speak of the prior.")
    ]
  }
}
