import Probability

extension ForecastFinding {
  /// OBS-02: every rate is another programme's, carried over by factors that nothing observed can
  /// teach.
  static func borrowedHistory(in forecast: Forecast) -> ForecastFinding? {
    let history = forecast.programme.history
    guard history.owner == .other else { return nil }
    let factors = [("recruitment", history.membersTransfer), ("jobs", history.jobsTransfer)]
      .compactMap { name, factor in
        factor.map {
          "\(name) \(twoDigits($0.quantile(0.05))) to \(twoDigits($0.quantile(0.95)))"
        }
      }
    return ForecastFinding(
      id: "OBS-02", severity: .warning,
      message:
        "No figure of this programme itself is known. Another programme's rates stand in, times "
        + "factors that are stated and cannot be learned (\(factors.joined(separator: ", "))): the "
        + "chance says what those factors say, and agreement between explanations is no evidence.")
  }

  /// A positive number to two significant digits.
  private static func twoDigits(_ value: Double) -> String {
    var decimals = 0
    var scaled = value
    while scaled < 9.95, decimals < 6 {
      scaled *= 10
      decimals += 1
    }
    let digits = Int(scaled.rounded())
    guard decimals > 0 else { return String(digits) }
    var text = String(digits)
    while text.count <= decimals { text = "0" + text }
    text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals))
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
