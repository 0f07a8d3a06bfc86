import Diagnostics
import JobCreation
import Spelling

/// Builds the promise under test and checks how its jobs are counted.
struct TargetBuilder {
  /// The units of the indicators that are known by name.
  static let indicatorUnits: [(name: String, unit: TargetSection.Unit)] = [
    ("oks-hires", .headCount), ("co08", .fullTimeEquivalents), ("rcr01", .fullTimeEquivalents),
    ("rcr102", .fullTimeEquivalents),
  ]

  let file: ScenarioFile
  let reading: Reading

  private var findings: Findings { reading.findings }

  /// The target; `nil` where its number or day is missing or wrong.
  func target(dates: ScenarioDates?) -> Target? {
    guard let section = file.target else { return nil }
    checkIndicator(section)
    guard let jobs = section.atLeast, let by = section.by else { return nil }
    if let dates, !dates.period.contains(by.value) {
      let isEarly = by.value < dates.period.first
      findings.add(
        .targetOutsidePeriod, at: by.place,
        isEarly
          ? "the target date \(by.value) is before the programme begins on \(dates.period.first)"
          : "the target date \(by.value) is after the programme ends on \(dates.period.last)",
        fix: "move `target.by` into the period, or change `period`", value: "\(by.value)",
        limit: "\(isEarly ? dates.period.first : dates.period.last)")
      return nil
    }
    return Target(
      jobs: jobs.value, deadline: by.value, indicator: section.indicator?.value,
      isAssumed: section.evidence?.value == .assumed)
  }

  private func checkIndicator(_ section: TargetSection) {
    let names = Self.indicatorUnits.map(\.name)
    guard let indicator = section.indicator else {
      findings.add(
        .indicator, at: section.start, "the target names no indicator",
        fix:
          "add `indicator: \(names[0])` for hires reported by members, `co08` or `rcr01` for "
          + "full-time equivalents, or a name of your own with `unit`"
      )
      return
    }
    let known = unit(of: indicator.value)
    if let known, let stated = section.unit, stated.value != known {
      findings.add(
        .indicator, at: stated.place,
        "the indicator `\(indicator.value)` counts \(known.words), the target "
          + "\(stated.value.words)",
        fix: "write `unit: \(known.rawValue)`, or name another indicator",
        value: stated.value.rawValue, limit: known.rawValue)
    }
    if known == nil, section.unit == nil {
      let near = NearestWords.to(indicator.value, among: names)
      findings.add(
        .indicator, at: indicator.place,
        "the unit of the indicator `\(indicator.value)` is not known",
        fix: near.first.map { "write `\($0)`, or add `unit: head_count` or `unit: fte`" }
          ?? "add `unit: head_count` or `unit: fte`", value: indicator.value)
    }
    guard let history = file.history.indicator, history.value != indicator.value,
      let wanted = section.unit?.value ?? known, let found = unit(of: history.value),
      wanted != found
    else { return }
    findings.add(
      .fullTimeEquivalents, at: history.place,
      "the history counts \(found.words) (`\(history.value)`), the target \(wanted.words) "
        + "(`\(indicator.value)`)",
      fix: "name a history and a target of one unit", value: history.value,
      limit: wanted.rawValue)
  }

  private func unit(of indicator: String) -> TargetSection.Unit? {
    Self.indicatorUnits.first { $0.name == indicator.lowercased() }?.unit
  }
}

extension TargetSection.Unit {
  /// The unit in words.
  var words: String {
    switch self {
    case .headCount: "heads"
    case .fullTimeEquivalents: "full-time equivalents"
    }
  }
}
