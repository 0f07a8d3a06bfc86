internal import RealModule

/// The beta law of a share.
///
/// ```
/// density = xᵅ⁻¹·(1 − x)ᵝ⁻¹/B(α, β),  0 < x < 1
/// ```
public struct BetaDistribution: ContinuousDistribution {
  /// α, the weight of what the share counts.
  public let alpha: Double

  /// β, the weight of the rest.
  public let beta: Double

  /// The law with finite positive shapes.
  public init(alpha: Double, beta: Double) {
    precondition(alpha > 0 && alpha < .infinity, "a beta law has positive shapes")
    precondition(beta > 0 && beta < .infinity, "a beta law has positive shapes")
    self.alpha = alpha
    self.beta = beta
  }

  /// α/(α + β).
  public var mean: Double { alpha / (alpha + beta) }

  /// α·β/((α + β)²·(α + β + 1)).
  public var variance: Double {
    let total = alpha + beta
    return alpha / total * (beta / total) / (total + 1)
  }

  /// (α − 1)·log x + (β − 1)·log(1 − x) − log B(α, β).
  public func logDensity(at x: Double) -> Double {
    guard x >= 0, x <= 1 else { return -.infinity }
    return power(alpha, .log(x)) + power(beta, .log(onePlus: -x)) - logBeta(alpha, beta)
  }

  /// The regularised incomplete beta function and its complement.
  public func tails(at x: Double) -> ComplementaryProbabilities {
    incompleteBeta(alpha, beta, at: min(1, max(0, x)))
  }

  /// The inverse of the regularised incomplete beta function.
  public func quantile(lower p: Double, upper q: Double) -> Double {
    inverseIncompleteBeta(alpha, beta, lower: p, upper: q).x
  }

  /// A random number, as a ratio of gamma numbers in logarithms, so that tiny shapes do not
  /// underflow to 0/0.
  public func sample(using stream: inout RandomStream) -> Double {
    let first = GammaDistribution.logSample(shape: alpha, using: &stream)
    let second = GammaDistribution.logSample(shape: beta, using: &stream)
    return logistic(first - second)
  }

  /// (shape − 1)·log x, 0 for shape 1 also where the logarithm is infinite.
  private func power(_ shape: Double, _ logarithm: Double) -> Double {
    shape == 1 ? 0 : (shape - 1) * logarithm
  }
}
