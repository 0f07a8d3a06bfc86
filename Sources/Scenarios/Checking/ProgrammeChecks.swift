import Diagnostics
import JobCreation

/// Checks that need the whole programme.
struct ProgrammeChecks {
  let file: ScenarioFile
  let dates: ScenarioDates
  let findings: Findings

  func check(target: Target, history: History) {
    checkTargetDate(target, history)
    checkPace(target, history)
    checkOutcome()
  }

  private func checkOutcome() {
    guard let known = file.outcome?.value.known, known.value <= dates.asOf else { return }
    findings.add(
      .outcomeKnown, at: known.place,
      "the outcome was known on \(known.value), the forecast is made on \(dates.asOf)",
      fix: "set `as_of` to a day before \(known.value)", value: "\(known.value)",
      limit: "\(dates.asOf)")
  }

  private func checkTargetDate(_ target: Target, _ history: History) {
    guard history.owner == .same, let by = file.target?.by,
      let last = history.observations.jobs.last(where: { $0.interval.last >= target.deadline }),
      last.interval.last > target.deadline || last.figure.knownOn <= dates.asOf
    else { return }
    let end = last.interval.last
    let order = end > target.deadline ? "earlier than" : "that of"
    findings.add(
      .targetInThePast, at: by.place,
      "the target date \(target.deadline) is \(order) the last observation, \(end)",
      label: "last observation ends \(end) (\(last.figure.place))",
      fix:
        "move `target.by` after \(end), or set `as_of` to a day before "
        + "\(last.figure.knownOn) to replay a forecast of the past",
      value: "\(target.deadline)", limit: "\(end)")
  }

  /// The pace so far is that of all jobs counted in the programme's own history.
  private func checkPace(_ target: Target, _ history: History) {
    guard history.owner == .same, let place = file.target?.atLeast?.place,
      let first = history.observations.jobs.first, let last = history.observations.jobs.last
    else { return }
    let counted = history.observations.jobs.reduce(0) { $0 + $1.figure.count }
    let months = last.interval.end.months(since: first.interval.first)
    let inPeriod = history.observations.jobs.filter { $0.interval.first >= dates.period.first }
      .reduce(0) { $0 + $1.figure.count }
    let start = max(last.interval.end, dates.period.first)
    let left = target.deadline.adding(days: 1).months(since: start)
    guard counted > 0, months > 0, left > 0, target.jobs > inPeriod else { return }
    let pace = Double(counted) / months
    let needed = Double(target.jobs - inPeriod) / left
    guard needed > 2 * pace else { return }
    findings.add(
      .pace, at: place,
      "\(Self.text(needed)) jobs a month are needed; so far there were \(Self.text(pace)) a month",
      fix: "check the target's number and date", value: Self.text(needed),
      limit: Self.text(2 * pace))
  }

  /// A pace to a tenth.
  private static func text(_ number: Double) -> String {
    "\((number * 10).rounded() / 10)"
  }
}
