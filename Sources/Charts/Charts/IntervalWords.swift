/// The words by which an interval is written beside an estimate.
public struct IntervalWords: Sendable, Equatable {
  /// Stands between two ends, such as `to`; a dash would read as a minus.
  public var to: String

  /// Says that nothing bounds the value from above, such as `open above`.
  public var openAbove: String

  /// Says that nothing bounds it from below, such as `open below`.
  public var openBelow: String

  /// Says that nothing bounds it at all, such as `open on both sides`.
  public var openOnBothSides: String

  /// Words for intervals.
  public init(to: String, openAbove: String, openBelow: String, openOnBothSides: String) {
    self.to = to
    self.openAbove = openAbove
    self.openBelow = openBelow
    self.openOnBothSides = openOnBothSides
  }

  /// An interval in words: `380 to 470`, `380, open above`.
  package func text(_ low: Double?, _ high: Double?, _ figures: Figures) -> String {
    switch (low.map(figures.text), high.map(figures.text)) {
    case (let low?, let high?): "\(low) \(to) \(high)"
    case (let low?, nil): "\(low), \(openAbove)"
    case (nil, let high?): "\(high), \(openBelow)"
    case (nil, nil): openOnBothSides
    }
  }
}
