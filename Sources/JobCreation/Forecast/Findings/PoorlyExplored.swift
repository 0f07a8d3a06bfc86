extension ForecastFinding {
  /// POST-03: candidates whose posterior was explored badly, so that weight and answer are rough.
  static func poorlyExplored(in forecast: Forecast) -> [ForecastFinding] {
    let poor = heavy(forecast).filter {
      $0.diagnostics.uniqueShare < 0.5 || $0.diagnostics.acceptance < 0.05
        || $0.diagnostics.logEvidenceSpread > 1
    }
    guard !poor.isEmpty else { return [] }
    return [
      ForecastFinding(
        id: "POST-03", severity: .warning,
        message:
          "What the observations leave open was explored roughly for "
          + poor.map(\.model.inWords).joined(separator: ", ")
          + ": its weight and its answer are less exact than the others'.")
    ]
  }
}
