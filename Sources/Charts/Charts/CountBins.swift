/// Counts gathered into bins of one width with an edge exactly on the target.
package struct CountBins: Sendable, Equatable {
  /// A stretch of counts and the share of futures that end in it.
  package struct Bin: Sendable, Equatable {
    /// The smallest count inside.
    package var from: Int

    /// The smallest count above.
    package var to: Int

    /// The share of futures.
    package var share: Double
  }

  /// Bins by ascending count, empty ones between included.
  package private(set) var bins: [Bin]

  /// The share of counts above the last bin, where a long tail was cut off.
  package private(set) var above: Double

  /// The number of counts in a bin.
  package let width: Int

  /// At most this many bins over the range shown, where the target does not ask for more.
  package static let limit = 48

  /// At most this many bins where a small target asks for narrow ones.
  package static let narrowLimit = 110

  /// At least this many, so that a bar never fills the page.
  private static let fewest = 8

  /// Bins for a distribution.
  ///
  /// The range shown always holds the target. It begins at 0 unless that would leave more than a
  /// third of it empty, and ends where `end(of:from:target:)` says. The first bin also holds what
  /// the lowest one in two thousand futures end with, a height that no screen shows.
  ///
  /// - Parameters:
  ///   - distribution: By ascending count.
  ///   - target: The count at which a bin begins.
  package init(of distribution: [CountShare], target: Int) {
    let low = min(Self.quantile(0.0005, of: distribution), target)
    let end = Self.end(of: distribution, from: low, target: target)
    let start = 2 * low <= end - low ? 0 : low
    let high = max(end, start + Self.fewest)
    let width = Self.width(from: start, to: high, target: target)
    self.width = width
    let first = Self.floor(start - target, width) * width + target
    let count = max(1, (high - first + width - 1) / width)
    bins = (0..<count).map { index in
      let from = first + index * width
      return Bin(from: max(from, 0), to: from + width, share: 0)
    }
    // A bin that lies below zero altogether holds nothing.
    bins.removeAll { $0.to <= 0 }
    above = 0
    for item in distribution where item.share > 0 {
      let index = Self.floor(item.count - first, width)
      if index >= count {
        above += item.share
      } else {
        bins[max(0, index - (count - bins.count))].share += item.share
      }
    }
  }

  /// The share of the bin in which a value lies; 0 beyond the bins.
  package func share(around value: Double) -> Double {
    bins.first { Double($0.from) <= value && value < Double($0.to) }?.share ?? 0
  }

  /// The end of the range shown: the largest of the 100, 99.5, 99 and 98 % quantiles that is at
  /// most half as far again from the beginning as the last of them, so that a long tail does not
  /// press everything else together.
  private static func end(of distribution: [CountShare], from low: Int, target: Int) -> Int {
    let ends = [1, 0.995, 0.99, 0.98].map { max(quantile($0, of: distribution), target) }
    let usual = ends[3] - low
    return (ends.first { 2 * ($0 - low) <= 3 * usual } ?? ends[3]) + 1
  }

  /// The smallest of 1, 2, 5 × 10ⁿ that needs at most `limit` bins.
  ///
  /// Near zero a divisor of the target may stand in for it, down to `narrowLimit` bins: a first
  /// bin that zero cuts would look smaller than its share.
  private static func width(from start: Int, to end: Int, target: Int) -> Int {
    let round = roundWidth(for: end - start)
    guard start == 0, 0 < target, target < 5 * round, !target.isMultiple(of: round) else {
      return round
    }
    let least = max(1, (end - start + narrowLimit - 1) / narrowLimit)
    let divisors = (least...2 * round).filter { target.isMultiple(of: $0) }
    return divisors.min { abs($0 - round) < abs($1 - round) } ?? round
  }

  private static func roundWidth(for range: Int) -> Int {
    var decade = 1
    while true {
      for factor in [1, 2, 5] where range <= factor * decade * limit { return factor * decade }
      decade *= 10
    }
  }

  private static func floor(_ value: Int, _ width: Int) -> Int {
    value >= 0 ? value / width : -((-value + width - 1) / width)
  }

  /// The smallest count with at least that share at or below it.
  static func quantile(_ p: Double, of distribution: [CountShare]) -> Int {
    let total = distribution.reduce(0) { $0 + $1.share }
    var sum = 0.0
    for item in distribution {
      sum += item.share
      if sum >= p * total { return item.count }
    }
    return distribution.last?.count ?? 0
  }
}
