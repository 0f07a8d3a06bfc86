import Charts
package import JobCreation

/// Labelled places on a time axis: starts of months, quarters, half-years or years.
package enum CalendarTicks {
  /// At most this many labels fit under a chart.
  package static let limit = 6

  /// The finest steps, in months, that need no more labels than fit.
  private static let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200]

  /// The first days of the steps that lie between two days, both included.
  ///
  /// The step is the shortest of 1, 3, 6, 12, 24, 60 … months with at most `limit` starts in the span; steps of a
  /// year or more start in years that they divide.
  package static func days(from first: CalendarDay, to last: CalendarDay) -> [CalendarDay] {
    for step in steps {
      let days = starts(every: step, from: first, to: last)
      if days.count <= limit { return days }
    }
    return []
  }

  static func ticks(from first: CalendarDay, to last: CalendarDay) -> [AxisTick] {
    let days = days(from: first, to: last)
    let areYears = days.allSatisfy { $0.month == 1 } && days.count > 1
    return days.map {
      AxisTick(day: $0.dayNumber, label: areYears ? String($0.year) : English.month($0))
    }
  }

  private static func starts(
    every step: Int, from first: CalendarDay, to last: CalendarDay
  ) -> [CalendarDay] {
    func month(_ day: CalendarDay) -> Int { day.year * 12 + day.month - 1 }
    let earliest = (month(first) + step - 1) / step * step
    let latest = month(last)
    guard earliest <= latest else { return [] }
    return stride(from: earliest, through: latest, by: step)
      .compactMap { CalendarDay(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
      .filter { first <= $0 && $0 <= last }
  }
}
