/// A reading of the number of firms that had joined by the end of a day.
public struct MemberReading: Hashable, Sendable {
  /// The day of the count.
  public var day: CalendarDay

  /// The number of joiners so far.
  public var figure: Figure

  /// A reading of `figure` firms on `day`.
  public init(day: CalendarDay, figure: Figure) {
    self.day = day
    self.figure = figure
  }
}
