extension ForecastFinding {
  /// DEC-01: no path reached, or missed, the target.
  static func certainty(of forecast: Forecast) -> ForecastFinding? {
    let probability = forecast.attainment.probability
    guard probability == 0 || probability == 1 else { return nil }
    return ForecastFinding(
      id: "DEC-01", severity: .warning,
      message: probability == 0
        ? "No simulated future reaches the target; that is less than 1%, not never."
        : "Every simulated future reaches the target; that is more than 99%, not certain.")
  }
}
