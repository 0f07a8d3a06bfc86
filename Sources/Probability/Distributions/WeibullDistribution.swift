internal import RealModule

/// The Weibull law of a waiting time whose hazard grows or falls as a power.
///
/// ```
/// P(X > x) = exp(−(x/s)ᵏ),  k = shape, s = scale,  x ≥ 0
/// ```
public struct WeibullDistribution: ContinuousDistribution {
  /// k; 1 is the exponential law.
  public let shape: Double

  /// s, the value that is exceeded with probability 1/e.
  public let scale: Double

  /// The law with a finite positive shape and scale.
  public init(shape: Double, scale: Double) {
    precondition(shape > 0 && shape < .infinity, "a Weibull law has a positive shape")
    precondition(scale > 0 && scale < .infinity, "a Weibull law has a positive scale")
    self.shape = shape
    self.scale = scale
  }

  /// s·Γ(1 + 1/k).
  public var mean: Double { scale * .exp(logGamma(1 + 1 / shape)) }

  /// s²·(Γ(1 + 2/k) − Γ(1 + 1/k)²).
  public var variance: Double {
    // As a multiple of the squared mean, so that large shapes do not cancel.
    let logRatio = logGamma(1 + 2 / shape) - 2 * logGamma(1 + 1 / shape)
    return mean * mean * .expMinusOne(logRatio)
  }

  /// log(k/s) + (k − 1)·log(x/s) − (x/s)ᵏ.
  public func logDensity(at x: Double) -> Double {
    guard x >= 0, x < .infinity else { return -.infinity }
    let logarithm = Double.log(x / scale)
    let power = shape == 1 ? 0 : (shape - 1) * logarithm
    return .log(shape / scale) + power - .exp(shape * logarithm)
  }

  /// 1 − exp(−(x/s)ᵏ) and exp(−(x/s)ᵏ).
  public func tails(at x: Double) -> ComplementaryProbabilities {
    guard x > 0 else { return .lower(0) }
    let hazard = Double.exp(shape * .log(x / scale))
    return hazard < 0.5 ? .lower(-.expMinusOne(-hazard)) : .upper(1, logScale: -hazard)
  }

  /// s·(−log q)^(1/k).
  public func quantile(lower p: Double, upper q: Double) -> Double {
    let hazard = p < 0.5 ? -Double.log(onePlus: -p) : -Double.log(q)
    return scale * .exp(.log(hazard) / shape)
  }

  /// A random number, by inversion of one uniform.
  public func sample(using stream: inout RandomStream) -> Double {
    let u = stream.nextUniform()
    return quantile(lower: u, upper: 1 - u)
  }
}
