import Diagnostics
import JobCreation
import Spelling

/// Reads and checks which parts of the chain to net jobs vary together.
struct NetCorrelations {
  let section: NetSection
  let findings: Findings

  /// The correlations as far as they can be meant; findings say what is wrong.
  var checked: [NetEffects.Correlation] {
    let pairs = section.correlations.compactMap { name, value -> NetEffects.Correlation? in
      let parts = name.split(separator: " ").map(String.init)
      guard parts.count == 3, parts[1] == "with" else {
        findings.add(
          .wrongKind, at: value.keyPlace, "`\(name)` does not name two parts",
          fix: "write `displacement with leakage`", value: name)
        return nil
      }
      guard let first = part(parts[0], at: value.keyPlace),
        let second = part(parts[2], at: value.keyPlace)
      else { return nil }
      guard first != second else {
        findings.add(
          .wrongKind, at: value.keyPlace, "`\(name)` names one part twice",
          fix: "name two different parts", value: name)
        return nil
      }
      return NetEffects.Correlation(first, second, value.value)
    }
    checkAgreement(of: pairs)
    return pairs
  }

  private func part(_ name: String, at place: Place) -> NetEffects.Part? {
    if let part = NetEffects.Part(rawValue: name) { return part }
    findings.add(
      .unknownKey, at: place, "`\(name)` is no part of `net`",
      fix: NearestWords.suggestion(for: name, among: NetEffects.Part.allCases.map(\.rawValue)),
      value: name)
    return nil
  }

  /// Correlations that cannot hold together: the strongest is the one to change.
  private func checkAgreement(of pairs: [NetEffects.Correlation]) {
    guard !NetEffects(correlations: pairs).correlationsAgree,
      let strongest = pairs.max(by: { abs($0.value) < abs($1.value) }),
      let stated = section.correlations.first(where: {
        $0.name == "\(strongest.first.rawValue) with \(strongest.second.rawValue)"
      })
    else { return }
    findings.add(
      .correlations, at: stated.value.place, "these correlations cannot all hold",
      why: "two parts that both follow a third cannot go against each other",
      fix: "bring `\(stated.name)` nearer to 0", value: "\(strongest.value)")
  }
}
