import Diagnostics
import Spelling

/// The key `checks`: findings that a scenario switches off or makes errors.
enum CheckSwitches {
  /// The weights by check; findings where an id is unknown or names errors.
  static func weights(
    _ switches: [(name: String, value: Located<CheckWeight>)], findings: Findings
  ) -> [Check: CheckWeight] {
    var weights: [Check: CheckWeight] = [:]
    for (id, weight) in switches {
      guard let check = Check.ofScenarios.first(where: { $0.id == id }) else {
        findings.add(
          .unknownCheck, at: weight.keyPlace, "there is no check `\(id)`",
          fix: near(id), value: id)
        continue
      }
      guard check.severity != .error || weight.value == .error else {
        findings.add(
          .unknownCheck, at: weight.place, "`\(id)` finds errors, which cannot be switched off",
          why: "with such an error there is nothing to compute", fix: "correct what it finds",
          value: id)
        continue
      }
      weights[check] = weight.value
    }
    return weights
  }

  private static func near(_ id: String) -> String {
    let names = Check.ofScenarios.filter { $0.severity != .error }.map(\.id)
    let near = NearestWords.to(id, among: names)
    return near.isEmpty
      ? "use an id as it stands in the brackets of a finding"
      : "did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?"
  }
}
