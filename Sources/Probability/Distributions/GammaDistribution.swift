internal import RealModule

/// The gamma law, the waiting time for `shape` events at `rate`.
///
/// ```
/// density = rateᵃ·xᵃ⁻¹·exp(−rate·x)/Γ(a),  a = shape,  x > 0
/// ```
public struct GammaDistribution: Sendable, Hashable {
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

  /// A random number.
  public func sample(using stream: inout RandomStream) -> Double {
    Self.sample(shape: shape, using: &stream) / rate
  }
}
