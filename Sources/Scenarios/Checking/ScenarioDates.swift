import Diagnostics
import JobCreation

/// The days that frame a scenario, checked against each other.
struct ScenarioDates {
  /// The day the forecast is made.
  let asOf: CalendarDay

  /// The programme's days.
  let period: DayInterval

  /// The day on which time starts.
  let historyFrom: CalendarDay

  /// Whether the history belongs to an earlier time or another programme, so that rates have to
  /// transfer.
  let hasEarlierHistory: Bool

  /// The days of a file; `nil` with findings where they do not fit.
  init?(file: ScenarioFile, reading: Reading) {
    let findings = reading.findings
    guard let from = file.period?.from, let to = file.period?.to else { return nil }
    guard from.value <= to.value else {
      findings.add(
        .date, at: to.place, "the period ends on \(to.value), before it begins on \(from.value)",
        fix: "exchange the two days", limit: "\(from.value)")
      return nil
    }
    let dayBefore = from.value.adding(days: -1)
    if file.asOf == nil { reading.assume("as_of", "\(dayBefore)") }
    asOf = file.asOf?.value ?? dayBefore
    period = DayInterval(from: from.value, to: to.value)
    historyFrom = file.history.from?.value ?? from.value
    let isOther = file.history.programme?.value == .other
    hasEarlierHistory = isOther || historyFrom < from.value
    guard period.dayCount <= 366 * 50 else {
      findings.add(
        .date, at: to.place, "the period is longer than fifty years",
        fix: "check the years", limit: "50 years")
      return nil
    }
    guard Self.isOrdered(file, asOf, period, historyFrom, isOther, findings) else { return nil }
    if file.history.from == nil, file.history.observations != nil || isOther {
      reading.assume("history.from", "\(historyFrom)")
    }
  }

  private static func isOrdered(
    _ file: ScenarioFile, _ asOf: CalendarDay, _ period: DayInterval, _ historyFrom: CalendarDay,
    _ isOther: Bool, _ findings: Findings
  ) -> Bool {
    var isOrdered = true
    if asOf > period.last {
      findings.add(
        .asOf, at: file.asOf?.place ?? file.start,
        "`as_of` is \(asOf), after the period's end on \(period.last)",
        why: "on that day the programme is over; there is nothing left to forecast",
        fix: "set `as_of` to a day before the end", value: "\(asOf)", limit: "\(period.last)")
      isOrdered = false
    }
    guard let from = file.history.from else { return isOrdered }
    if from.value > asOf {
      findings.add(
        .asOf, at: from.place,
        "the history begins on \(from.value), after `as_of`, \(asOf)",
        why: "on that day nothing of it was known",
        fix: "set `history.from` to a day before \(asOf), or leave `history` out",
        value: "\(from.value)", limit: "\(asOf)")
      isOrdered = false
    } else if !isOther, from.value > period.first {
      findings.add(
        .asOf, at: from.place,
        "the history begins on \(from.value), after the programme on \(period.first)",
        fix: "set `history.from` to \(period.first) or earlier", value: "\(from.value)",
        limit: "\(period.first)")
      isOrdered = false
    }
    if period.first.dayNumber - from.value.dayNumber > 366 * 50 {
      findings.add(
        .date, at: from.place, "the history begins more than fifty years before the programme",
        fix: "check the year", limit: "50 years")
      isOrdered = false
    }
    return isOrdered
  }
}
