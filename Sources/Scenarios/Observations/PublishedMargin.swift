import JobCreation

/// The integers that the count behind a published figure may be.
enum PublishedMargin {
  /// Half the unit of the last digit that is not zero, at most a tenth of the figure: 310 is 305 to
  /// 314.
  static func rounded(_ count: Int) -> ClosedRange<Int> {
    guard count > 0 else { return 0...0 }
    var unit = 1
    while count % (unit * 10) == 0 { unit *= 10 }
    let half = min(Double(unit) / 2, Double(count) / 10)
    let low = Int((Double(count) - half).rounded(.up))
    let high = Int((Double(count) + half).rounded(.up)) - 1
    return min(low, count)...max(high, count)
  }

  /// A stated margin, either way.
  static func stated(_ count: Int, margin: Int) -> ClosedRange<Int> {
    max(0, count - margin)...(count + margin)
  }

  /// A figure that is a reported total less the figures in `others`: it is high where they are low.
  static func inferred(_ count: Int, from others: [Figure]) -> ClosedRange<Int> {
    let below = others.reduce(0) { $0 + $1.possibleCounts.upperBound - $1.count }
    let above = others.reduce(0) { $0 + $1.count - $1.possibleCounts.lowerBound }
    return max(0, count - below)...(count + above)
  }
}
