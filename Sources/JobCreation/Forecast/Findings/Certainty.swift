extension ForecastFinding {
  /// DEC-01: no path reached, or missed, the target.
  static func certainty(of forecast: Forecast) -> ForecastFinding? {
    let probability = forecast.attainment.probability
    // Weights sum to 1 but for rounding.
    guard probability < 1e-12 || probability > 1 - 1e-12 else { return nil }
    return ForecastFinding(
      id: "DEC-01", severity: .warning,
      message: probability < 0.5
        ? "No simulated future reaches the target; that is less than 1%, not never."
        : "Every simulated future reaches the target; that is more than 99%, not certain.")
  }
}
