import Diagnostics
import JobCreation

/// Builds the hubs and checks their names, days and shares.
struct HubsBuilder {
  let file: ScenarioFile
  let findings: Findings

  /// The hubs whose keys are whole.
  func hubs(dates: ScenarioDates?) -> [Hub] {
    var hubs: [Hub] = []
    var first: [String: Place] = [:]
    for section in file.hubs?.value ?? [] {
      guard let name = section.value.name else { continue }
      let key = HubName.folded(name.value)
      if let earlier = first[key] {
        findings.add(
          .repeatedName, at: name.place, "the hub `\(name.value)` is named twice",
          label: "first on line \(earlier.line)", fix: "name it once, or tell the two apart",
          value: name.value, related: [(earlier, "first named here")])
        continue
      }
      first[key] = name.place
      checkDays(of: section.value, dates: dates)
      hubs.append(
        Hub(
          name: name.value, country: section.country?.value, group: section.group?.value,
          opens: section.opens?.value, closes: section.closes?.value,
          share: section.share?.value, target: section.target?.value))
    }
    if let dates { checkShares(of: hubs, dates: dates) }
    checkTargets()
    return hubs
  }

  private func checkDays(of hub: HubSection, dates: ScenarioDates?) {
    if let opens = hub.opens, let by = file.target?.by, opens.value > by.value {
      findings.add(
        .hubOpensLate, at: opens.place,
        "the hub opens on \(opens.value), after the target date \(by.value)",
        why: "it cannot help to reach the target", fix: "correct the day, or leave the hub out",
        value: "\(opens.value)", limit: "\(by.value)")
    }
    if let opens = hub.opens, let closes = hub.closes, closes.value < opens.value {
      findings.add(
        .date, at: closes.place,
        "the hub closes on \(closes.value), before it opens on \(opens.value)",
        fix: "exchange the two days", value: "\(closes.value)", limit: "\(opens.value)")
    }
    if let opens = hub.opens, hub.share == nil, let dates, opens.value > dates.asOf {
      findings.add(
        .missingKey, at: opens.keyPlace,
        "the hub opens after `as_of` and needs a `share`",
        why: "what a new hub adds cannot be learned from a time without it",
        fix: "add `share: 10 %`, the part of the programme's jobs that it adds")
    }
  }

  /// The hubs that are open on `as_of` are parts of one whole.
  private func checkShares(of hubs: [Hub], dates: ScenarioDates) {
    guard let place = file.hubs?.keyPlace, !hubs.isEmpty else { return }
    let open = hubs.filter { $0.opens.map { $0 <= dates.asOf } ?? true }
    let sum = open.reduce(0) { $0 + ($1.share ?? 0) }
    let isShared = open.contains { $0.share == nil }
    if open.isEmpty {
      findings.add(
        .hubsMissing, at: place, "no hub is open on `as_of`, \(dates.asOf)",
        fix: "delete `opens` of the hubs that are there from the start")
    } else if sum > 1 + 1e-9 {
      findings.add(
        .hubsMissing, at: place,
        "the hubs' shares add up to \(BudgetSums.percent(sum)), more than the programme",
        fix: "lower the shares", value: BudgetSums.percent(sum), limit: "100 %")
    } else if !isShared, sum < 1 - 1e-9 {
      findings.add(
        .hubsMissing, at: place,
        "the hubs' shares add up to \(BudgetSums.percent(sum)), and no hub takes the rest",
        fix: "leave out the share of one hub, or raise the shares to 100 %",
        value: BudgetSums.percent(sum), limit: "100 %")
    }
    reportClosedDays(hubs, dates: dates)
  }

  /// What hubs promised is part of what the programme promises; a target that an option sets is a
  /// question, and the hubs' promises stand.
  private func checkTargets() {
    guard let promised = file.target?.atLeast, !Setting.holds(promised.place) else { return }
    let targets = (file.hubs?.value ?? []).compactMap(\.value.target)
    let sum = targets.reduce(0) { $0 + $1.value }
    guard sum > promised.value, let last = targets.last else { return }
    findings.add(
      .hubTargets, at: last.place,
      "the hubs' targets add up to \(sum) jobs, the programme promises \(promised.value)",
      label: "programme's target on line \(promised.place.line)",
      fix: "lower a hub's target, or leave it out to share what is left", value: "\(sum)",
      limit: "\(promised.value)", related: [(promised.place, "the programme's target")])
  }

  private func reportClosedDays(_ hubs: [Hub], dates: ScenarioDates) {
    guard let deadline = file.target?.by, let place = file.hubs?.keyPlace else { return }
    var day = dates.period.first
    for hub in hubs.sorted(by: { ($0.opens ?? day) < ($1.opens ?? day) }) {
      guard hub.opens.map({ $0 <= day }) ?? true else { continue }
      guard let closes = hub.closes else { return }
      day = max(day, closes.adding(days: 1))
    }
    guard day <= deadline.value else { return }
    findings.add(
      .hubsClosed, at: place, "no hub is open on \(day), before the target date",
      fix: "correct `closes`, or add the hub that goes on", value: "\(day)",
      limit: "\(deadline.value)")
  }
}
