package import JobCreation
import Charts

/// What the times of a fit mean to its reader: numbers of the table, or days on the calendar.
package enum FitClock: Sendable, Equatable {
  /// Numbers, of which the model takes away the origin.
  case numbers(origin: Double)

  /// Days; the model counts months of 365.25 / 12 days from the beginning of the origin.
  ///
  /// Where whole days are counted a time is the end of its day, so that a reading of the origin's
  /// own day stands at 1/30.4375, otherwise at 0.
  case calendar(origin: CalendarDay, countsWholeDays: Bool)

  /// Whether times are days.
  package var isCalendar: Bool { unit == .days }

  /// What the axis of a chart counts.
  var unit: TimeUnit {
    switch self {
    case .numbers: .numbers
    case .calendar: .days
    }
  }

  /// A time of the model as the reader knows it: the number, or the day's number.
  func shown(_ time: Double) -> Double {
    switch self {
    case .numbers(let origin): time + origin
    case .calendar(let origin, let countsWholeDays):
      (Double(origin.dayNumber) + time * CalendarDay.daysPerMonth).rounded()
        - (countsWholeDays ? 1 : 0)
    }
  }

  /// The model's time of a number or a day's number.
  func time(of shown: Double) -> Double {
    switch self {
    case .numbers(let origin): shown - origin
    case .calendar(let origin, let countsWholeDays):
      (shown + (countsWholeDays ? 1 : 0) - Double(origin.dayNumber)) / CalendarDay.daysPerMonth
    }
  }

  /// The day of a time, where times are days.
  package func day(of time: Double) -> CalendarDay? {
    isCalendar ? CalendarDay(dayNumber: Int(shown(time))) : nil
  }
}
