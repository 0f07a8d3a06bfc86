/// A weighted mixture of histograms of real numbers: a law averaged over candidate models.
public struct RealMixture: Sendable, Equatable {
  /// The values that occur, ascending, each with its probability.
  public let bins: [(value: Double, probability: Double)]

  /// A mixture of histograms by weight, each normalised by its own total.
  ///
  /// - Precondition: As many weights as histograms; weights sum to 1 within 10⁻⁹; a histogram with
  ///   weight is not empty.
  public init(weights: [Double], histograms: [RealHistogram]) {
    precondition(weights.count == histograms.count, "each histogram has a weight")
    precondition(abs(weights.reduce(0, +) - 1) <= 1e-9, "weights sum to 1")
    var sums: [Double: Double] = [:]
    for (weight, histogram) in zip(weights, histograms) where weight > 0 {
      precondition(histogram.total > 0, "a histogram with weight is not empty")
      for bin in histogram.nonEmptyBins {
        sums[bin.value, default: 0] += weight * (Double(bin.count) / Double(histogram.total))
      }
    }
    bins = sums.sorted { $0.key < $1.key }.map { (value: $0.key, probability: $0.value) }
  }

  /// The smallest value that is exceeded with a probability of at most 1 − p.
  ///
  /// - Precondition: `p` lies in (0, 1).
  public func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1, "a quantile's probability lies between 0 and 1")
    var sum = 0.0
    for bin in bins {
      sum += bin.probability
      // Sums of shares miss round numbers by their last digits.
      if sum >= p - 1e-12 { return bin.value }
    }
    return bins.last?.value ?? 0
  }

  /// The probability of values of at least `value`, to the width of a bin.
  public func probability(atLeast value: Double) -> Double {
    bins.reduce(0) { $1.value >= value ? $0 + $1.probability : $0 }
  }

  /// Whether two mixtures give the same values the same probability.
  public static func == (left: RealMixture, right: RealMixture) -> Bool {
    left.bins.elementsEqual(right.bins) { $0 == $1 }
  }
}
