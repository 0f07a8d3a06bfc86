/// A count of jobs created in a stretch of days.
public struct JobCount: Hashable, Sendable {
  /// The days over which the jobs were created.
  public var interval: DayInterval

  /// The number of jobs.
  public var figure: Figure

  /// A count of `figure` jobs created in `interval`.
  public init(interval: DayInterval, figure: Figure) {
    self.interval = interval
    self.figure = figure
  }
}
