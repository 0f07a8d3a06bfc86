extension ForecastFinding {
  /// All that a reader must know about a forecast, warnings first.
  static func all(
    about forecast: Forecast, _ ensemble: Ensemble, _ doubts: Doubts,
    explanations: [ExplainedAttainment]
  ) -> [ForecastFinding] {
    let findings =
      [
        disagreement(in: forecast, among: explanations), borrowedHistory(in: forecast),
        fewCounts(in: forecast),
        certainty(of: forecast),
        figuresKnownEarly(in: forecast, doubts), notLearned(in: forecast),
        shockAgainstBursts(in: forecast), pace(of: forecast), outgrownCounts(in: forecast),
      ].compactMap { $0 } + openCeilings(in: forecast, ensemble, doubts)
      + priorsThatMissed(in: forecast) + poorlyExplored(in: forecast)
    return findings.filter { $0.severity == .warning } + findings.filter { $0.severity == .info }
  }

  /// The candidates that a reader should hear about: at least 5 % under some weighting of the run.
  static func heavy(_ forecast: Forecast) -> [CandidateForecast] {
    forecast.candidates.filter {
      max($0.weight, $0.weightEqual, $0.weightAfterFirstCount) >= JobsExplanation.rangeWeight
    }
  }

  /// A probability as whole per cents, never 0 or 100.
  static func percent(_ probability: Double) -> String {
    if probability < 0.005 { return "<1%" }
    if probability > 0.995 { return ">99%" }
    return "\(Int((100 * probability).rounded()))%"
  }
}
