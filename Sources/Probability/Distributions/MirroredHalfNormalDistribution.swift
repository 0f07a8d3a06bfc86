/// The law of 1 − H, H half-normal and cut at 1: a share that ends at 1.
///
/// ```
/// density = √(2/π)/(s·c)·exp(−(1 − x)²/(2s²)),  c = erf(1/(s·√2)),  0 ≤ x ≤ 1
/// ```
public struct MirroredHalfNormalDistribution: ContinuousDistribution {
  /// s, the scale of the distance from 1.
  public let scale: Double

  private let distance: HalfNormalDistribution

  /// The law with a finite positive scale.
  public init(scale: Double) {
    self.scale = scale
    distance = HalfNormalDistribution(scale: scale, upperBound: 1)
  }

  /// One less the expected distance.
  public var mean: Double { 1 - distance.mean }

  /// That of the distance.
  public var variance: Double { distance.variance }

  /// The log density of the distance 1 − x.
  public func logDensity(at x: Double) -> Double {
    distance.logDensity(at: 1 - x)
  }

  /// The tails of the distance, exchanged.
  public func tails(at x: Double) -> ComplementaryProbabilities {
    distance.tails(at: 1 - x).exchanged
  }

  /// One less the quantile of the distance from the other side.
  public func quantile(lower p: Double, upper q: Double) -> Double {
    1 - distance.quantile(lower: q, upper: p)
  }

  /// A random number, by inversion of one uniform.
  public func sample(using stream: inout RandomStream) -> Double {
    let u = stream.nextUniform()
    return quantile(lower: u, upper: 1 - u)
  }
}
