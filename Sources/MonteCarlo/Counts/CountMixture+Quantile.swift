extension CountMixture {
  /// The smallest whole number x with F(x) ≥ p: a count that can occur, never one between two.
  ///
  /// At p = 0 it is the smallest value that occurred. This is the inverse of the distribution
  /// function, definition 1 of [Hyndman 1996].
  ///
  /// - Parameter p: A probability, in [0, 1].
  /// - Returns: A count; `CountHistogram.limit + 1` where it lies above the limit.
  /// - Precondition: `p` lies in [0, 1].
  /// - Complexity: O(number of histograms × range of values), by bisection.
  public func quantile(_ p: Double) -> Int {
    precondition((0...1).contains(p), "a probability lies in [0, 1]")
    let weight = share { $0.total }
    // Each of the n rounded terms of F may have lost a unit in the last place.
    let enough = (p - Double(histograms.count - 1) * Double.ulpOfOne) * weight
    let beyond = (histograms.map(\.pageCount).max() ?? 0) * CountPage.size
    var (low, high) = (0, min(beyond, CountHistogram.limit + 1))
    while low < high {
      let middle = (low + high) / 2
      let probability = share { $0.total - $0.count(atLeast: middle + 1) }
      if probability > 0, probability >= enough { high = middle } else { low = middle + 1 }
    }
    return low < beyond ? low : CountHistogram.limit + 1
  }
}
