/// A weighted mixture of histograms: the law of a count averaged over candidate models.
///
/// ```
/// F(x) = Σᵢ wᵢ·Fᵢ(x),  Fᵢ(x) = (values of histogram i up to x) / (all its values)
/// ```
///
/// Weights enter here and nowhere earlier, so that another weighting needs no new path.
public struct CountMixture: Sendable, Equatable {
  /// The weights, one a histogram; they sum to 1.
  public let weights: [Double]

  /// The histograms that are mixed, each normalised by its own total.
  public let histograms: [CountHistogram]

  /// A mixture of histograms by weight.
  ///
  /// - Precondition: As many weights as histograms; weights are not negative and sum to 1 within
  ///   10⁻⁹; a histogram with weight is not empty.
  public init(weights: [Double], histograms: [CountHistogram]) {
    precondition(weights.count == histograms.count, "each histogram has a weight")
    precondition(weights.allSatisfy { $0 >= 0 }, "weights are not negative")
    precondition(abs(weights.reduce(0, +) - 1) <= 1e-9, "weights sum to 1")
    precondition(
      zip(weights, histograms).allSatisfy { $0 == 0 || $1.total > 0 },
      "a histogram with weight is not empty")
    self.weights = weights
    self.histograms = histograms
  }

  /// The probability of exactly `value`.
  ///
  /// - Precondition: `value` is at most the limit of histograms.
  public func probability(of value: Int) -> Double {
    share { $0.count(of: value) }
  }

  /// The probability of at least `value`.
  ///
  /// - Precondition: `value` is at most one above the limit of histograms.
  public func probability(atLeast value: Int) -> Double {
    share { $0.count(atLeast: value) }
  }

  /// The probability of values above the limit of histograms; what is shown is a lower bound if not 0.
  public var overflowProbability: Double {
    share { $0.overflow }
  }

  /// The mean, values above the limit of histograms taken as one above it.
  public var mean: Double {
    zip(weights, histograms).reduce(0) { $1.0 > 0 ? $0 + $1.0 * $1.1.mean : $0 }
  }

  /// The weighted sum of the shares that a count has in its histogram.
  func share(_ count: (CountHistogram) -> UInt64) -> Double {
    zip(weights, histograms).reduce(0) { sum, part in
      let (weight, histogram) = part
      return weight > 0 ? sum + weight * (Double(count(histogram)) / Double(histogram.total)) : sum
    }
  }
}
