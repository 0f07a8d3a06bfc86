/// Shapes of simulated values.
extension DistributionShape {
  private static let binCount = 64

  /// The shape of values that are equally likely, such as one a simulated future.
  ///
  /// Quantiles are the smallest values with at least their share at or below them. The bins leave
  /// out one value in five hundred at either end; they have one width, or, where the values are
  /// positive and spread more than tenfold, one factor.
  ///
  /// - Precondition: At least one value; all are finite.
  public init(of values: [Double]) {
    precondition(!values.isEmpty && values.allSatisfy(\.isFinite), "values are finite")
    let sorted = values.sorted()
    func quantile(_ p: Double) -> Double {
      let rank = Int((p * Double(sorted.count)).rounded(.up)) - 1
      return sorted[max(0, min(rank, sorted.count - 1))]
    }
    let isSpread = quantile(0.1) > 0 && quantile(0.9) > 10 * quantile(0.1)
    let low = quantile(0.002)
    let edges = Self.edges(
      from: low, to: quantile(0.998), byFactors: isSpread && low > 0)
    self.init(
      bins: Self.bins(of: sorted, between: edges), median: quantile(0.5),
      inner: quantile(0.25)...quantile(0.75), outer: quantile(0.05)...quantile(0.95))
  }

  private static func edges(from low: Double, to high: Double, byFactors: Bool) -> [Double] {
    guard high - low > 1e-9 * max(abs(low), abs(high)) else {
      let reach = max(1e-3 * abs(low), 1e-9)
      return [low - reach, low + reach]
    }
    var edges = [low]
    if byFactors {
      // The 64th root, by square roots.
      let factor = (0..<6).reduce(high / low) { root, _ in root.squareRoot() }
      for _ in 1..<binCount { edges.append(edges[edges.count - 1] * factor) }
    } else {
      let width = (high - low) / Double(binCount)
      edges += (1..<binCount).map { low + Double($0) * width }
    }
    return edges + [high]
  }

  /// Each bin holds its lower edge, the last one its upper edge too.
  private static func bins(of sorted: [Double], between edges: [Double]) -> [Bin] {
    var counts = [Int](repeating: 0, count: edges.count - 1)
    var index = 0
    for value in sorted where value >= edges[0] && value <= edges[edges.count - 1] {
      while index < counts.count - 1, value >= edges[index + 1] { index += 1 }
      counts[index] += 1
    }
    return counts.indices.map { bin in
      Bin(
        from: edges[bin], to: edges[bin + 1],
        share: Double(counts[bin]) / Double(sorted.count))
    }
  }
}
