/// Counts gathered into bins of one round width with an edge exactly on the target.
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

  /// At most this many bins over the shown range.
  package static let limit = 48

  /// At least this many, so that a bar never fills the page.
  private static let fewest = 8

  /// Bins for a distribution.
  ///
  /// The range shown runs from the lowest to the highest count, or only to the 99.5 % quantile
  /// where the rest would take more than a fifth of it, and always holds the target; it begins at 0
  /// unless that would leave more than a third of it empty. The first bin also holds what the
  /// lowest one in two thousand futures end with, a height that no screen shows. The width is the smallest of 1, 2, 5 × 10ⁿ that needs at
  /// most `limit` bins.
  ///
  /// - Parameters:
  ///   - distribution: By ascending count.
  ///   - target: The count at which a bin begins.
  package init(of distribution: [CountShare], target: Int) {
    let low = min(Self.quantile(0.0005, of: distribution), target)
    let highest = distribution.last { $0.share > 0 }?.count ?? target
    let usual = max(Self.quantile(0.995, of: distribution), target)
    let isLongTailed = 4 * (highest - low) > 5 * (usual - low) + 20
    let shown = (isLongTailed ? usual : max(highest, target)) + 1
    let start = 2 * low <= shown - low ? 0 : low
    let high = max(shown, start + Self.fewest)
    let width = Self.width(for: high - start)
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

  private static func width(for range: Int) -> Int {
    var decade = 1
    while true {
      for factor in [1, 2, 5] where range <= factor * decade * limit { return factor * decade }
      decade *= 10
    }
  }

  private static func floor(_ value: Int, _ width: Int) -> Int {
    value >= 0 ? value / width : -((-value + width - 1) / width)
  }

  private static func quantile(_ p: Double, of distribution: [CountShare]) -> Int {
    let total = distribution.reduce(0) { $0 + $1.share }
    var sum = 0.0
    for item in distribution {
      sum += item.share
      if sum >= p * total { return item.count }
    }
    return distribution.last?.count ?? 0
  }
}
