extension ForecastFinding {
  /// TGT-05: the pace needed from now on is more than twice the pace so far.
  static func pace(of forecast: Forecast) -> ForecastFinding? {
    let programme = forecast.programme
    let counts = programme.history.observations.jobs
    guard programme.history.owner == .same, let last = counts.last else { return nil }
    let days = counts.reduce(0) { $0 + $1.interval.dayCount }
    let soFar = Double(counts.reduce(0) { $0 + $1.figure.count }) / Double(days)
    let start = max(last.interval.end, programme.period.first)
    let left = programme.target.deadline.dayNumber - start.dayNumber + 1
    let missing = programme.target.jobs - forecast.jobsCountedAlready
    guard left > 0, missing > 0 else { return nil }
    let needed = Double(missing) / Double(left)
    guard needed > 2 * soFar else { return nil }
    func perMonth(_ pace: Double) -> String {
      let tenths = Int((pace * CalendarDay.daysPerMonth * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
    return ForecastFinding(
      id: "TGT-05", severity: .warning,
      message:
        "The target needs \(perMonth(needed)) jobs a month from \(start) on, more than twice the "
        + "\(perMonth(soFar)) a month so far.")
  }
}
