internal import RealModule

/// The gamma law, the waiting time for `shape` events at `rate`.
///
/// ```
/// density = rateᵃ·xᵃ⁻¹·exp(−rate·x)/Γ(a),  a = shape,  x > 0
/// ```
public struct GammaDistribution: ContinuousDistribution {
  /// a, the number of events waited for; it need not be whole.
  public let shape: Double

  /// The expected number of events in a unit of x.
  public let rate: Double

  /// The law with a finite positive shape and rate.
  public init(shape: Double, rate: Double) {
    precondition(shape > 0 && shape < .infinity, "a gamma law has a positive shape")
    precondition(rate > 0 && rate < .infinity, "a gamma law has a positive rate")
    self.shape = shape
    self.rate = rate
  }

  /// shape/rate.
  public var mean: Double { shape / rate }

  /// shape/rate².
  public var variance: Double { shape / rate / rate }

  /// a·log(rate·x) − rate·x − log Γ(a) − log x.
  public func logDensity(at x: Double) -> Double {
    guard x >= 0, x < .infinity else { return -.infinity }
    if x == 0 {
      if shape == 1 { return .log(rate) }
      return shape < 1 ? .infinity : -.infinity
    }
    return logGammaDensity(shape, rate * x) - .log(x)
  }

  /// The regularised incomplete gamma functions P and Q.
  public func tails(at x: Double) -> ComplementaryProbabilities {
    incompleteGamma(shape, max(0, rate * x))
  }

  /// The inverse of the regularised incomplete gamma functions.
  public func quantile(lower p: Double, upper q: Double) -> Double {
    inverseIncompleteGamma(shape, lower: p, upper: q) / rate
  }

  /// A random number, by squeezed rejection; see ``sample(shape:using:)``.
  public func sample(using stream: inout RandomStream) -> Double {
    Self.sample(shape: shape, using: &stream) / rate
  }
}
