/// What is forecast for one day: a median and nested intervals around it.
public struct ForecastSlice: Sendable, Equatable {
  /// The day, counted from 1970-01-01.
  public var day: Int

  /// The middle of the distribution.
  public var median: Double

  /// Central intervals, outermost first; each holds the next.
  public var intervals: [ClosedRange<Double>]

  /// A forecast for a day.
  public init(day: Int, median: Double, intervals: [ClosedRange<Double>]) {
    self.day = day
    self.median = median
    self.intervals = intervals
  }

  /// A day on which the figure is known: all intervals have no width.
  init(known reading: Reading, intervalCount: Int) {
    day = reading.day
    median = reading.value
    intervals = Array(repeating: reading.value...reading.value, count: intervalCount)
  }
}
