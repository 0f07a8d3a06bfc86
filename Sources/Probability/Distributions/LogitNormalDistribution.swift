internal import RealModule

/// The law of 1/(1 + exp(−Y)), Y normal: a share whose log odds are normal.
///
/// ```
/// density = exp(−z²/2)/(x·(1 − x)·σ·√(2π)),  z = (log(x/(1 − x)) − μ)/σ,  0 < x < 1
/// ```
public struct LogitNormalDistribution: ContinuousDistribution {
  /// μ, the expected value of the log odds.
  public let logitMean: Double

  /// σ, the standard deviation of the log odds.
  public let logitStandardDeviation: Double

  /// The law with a finite mean and a finite positive standard deviation of the log odds.
  public init(logitMean: Double, logitStandardDeviation: Double) {
    precondition(logitMean.isFinite, "a logit-normal law has finite mean log odds")
    precondition(
      logitStandardDeviation > 0 && logitStandardDeviation < .infinity,
      "a logit-normal law has a positive standard deviation of the log odds")
    self.logitMean = logitMean
    self.logitStandardDeviation = logitStandardDeviation
  }

  /// E X, by quadrature: it has no closed form.
  public var mean: Double { expectation { logistic($0) } }

  /// E (X − E X)², by quadrature.
  public var variance: Double {
    let centre = mean
    return expectation { (logistic($0) - centre) * (logistic($0) - centre) }
  }

  /// −z²/2 − log(x·(1 − x)·σ·√(2π)).
  public func logDensity(at x: Double) -> Double {
    guard x > 0, x < 1 else { return -.infinity }
    return StandardNormal.logDensity(standardised(x)) - .log(logitStandardDeviation)
      - .log(x) - .log(onePlus: -x)
  }

  /// Φ(z) and 1 − Φ(z).
  public func tails(at x: Double) -> ComplementaryProbabilities {
    guard x > 0 else { return .lower(0) }
    return x < 1 ? StandardNormal.tails(standardised(x)) : .upper(0)
  }

  /// logistic(μ + σ·Φ⁻¹(p)).
  public func quantile(lower p: Double, upper q: Double) -> Double {
    logistic(logitMean + logitStandardDeviation * StandardNormal.quantile(lower: p, upper: q))
  }

  /// A random number, by inversion of one uniform.
  public func sample(using stream: inout RandomStream) -> Double {
    logistic(logitMean + logitStandardDeviation * stream.nextStandardNormal())
  }

  private func standardised(_ x: Double) -> Double {
    (logit(x) - logitMean) / logitStandardDeviation
  }

  /// E g(Y), by the trapezoidal rule in the log odds, which converges exponentially for a function
  /// analytic about the real line; a step suits the narrower of normal and logistic.
  private func expectation(of g: (Double) -> Double) -> Double {
    let step = min(0.25, 0.5 / logitStandardDeviation)
    let steps = Int((9 / step).rounded(.up))
    return (-steps...steps).reduce(0) { sum, i in
      let z = Double(i) * step
      return sum + step * StandardNormal.density(z) * g(logitMean + logitStandardDeviation * z)
    }
  }
}

/// 1/(1 + exp(−x)), to full relative accuracy near 0.
func logistic(_ x: Double) -> Double {
  1 / (1 + .exp(-x))
}

/// log(x/(1 − x)), to full relative accuracy near ½ and at both ends.
func logit(_ x: Double) -> Double {
  if x > 0.25, x < 0.75 { return .log(onePlus: (2 * x - 1) / (1 - x)) }
  return .log(x) - .log(onePlus: -x)
}
