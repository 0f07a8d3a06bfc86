extension ForecastFinding {
  /// SHK-01: a few counts cannot tell a common shock from hiring in bursts.
  static func shockAgainstBursts(in forecast: Forecast) -> ForecastFinding? {
    let spread = forecast.candidates.flatMap(\.parameters).filter { $0.name == "shock.spread" }
    guard !spread.isEmpty, spread.allSatisfy({ !$0.isLearned }) else { return nil }
    return ForecastFinding(
      id: "SHK-01", severity: .info,
      message:
        "The counts are too few to tell a common shock on all firms from hiring in bursts; "
        + "the stated spread of the shock is kept as it is.")
  }
}
