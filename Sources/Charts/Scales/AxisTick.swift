/// A labelled place on a time axis; the caller knows the calendar and the language.
public struct AxisTick: Sendable, Equatable {
  /// The place: a day counted from 1970-01-01, or a number where time is one.
  public var value: Double

  /// The label, such as `2019` or `Jul 2019`.
  public var label: String

  /// A tick at a day.
  public init(day: Int, label: String) {
    self.init(value: Double(day), label: label)
  }

  /// A tick at a number.
  public init(value: Double, label: String) {
    precondition(value.isFinite, "a place on an axis is finite")
    self.value = value
    self.label = label
  }
}
