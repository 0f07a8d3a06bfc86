extension ForecastFinding {
  /// The number of points between candidates from which their disagreement is a finding.
  static let disagreementPoints = 0.2

  /// POST-02: candidates that the facts cannot tell apart give different answers.
  static func disagreement(in forecast: Forecast) -> ForecastFinding? {
    let range = forecast.attainment.range
    guard range.upperBound - range.lowerBound > disagreementPoints else { return nil }
    let heavy = heavy(forecast).sorted { $0.attainment < $1.attainment }
    guard let low = heavy.first, let high = heavy.last else { return nil }
    return ForecastFinding(
      id: "POST-02", severity: .warning,
      message:
        "Explanations that the facts cannot tell apart give from \(percent(range.lowerBound)) to "
        + "\(percent(range.upperBound)): lowest \(low.model.inWords) with \(percent(low.attainment)), "
        + "highest \(high.model.inWords) with \(percent(high.attainment)). "
        + "The average alone would hide this.")
  }
}
