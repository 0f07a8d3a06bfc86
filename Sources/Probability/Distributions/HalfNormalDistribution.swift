internal import RealModule

/// The law of |Y|, Y normal with mean 0, cut at an upper bound where there is one.
///
/// ```
/// density = √(2/π)/(s·c)·exp(−x²/(2s²)),  c = erf(bound/(s·√2)),  0 ≤ x ≤ bound
/// ```
public struct HalfNormalDistribution: ContinuousDistribution {
  /// s, the standard deviation of the normal law before it is folded and cut.
  public let scale: Double

  /// The largest value, or nil where there is none.
  public let upperBound: Double?

  /// The law with a finite positive scale and, where it is cut, a positive upper bound.
  public init(scale: Double, upperBound: Double? = nil) {
    precondition(scale > 0 && scale < .infinity, "a half-normal law has a positive scale")
    precondition(upperBound.map { $0 > 0 } ?? true, "a half-normal law has a positive upper bound")
    self.scale = scale
    self.upperBound = upperBound
  }

  /// s·√(2/π)·(1 − exp(−β²/2))/c, β = bound/s.
  public var mean: Double {
    let lost = upperBound.map { Double.expMinusOne(-0.5 * ($0 / scale) * ($0 / scale)) } ?? -1
    return scale * rootTwoOverPi * -lost / keptShare
  }

  /// s²·(1 − β·√(2/π)·exp(−β²/2)/c) − mean².
  public var variance: Double {
    guard let upperBound else { return scale * scale * (1 - rootTwoOverPi * rootTwoOverPi) }
    let beta = upperBound / scale
    // Nearly uniform laws: the closed form would subtract nearly equal numbers.
    if beta < 0.05 {
      let b = beta * beta
      let correction = b * (1.0 / 360 + b * (61.0 / 60_480 - b * (181.0 / 1_814_400)))
      return upperBound * upperBound * (1.0 / 12 - correction)
    }
    let edge = beta * rootTwoOverPi * .exp(-0.5 * beta * beta) / keptShare
    return scale * scale * (1 - edge) - mean * mean
  }

  /// log(√(2/π)/(s·c)) − x²/(2s²).
  public func logDensity(at x: Double) -> Double {
    guard x >= 0, x <= upperBound ?? .infinity else { return -.infinity }
    let z = x / scale
    return .log(rootTwoOverPi / (scale * keptShare)) - 0.5 * z * z
  }

  /// erf(z/√2)/c and its complement.
  public func tails(at x: Double) -> ComplementaryProbabilities {
    guard x > 0 else { return .lower(0) }
    guard x < upperBound ?? .infinity else { return .upper(0) }
    let kept = keptShare
    let lower = .erf(x / scale * rootHalf) / kept
    if lower < 0.5 { return .lower(lower) }
    guard let upperBound else { return .upper(2 * StandardNormal.survivalProbability(x / scale)) }
    let rest = StandardNormal.probability(from: x / scale, to: upperBound / scale)
    return .upper(2 * rest / kept)
  }

  /// s·Φ⁻¹((1 + c·p)/2).
  public func quantile(lower p: Double, upper q: Double) -> Double {
    let kept = keptShare
    let within = p * kept
    let z =
      within < 0.85
      ? StandardNormal.quantile(centred: 0.5 * within)
      : StandardNormal.quantile(upperTail: 0.5 * (lostShare + q * kept))
    return min(scale * z, upperBound ?? .infinity)
  }

  /// A random number, by inversion of one uniform.
  public func sample(using stream: inout RandomStream) -> Double {
    let u = stream.nextUniform()
    return quantile(lower: u, upper: 1 - u)
  }

  /// c, the share of the folded law below the bound.
  private var keptShare: Double {
    upperBound.map { .erf($0 / scale * rootHalf) } ?? 1
  }

  /// 1 − c.
  private var lostShare: Double {
    upperBound.map { 2 * StandardNormal.survivalProbability($0 / scale) } ?? 0
  }
}

private let rootHalf = 0.707_106_781_186_547_524_40
private let rootTwoOverPi = 0.797_884_560_802_865_355_88
