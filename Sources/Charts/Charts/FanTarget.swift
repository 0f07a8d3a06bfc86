/// A figure to reach by a day.
public struct FanTarget: Sendable, Equatable {
  /// The figure; finite.
  public var value: Double

  /// The deadline, counted from 1970-01-01.
  public var day: Int

  /// The words before the figure, such as `Target`.
  public var label: String

  /// The words after the figure, such as `by 30 Sep 2022`.
  public var deadlineLabel: String

  /// A target with its words.
  public init(value: Double, day: Int, label: String, deadlineLabel: String) {
    self.value = value
    self.day = day
    self.label = label
    self.deadlineLabel = deadlineLabel
  }
}
