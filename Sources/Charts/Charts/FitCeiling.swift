/// The value that a fitted curve approaches and never passes, as far as the data tell it.
public struct FitCeiling: Sendable, Equatable {
  /// The estimate.
  public var value: Double

  /// The lower end of its interval; `nil` where the data set none.
  public var low: Double?

  /// The upper end of its interval; `nil` where the data set none.
  public var high: Double?

  /// The least difference that its figures show, such as 10 for a ceiling known to ±30; 0 for as
  /// fine as the chart can.
  public var step: Double

  /// A ceiling with the ends of its interval.
  public init(value: Double, low: Double?, high: Double?, step: Double = 0) {
    precondition(
      value.isFinite && low?.isFinite != false && high?.isFinite != false,
      "a ceiling is finite, and an open end of its interval is nil")
    self.value = value
    self.low = low
    self.high = high
    self.step = step
  }
}
