/// A published figure: a count and how exactly it is known.
public struct Figure: Hashable, Sendable {
  /// The count as published, at least 0.
  public var count: Int

  /// How it relates to the count behind it.
  public var kind: FigureKind

  /// The integers that the count behind it may be; one value for a reported figure.
  ///
  /// A rounded figure without a stated margin covers half the unit of its last non-zero digit, at
  /// most a tenth of the figure: 310 covers 305 to 314, 50 covers 45 to 54.
  public var possibleCounts: ClosedRange<Int>

  /// The day on which the figure became known.
  public var knownOn: CalendarDay

  /// Where the figure stands, as `file:line`, for messages.
  public var place: String

  /// A figure with the counts it stands for.
  ///
  /// - Precondition: `possibleCounts` contains `count` and starts at 0 or above.
  public init(
    count: Int, kind: FigureKind, possibleCounts: ClosedRange<Int>, knownOn: CalendarDay,
    place: String
  ) {
    precondition(possibleCounts.contains(count) && possibleCounts.lowerBound >= 0)
    self.count = count
    self.kind = kind
    self.possibleCounts = possibleCounts
    self.knownOn = knownOn
    self.place = place
  }
}

/// How a published figure relates to the count behind it.
public enum FigureKind: String, Sendable, CaseIterable {
  /// The count itself.
  case reported

  /// The count within a margin: "about 310".
  case rounded

  /// Arithmetic on other figures, within the margin of what it was inferred from.
  case inferred
}
