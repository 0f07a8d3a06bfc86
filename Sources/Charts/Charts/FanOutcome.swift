/// What came true after all, for a forecast of which the outcome is known by now.
public struct FanOutcome: Sendable, Equatable {
  /// The figure; finite.
  public var value: Double

  /// Its day, counted from 1970-01-01.
  public var day: Int

  /// The words before the figure, such as `Outcome`.
  public var label: String

  /// An outcome with its name.
  public init(value: Double, day: Int, label: String) {
    self.value = value
    self.day = day
    self.label = label
  }
}
