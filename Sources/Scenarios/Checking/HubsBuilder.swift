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
          share: section.share?.value))
    }
    checkShares(dates: dates)
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

  /// The stated shares of hubs that are open from the start are parts of one whole.
  private func checkShares(dates: ScenarioDates?) {
    guard let dates else { return }
    var sum = 0.0
    for section in file.hubs?.value ?? [] {
      guard let share = section.share else { continue }
      if let opens = section.opens, opens.value > dates.asOf { continue }
      sum += share.value
      guard sum > 1 + 1e-9 else { continue }
      findings.add(
        .shareOutOfRange, at: share.place, "the hubs' shares add up to more than 100 % here",
        fix: "lower the shares", limit: "100 %")
      return
    }
  }
}
