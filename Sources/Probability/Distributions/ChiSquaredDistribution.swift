/// The chi-squared law: the sum of ν squared standard normal numbers.
///
/// The gamma law with shape ν/2 and rate ½.
public struct ChiSquaredDistribution: ContinuousDistribution {
  /// ν; it need not be whole.
  public let degreesOfFreedom: Double

  private let gamma: GammaDistribution

  /// The law with finite positive degrees of freedom.
  public init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
    gamma = GammaDistribution(shape: 0.5 * degreesOfFreedom, rate: 0.5)
  }

  /// ν.
  public var mean: Double { degreesOfFreedom }

  /// 2ν.
  public var variance: Double { 2 * degreesOfFreedom }

  /// (ν/2 − 1)·log x − x/2 − log(2^(ν/2)·Γ(ν/2)).
  public func logDensity(at x: Double) -> Double {
    gamma.logDensity(at: x)
  }

  /// The regularised incomplete gamma functions of x/2 with shape ν/2.
  public func tails(at x: Double) -> ComplementaryProbabilities {
    gamma.tails(at: x)
  }

  /// Twice the inverse of the regularised incomplete gamma functions.
  public func quantile(lower p: Double, upper q: Double) -> Double {
    gamma.quantile(lower: p, upper: q)
  }

  /// A random number; see ``GammaDistribution``.
  public func sample(using stream: inout RandomStream) -> Double {
    gamma.sample(using: &stream)
  }
}
