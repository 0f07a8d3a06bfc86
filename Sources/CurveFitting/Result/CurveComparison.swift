internal import RealModule

/// Several curves fitted to the same observations, the best first.
public struct CurveComparison: Sendable {
  /// A curve that was not fitted.
  public struct SetAside: Sendable, Hashable {
    /// The curve.
    public let model: CurveModel

    /// How many observations it asks for: its parameters and two.
    public let observationsNeeded: Int
  }

  /// The observations.
  public let data: FitData

  /// How they were fitted.
  public let settings: FitSettings

  /// The fits, by corrected Akaike criterion; those without one last.
  public let fits: [CurveFit]

  /// The curves with too many parameters for the observations.
  public let setAside: [SetAside]

  /// The best curve when the last observation is left out; `nil` where only one curve was asked
  /// for or too few observations would remain.
  public let bestWithoutLast: CurveModel?

  /// The best fit.
  public var best: CurveFit { fits[0] }

  /// Whether the last observation alone decides which curve is best.
  public var hangsOnLastObservation: Bool {
    bestWithoutLast.map { $0 != best.model } ?? false
  }

  /// Akaike weights by AICc, in the order of ``fits``; `nil` for a fit without AICc.
  ///
  /// exp(−Δ/2) over the sum of the same, Δ the difference to the smallest [Burnham 2002].
  public var aiccWeights: [Double?] { Self.weights(fits.map(\.aicc)) }

  /// Weights by BIC, in the order of ``fits``.
  public var bicWeights: [Double?] { Self.weights(fits.map(\.bic)) }

  private static func weights(_ criteria: [Double?]) -> [Double?] {
    guard let least = criteria.compactMap({ $0 }).min() else { return criteria.map { _ in nil } }
    let likelihoods = criteria.map { $0.map { Double.exp(-($0 - least) / 2) } }
    let sum = likelihoods.compactMap { $0 }.reduce(0, +)
    return likelihoods.map { $0.map { $0 / sum } }
  }
}
