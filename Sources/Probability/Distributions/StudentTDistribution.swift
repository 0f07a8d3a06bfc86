internal import RealModule

/// Student's t law of a standardised mean whose standard deviation was estimated.
///
/// ```
/// density = (1 + t²/ν)^(−(ν + 1)/2)/(√ν·B(½, ν/2)),  ν = degreesOfFreedom
/// ```
public struct StudentTDistribution: ContinuousDistribution {
  /// ν; it need not be whole.
  public let degreesOfFreedom: Double

  /// The law with finite positive degrees of freedom.
  public init(degreesOfFreedom: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom < .infinity, "degrees of freedom are positive")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// 0 for ν > 1, else not a number.
  public var mean: Double { degreesOfFreedom > 1 ? 0 : .nan }

  /// ν/(ν − 2) for ν > 2, infinite for 1 < ν ≤ 2, else not a number.
  public var variance: Double {
    if degreesOfFreedom > 2 { return degreesOfFreedom / (degreesOfFreedom - 2) }
    return degreesOfFreedom > 1 ? .infinity : .nan
  }

  /// −(ν + 1)/2·log(1 + t²/ν) − log(√ν·B(½, ν/2)).
  public func logDensity(at t: Double) -> Double {
    let nu = degreesOfFreedom
    return -0.5 * (nu + 1) * logOnePlusRatio(t) - 0.5 * .log(nu) - logBeta(0.5, 0.5 * nu)
  }

  /// Half the regularised incomplete beta function of ν/(ν + t²) with shapes ν/2 and ½.
  public func tails(at t: Double) -> ComplementaryProbabilities {
    let nu = degreesOfFreedom
    // t/√ν first, so that its square overflows later.
    let ratio = abs(t) / nu.squareRoot()
    let (x, y) =
      ratio < 1
      ? (1 / (1 + ratio * ratio), ratio * ratio / (1 + ratio * ratio))
      : (1 / ratio / (ratio + 1 / ratio), 1 / (1 + 1 / ratio / ratio))
    let upper = incompleteBeta(0.5 * nu, 0.5, at: x, complement: y).halvedLower
    return t < 0 ? upper.exchanged : upper
  }

  /// ±√(ν·(1 − x)/x), x the inverse of the regularised incomplete beta function at twice the tail.
  public func quantile(lower p: Double, upper q: Double) -> Double {
    let nu = degreesOfFreedom
    let tail = min(p, q)
    // 1 − 2·tail from the exact difference of the two tails where they are nearly equal.
    let root = inverseIncompleteBeta(0.5 * nu, 0.5, lower: 2 * tail, upper: abs(q - p))
    let t = (nu * root.complement / root.x).squareRoot()
    return p < q ? -t : t
  }

  /// A random number: normal over the root of a chi-squared one.
  public func sample(using stream: inout RandomStream) -> Double {
    let normal = stream.nextStandardNormal()
    let half = 0.5 * degreesOfFreedom
    let logScale = GammaDistribution.logSample(shape: half, using: &stream) - .log(half)
    return normal * .exp(-0.5 * logScale)
  }

  private func logOnePlusRatio(_ t: Double) -> Double {
    let ratio = abs(t) / degreesOfFreedom.squareRoot()
    return ratio < 1e100 ? .log(onePlus: ratio * ratio) : 2 * .log(ratio)
  }
}
