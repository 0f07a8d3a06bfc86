/// The pace that a promise needs from now on, beside the pace so far.
///
/// Paces are jobs a month of 365.25 / 12 days. Everything here is arithmetic on what was counted: no
/// model, no chance, and no allowance for a programme that grows.
public struct JobPace: Sendable, Equatable {
  /// A pace over a stretch of days.
  public struct Stretch: Sendable, Equatable {
    /// The days.
    public var days: DayInterval

    /// Jobs a month.
    public var pace: Double
  }

  /// The first day after all counts, not before the programme begins.
  public let from: CalendarDay

  /// The jobs that count already.
  public let counted: Int

  /// The jobs a month that are needed from ``from`` on; 0 where the target is reached.
  public let needed: Double

  /// The pace over all days that were counted; `nil` where no count is the programme's own.
  public let soFar: Stretch?

  /// The pace over the last year of counts, or over all of them where they are less than a year.
  public let lastYear: Stretch?

  /// The jobs on the target's last day if the last year's pace continued:
  /// `counted + pace · months left`.
  public let jobsAtLastYearsPace: Double?

  /// The paces of a programme of which `counted` jobs count already; `nil` where no day is left.
  public init?(of programme: Programme, counted: Int) {
    let isOwn = programme.history.owner == .same
    let counts = isOwn ? programme.history.observations.jobs : []
    self.counted = counted
    from = max(counts.last?.interval.end ?? programme.period.first, programme.period.first)
    let left = programme.target.deadline.adding(days: 1).months(since: from)
    guard left > 0 else { return nil }
    needed = Double(max(0, programme.target.jobs - counted)) / left
    let lastYear = counts.last.flatMap {
      Self.pace(of: counts, since: Self.aYearBefore($0.interval.end))
    }
    self.lastYear = lastYear
    soFar = counts.first.flatMap { Self.pace(of: counts, since: $0.interval.first) }
    jobsAtLastYearsPace = lastYear.map { Double(counted) + $0.pace * left }
  }

  /// Whether the target would be reached at the last year's pace; `nil` where there is none.
  public func reaches(_ target: Target) -> Bool? {
    jobsAtLastYearsPace.map { $0 >= Double(target.jobs) }
  }

  /// The pace from a day on; a count that began before it is split by its days.
  private static func pace(of counts: [JobCount], since day: CalendarDay) -> Stretch? {
    let counts = counts.filter { $0.interval.last >= day }
    guard let first = counts.first, let last = counts.last else { return nil }
    var (jobs, days) = (0.0, 0)
    for count in counts {
      let start = max(count.interval.first, day)
      let part = count.interval.end.dayNumber - start.dayNumber
      jobs += Double(count.figure.count) * Double(part) / Double(count.interval.dayCount)
      days += part
    }
    return Stretch(
      days: DayInterval(from: max(first.interval.first, day), to: last.interval.last),
      pace: jobs / (Double(days) / CalendarDay.daysPerMonth))
  }

  /// The same day a year earlier; 28 February for the 29th.
  private static func aYearBefore(_ day: CalendarDay) -> CalendarDay {
    let (year, month, number) = day.components
    return CalendarDay(year: year - 1, month: month, day: number)
      ?? CalendarDay(year: year - 1, month: month, day: number - 1) ?? day
  }
}
