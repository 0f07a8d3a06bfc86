/// A date as precise as it was published: a year, a month or a day.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The days that it may mean: all of the year or month, or the one day.
  public let days: DayInterval

  /// The date as it was written, such as `2014` or `2019-12`.
  public let description: String

  /// The date that `2014`, `2019-12` or `2019-12-31` names, or `nil`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let missing = ["", "-01", "-01-01"]
    guard missing.indices.contains(3 - parts.count),
      let first = CalendarDay(iso: text + missing[3 - parts.count])
    else { return nil }
    let last =
      switch parts.count {
      case 1: first.adding(days: 360).endOfMonth
      case 2: first.endOfMonth
      default: first
      }
    days = DayInterval(from: first, to: last)
    description = String(text)
  }
}
