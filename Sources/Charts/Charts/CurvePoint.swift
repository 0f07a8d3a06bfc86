/// A curve at one time, with the interval of a reading there.
public struct CurvePoint: Sendable, Equatable {
  /// The time, in the unit of the chart's axis.
  public var time: Double

  /// The curve's value.
  public var value: Double

  /// Where a reading at that time is expected; an end that nothing bounds is infinite, and without
  /// an interval there is none to show.
  public var interval: ClosedRange<Double>?

  /// A point of a curve.
  public init(time: Double, value: Double, interval: ClosedRange<Double>? = nil) {
    self.time = time
    self.value = value
    self.interval = interval
  }
}

extension [CurvePoint] {
  /// Whether every time is shown by the unit and ascends, and every value is finite.
  func areDrawable(in unit: TimeUnit) -> Bool {
    allSatisfy { unit.holds($0.time) && $0.value.isFinite }
      && zip(self, dropFirst()).allSatisfy { $0.time < $1.time }
  }

  /// The curve as places on a page.
  var line: [(x: Double, y: Double)] { map { ($0.time, $0.value) } }

  /// The intervals as a band; points without one are left out.
  var band: [BandMark.Slice] {
    compactMap { point in point.interval.map { BandMark.Slice(x: point.time, range: $0) } }
  }

  /// The ends of the intervals.
  var edges: [Double] { flatMap { $0.interval.map { [$0.lowerBound, $0.upperBound] } ?? [] } }

  /// This curve, led in from the last point of one that ends where it begins.
  func continuing(_ earlier: [CurvePoint]) -> [CurvePoint] {
    guard let last = earlier.last, let first, last.time < first.time else { return self }
    return [last] + self
  }
}
