/// What a fit says of times after the last observation.
public enum CurveForecast: Sendable, Hashable {
  /// Nobody asked.
  case notAsked

  /// The data do not bound the ceiling, so the curve beyond them is anybody's guess.
  case refused

  /// The next values, by time.
  case points([PredictedPoint])
}

/// The next observation at a time: of a response or a running total that, of increments the
/// increment since the time before.
public struct PredictedPoint: Sendable, Hashable {
  /// The time.
  public let time: Double

  /// The curve's value.
  public let mean: Double

  /// The lower end of the prediction interval; `nil` where it has none.
  public let lower: Double?

  /// The upper end of the prediction interval; `nil` where it has none.
  public let upper: Double?
}
