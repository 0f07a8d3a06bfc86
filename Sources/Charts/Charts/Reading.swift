/// A figure that was observed.
public struct Reading: Sendable, Equatable {
  /// How exactly the figure is known.
  public enum Rank: String, Sendable {
    /// As reported: a filled dot.
    case reported

    /// Rounded or inferred: a hollow dot.
    case rounded

    /// Where counting begins: the line starts there, without a dot.
    case start
  }

  /// The day, counted from 1970-01-01.
  public var day: Int

  /// The figure; finite.
  public var value: Double

  /// How exactly it is known.
  public var rank: Rank

  /// A figure at a day.
  public init(day: Int, value: Double, rank: Rank = .reported) {
    self.day = day
    self.value = value
    self.rank = rank
  }
}
