/// A weighted mixture of histograms.
public struct CountMixture: Sendable, Equatable {
  /// The weights, one a histogram; they sum to 1.
  public var weights: [Double]

  /// The histograms that are mixed, each normalised by its own total.
  public var histograms: [CountHistogram]

  /// A mixture of histograms by weight.
  public init(weights: [Double], histograms: [CountHistogram]) {
    precondition(weights.count == histograms.count)
    self.weights = weights
    self.histograms = histograms
  }
}
