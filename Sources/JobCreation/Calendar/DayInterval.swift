/// A stretch of days, both ends included.
public struct DayInterval: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDay

  /// The last day, not before the first.
  public let last: CalendarDay

  /// The days from `first` to `last`, both included.
  ///
  /// - Precondition: `first` is not after `last`.
  public init(from first: CalendarDay, to last: CalendarDay) {
    precondition(first <= last, "an interval ends on or after the day it starts")
    self.first = first
    self.last = last
  }

  /// The number of days, at least 1.
  public var dayCount: Int { last.dayNumber - first.dayNumber + 1 }

  /// The day after the last one, where the next interval can start.
  public var end: CalendarDay { last.adding(days: 1) }

  /// Whether the two share a day.
  public func overlaps(_ other: DayInterval) -> Bool {
    first <= other.last && other.first <= last
  }

  /// Whether the day lies within.
  public func contains(_ day: CalendarDay) -> Bool {
    first <= day && day <= last
  }
}
