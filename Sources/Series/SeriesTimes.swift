public import JobCreation

/// When the rows of a series are: plain numbers, or days on the calendar.
public struct SeriesTimes: Sendable, Equatable {
  /// How times are written.
  public enum Scale: String, Sendable {
    /// Numbers, such as years.
    case numbers

    /// Days, such as `2019-06-30`.
    case days

    /// Months, such as `2019-06`; a month stands for its last day.
    case months
  }

  /// How times are written.
  public var scale: Scale

  /// The time of each row, or the end of its interval: the number itself, or days since
  /// 1970-01-01.
  public var ends: [Double]

  /// The start of each interval on the same axis; `nil` where the values are no increments.
  public var starts: [Double]?

  /// Whether a day is meant to its end: 2019-06-30 is then the moment before 2019-07-01.
  ///
  /// So it is with intervals from a day to a day, which both belong to them.
  public var countsWholeDays: Bool

  /// Where the clock starts unless it is set otherwise, on the axis of ``ends``.
  ///
  /// For numbers 0; for days the start of the first interval, or one period before the first row.
  public var origin: Double

  /// Whether times are days on the calendar.
  public var isCalendar: Bool { scale != .numbers }

  /// The unit of ``modelTime(of:)``: months of 365.25 / 12 days, or that of the numbers.
  public var unitLength: Double { isCalendar ? CalendarDay.daysPerMonth : 1 }

  /// A moment on the axis of ``ends`` as a model sees it: since the origin, in months where times
  /// are days.
  public func modelTime(of moment: Double) -> Double {
    (moment - origin) / unitLength
  }

  /// The moment that a day or number of the command line names, the day to the end that the rows'
  /// days have; `nil` where it is neither, or of another kind than the rows' times.
  public func moment(_ text: String) -> Double? {
    reading(text).map { $0 + (isCalendar && countsWholeDays ? 1 : 0) }
  }

  /// The moment at which a clock starts that is set to a day or number; `nil` where it is neither,
  /// or of another kind than the rows' times.
  public func clockStart(_ text: String) -> Double? {
    reading(text, startsMonth: countsWholeDays)
  }

  /// The day of a moment on the axis of ``ends``; `nil` where times are numbers.
  public func day(of moment: Double) -> CalendarDay? {
    guard isCalendar else { return nil }
    return CalendarDay(dayNumber: Int(moment) - (countsWholeDays ? 1 : 0))
  }

  /// The moments after the last row that follow its rhythm, up to a moment, which is the last one.
  ///
  /// On the calendar they go by months where all rows fall on the same day of theirs. At most
  /// `limit` of them: a far moment is reached in longer steps.
  public func steps(to moment: Double, limit: Int = 120) -> [Double] {
    let ends = Set(ends).sorted()
    guard let last = ends.last, moment > last, limit > 0 else { return [] }
    let periods = Periods(ends: ends, scale: scale)
    let count = (moment - last) / (periods.after(last, periods: 1) - last)
    // So many periods ahead nothing between is worth a look.
    guard count < 1e9 else { return [moment] }
    let stride = Int(count / Double(limit)) + 1
    var steps: [Double] = []
    while steps.count < limit {
      let next = periods.after(last, periods: stride * (steps.count + 1))
      guard next < moment else { break }
      steps.append(next)
    }
    return steps + [moment]
  }

  /// The day on which the clock starts: at its beginning where ``countsWholeDays``, otherwise where
  /// its own row would be; `nil` where times are numbers.
  public var originDay: CalendarDay? {
    isCalendar ? CalendarDay(dayNumber: Int(origin)) : nil
  }

  private func reading(_ text: String, startsMonth: Bool = false) -> Double? {
    let bytes = Array(text.utf8)[...]
    guard isCalendar else {
      return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }
    if let day = TimeText.day(bytes) { return Double(day.dayNumber) }
    return TimeText.month(bytes).map { Double((startsMonth ? $0 : $0.endOfMonth).dayNumber) }
  }
}
