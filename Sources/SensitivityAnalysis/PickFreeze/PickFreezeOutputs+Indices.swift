extension PickFreezeOutputs {
  /// The indices of each group, in the order of ``mixed``.
  ///
  /// The replicates draw whole rows with replacement, the same rows for every group
  /// [Archer 1997]. On points of a low-discrepancy sequence, whose rows are not independent, the
  /// intervals are wider than they need be.
  ///
  /// - Parameters:
  ///   - bootstrap: The draws for the intervals.
  ///   - centre: What is subtracted from the outputs first.
  /// - Returns: The indices, or `nil` where the outputs on A and B do not vary.
  public func indices(
    bootstrap: Bootstrap, centre: SobolIndices.Centre = .meanOfAll
  ) -> [SobolIndices]? {
    let origin = centre == .none ? 0 : meanOfAll
    let rows = Rows(outputs: self, origin: origin)
    let all = Array(repeating: 1.0, count: a.count)
    guard let values = rows.indices(counts: all) else { return nil }
    var replicates: [[(first: Double, total: Double)]] = []
    for replicate in 0..<bootstrap.replicates {
      var stream = bootstrap.stream(replicate: replicate)
      var counts = Array(repeating: 0.0, count: a.count)
      for _ in a.indices { counts[Int.random(in: a.indices, using: &stream)] += 1 }
      // A replicate in which nothing varies says nothing of the indices.
      if let drawn = rows.indices(counts: counts) { replicates.append(drawn) }
    }
    guard replicates.count > 1 else { return nil }
    return values.indices.map { group in
      let (first, total) = values[group]
      let drawn = replicates.map { $0[group] }
      let coverage = bootstrap.coverage
      return SobolIndices(
        first: Estimate(first, replicates: drawn.map(\.first), coverage: coverage),
        total: Estimate(total, replicates: drawn.map(\.total), coverage: coverage),
        interaction: Estimate(
          total - first, replicates: drawn.map { $0.total - $0.first }, coverage: coverage))
    }
  }

  /// The mean of all outputs of the design.
  private var meanOfAll: Double {
    let origin = a[0]
    let sum = (mixed + [a, b]).reduce(0) { $0 + $1.reduce(0) { $0 + ($1 - origin) } }
    return origin + sum / Double(a.count * (mixed.count + 2))
  }

  /// What each row adds to the sums from which the indices are made.
  private struct Rows {
    let a: [Double]
    let b: [Double]
    let products: [[Double]]
    let squares: [[Double]]

    init(outputs: PickFreezeOutputs, origin: Double) {
      // Sums of squares are taken about a number near the outputs, whatever the centre.
      let near = outputs.a[0]
      a = outputs.a.map { $0 - near }
      b = outputs.b.map { $0 - near }
      products = outputs.mixed.map { mixed in
        mixed.indices.map { (outputs.b[$0] - origin) * (mixed[$0] - outputs.a[$0]) }
      }
      squares = outputs.mixed.map { mixed in
        mixed.indices.map { 0.5 * (mixed[$0] - outputs.a[$0]) * (mixed[$0] - outputs.a[$0]) }
      }
    }

    /// The indices with each row counted a number of times that sum to the number of rows.
    func indices(counts: [Double]) -> [(first: Double, total: Double)]? {
      let n = Double(a.count)
      func mean(_ values: [Double]) -> Double {
        var sum = 0.0
        for row in values.indices { sum += counts[row] * values[row] }
        return sum / n
      }
      let centre = 0.5 * (mean(a) + mean(b))
      var variance = 0.0
      for row in a.indices {
        let (x, y) = (a[row] - centre, b[row] - centre)
        variance += counts[row] * (x * x + y * y)
      }
      variance /= 2 * n
      guard variance > 0 else { return nil }
      return zip(products, squares).map { (mean($0) / variance, mean($1) / variance) }
    }
  }
}
