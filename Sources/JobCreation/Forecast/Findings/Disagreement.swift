extension ForecastFinding {
  /// The number of points between explanations from which their disagreement is a finding.
  static let disagreementPoints = 0.2

  /// POST-02: explanations that the facts cannot tell apart give different answers.
  static func disagreement(
    in forecast: Forecast, among explanations: [ExplainedAttainment]
  ) -> ForecastFinding? {
    let range = forecast.attainment.range
    guard range.upperBound - range.lowerBound > disagreementPoints,
      let low = explanations.first, let high = explanations.last
    else { return nil }
    return ForecastFinding(
      id: "POST-02", severity: .warning,
      message:
        "Explanations that the facts cannot tell apart give from \(percent(low.attainment)) "
        + "(\(low.words)) to \(percent(high.attainment)) (\(high.words)). "
        + "The average alone would hide this.")
  }
}
