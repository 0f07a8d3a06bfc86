internal import RealModule

/// Fisher and Snedecor's F law of a ratio of two mean squares.
///
/// With X chi-squared of m and Y of n degrees of freedom, the law of (X/m)/(Y/n).
public struct FDistribution: ContinuousDistribution {
  /// m, the degrees of freedom above the line.
  public let numeratorDegrees: Double

  /// n, the degrees of freedom below the line.
  public let denominatorDegrees: Double

  /// The law with finite positive degrees of freedom.
  public init(numeratorDegrees: Double, denominatorDegrees: Double) {
    precondition(
      numeratorDegrees > 0 && numeratorDegrees < .infinity, "degrees of freedom are positive")
    precondition(
      denominatorDegrees > 0 && denominatorDegrees < .infinity, "degrees of freedom are positive")
    self.numeratorDegrees = numeratorDegrees
    self.denominatorDegrees = denominatorDegrees
  }

  /// n/(n − 2) for n > 2, else infinite.
  public var mean: Double {
    denominatorDegrees > 2 ? denominatorDegrees / (denominatorDegrees - 2) : .infinity
  }

  /// 2·mean²·(m + n − 2)/(m·(n − 4)) for n > 4, infinite for 2 < n ≤ 4, else not a number.
  public var variance: Double {
    let (m, n) = (numeratorDegrees, denominatorDegrees)
    guard n > 4 else { return n > 2 ? .infinity : .nan }
    return 2 * mean * mean * ((m + n - 2) / m) / (n - 4)
  }

  /// With x = m·f/(m·f + n): m/2·log x + n/2·log(1 − x) − log B(m/2, n/2) − log f.
  public func logDensity(at f: Double) -> Double {
    guard f >= 0, f < .infinity else { return -.infinity }
    let (m, n) = (0.5 * numeratorDegrees, 0.5 * denominatorDegrees)
    if f == 0 {
      if m == 1 { return 0 }
      return m < 1 ? .infinity : -.infinity
    }
    let (x, y) = share(f)
    return m * .log(x) + n * .log(y) - logBeta(m, n) - .log(f)
  }

  /// The regularised incomplete beta function of x with shapes m/2 and n/2.
  public func tails(at f: Double) -> ComplementaryProbabilities {
    guard f > 0 else { return .lower(0) }
    guard f < .infinity else { return .upper(0) }
    let (x, y) = share(f)
    return incompleteBeta(0.5 * numeratorDegrees, 0.5 * denominatorDegrees, at: x, complement: y)
  }

  /// n/m times the odds x/(1 − x) at the inverse of the regularised incomplete beta function.
  public func quantile(lower p: Double, upper q: Double) -> Double {
    let (m, n) = (numeratorDegrees, denominatorDegrees)
    let root = inverseIncompleteBeta(0.5 * m, 0.5 * n, lower: p, upper: q)
    return n / m * (root.x / root.complement)
  }

  /// A random number, as a ratio of gamma numbers in logarithms.
  public func sample(using stream: inout RandomStream) -> Double {
    let (m, n) = (0.5 * numeratorDegrees, 0.5 * denominatorDegrees)
    let above = GammaDistribution.logSample(shape: m, using: &stream) - .log(m)
    let below = GammaDistribution.logSample(shape: n, using: &stream) - .log(n)
    return .exp(above - below)
  }

  /// m·f/(m·f + n) and its complement.
  private func share(_ f: Double) -> (x: Double, y: Double) {
    let odds = numeratorDegrees * f / denominatorDegrees
    return odds < 1
      ? (odds / (1 + odds), 1 / (1 + odds)) : (1 / (1 + 1 / odds), 1 / odds / (1 + 1 / odds))
  }
}
