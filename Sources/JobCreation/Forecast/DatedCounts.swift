public import MonteCarlo

/// A distribution of counts on a day.
public struct DatedCounts: Sendable {
  /// The day, at whose end the count stands.
  public var day: CalendarDay

  /// The counts, averaged over the candidate models.
  public var counts: CountMixture

  /// The counts at the end of a day.
  package init(day: CalendarDay, counts: CountMixture) {
    self.day = day
    self.counts = counts
  }
}
