/// A labelled place on a time axis; the caller knows the calendar and the language.
public struct AxisTick: Sendable, Equatable {
  /// The day, counted from 1970-01-01.
  public var day: Int

  /// The label, such as `2019` or `Jul 2019`.
  public var label: String

  /// A tick at a day.
  public init(day: Int, label: String) {
    self.day = day
    self.label = label
  }
}
