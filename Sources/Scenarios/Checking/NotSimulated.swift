import Diagnostics

/// Says which keys are checked but have no effect on a run yet.
enum NotSimulated {
  static func report(_ file: ScenarioFile, findings: Findings) {
    func add(_ key: String, _ place: Place) {
      findings.add(
        .notSimulated, at: place, "`\(key)` is checked but not simulated yet",
        why: "the forecast is the same with and without it")
    }
    if let budget = file.history.budget { add("history.budget", budget.keyPlace) }
    if let locale = file.locale, locale.value != .en { add("locale", locale.keyPlace) }
  }
}
