extension ForecastFinding {
  /// POST-01: parameters whose posterior is as wide as their prior.
  static func notLearned(in forecast: Forecast) -> ForecastFinding? {
    var names: [String] = []
    for candidate in heavy(forecast) {
      for parameter in candidate.parameters where !parameter.isLearned {
        if !names.contains(parameter.name) { names.append(parameter.name) }
      }
    }
    guard !names.isEmpty else { return nil }
    return ForecastFinding(
      id: "POST-01", severity: .info,
      message:
        "Not learned, so that the prior alone decides: \(names.joined(separator: ", ")). "
        + "parameters.csv has the ranges.")
  }
}
