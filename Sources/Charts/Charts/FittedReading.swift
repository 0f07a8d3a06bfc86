/// A reading and what a fitted curve says of it.
public struct FittedReading: Sendable, Equatable {
  /// The time, in the unit of the chart's axis.
  public var time: Double

  /// What was read.
  public var value: Double

  /// The curve's value there.
  public var fitted: Double

  /// A reading beside its fitted value.
  public init(time: Double, value: Double, fitted: Double) {
    self.time = time
    self.value = value
    self.fitted = fitted
  }

  /// The reading less the curve.
  public var residual: Double { value - fitted }
}
