internal import RealModule

/// The Dirichlet law of shares that sum to 1.
///
/// ```
/// density = Γ(Σ αᵢ)/Π Γ(αᵢ)·Π xᵢ^(αᵢ − 1),  Σ xᵢ = 1
/// ```
public struct DirichletDistribution: Sendable, Hashable {
  /// α, one weight a share.
  public let weights: [Double]

  /// The law with at least one weight, all finite and positive.
  public init(weights: [Double]) {
    precondition(!weights.isEmpty, "a Dirichlet law has at least one weight")
    precondition(
      weights.allSatisfy { $0 > 0 && $0 < .infinity }, "a Dirichlet law has positive weights")
    self.weights = weights
  }

  /// αᵢ/Σ α.
  public var mean: [Double] { weights.map { $0 / total } }

  /// mean·(1 − mean)/(Σ α + 1), of each share.
  public var variance: [Double] { mean.map { $0 * (1 - $0) / (total + 1) } }

  /// The logarithm of the density with respect to all shares but one; −∞ where a share is negative.
  ///
  /// - Precondition: There are as many shares as weights; that they sum to 1 is the caller's word.
  public func logDensity(at shares: [Double]) -> Double {
    precondition(shares.count == weights.count, "there are as many shares as weights")
    guard shares.allSatisfy({ $0 >= 0 }) else { return -.infinity }
    return zip(weights, shares).reduce(logGamma(total)) { sum, pair in
      let (weight, share) = pair
      // 0·log 0 is 0: weight 1 is indifferent to its share.
      return sum - logGamma(weight) + (weight == 1 ? 0 : (weight - 1) * .log(share))
    }
  }

  /// Random shares, as gamma numbers divided by their sum, in logarithms so that tiny weights do
  /// not underflow to 0/0.
  public func sample(using stream: inout RandomStream) -> [Double] {
    var shares = weights.map { GammaDistribution.logSample(shape: $0, using: &stream) }
    let largest = shares.max() ?? 0
    for i in shares.indices { shares[i] = .exp(shares[i] - largest) }
    let sum = shares.reduce(0, +)
    for i in shares.indices { shares[i] /= sum }
    return shares
  }

  private var total: Double { weights.reduce(0, +) }
}
