internal import RealModule

/// The normal law with mean 0 and standard deviation 1.
public enum StandardNormal {
  /// The density, exp(−x²/2)/√(2π).
  public static func density(_ x: Double) -> Double {
    exponentialOfSquare(x, factor: -0.5) * 0.398_942_280_401_432_677_94
  }

  /// The logarithm of the density.
  public static func logDensity(_ x: Double) -> Double {
    -0.5 * x * x - halfLogTwoPi
  }

  /// Φ(x), the probability of at most x, to full relative accuracy in both tails.
  public static func cumulativeProbability(_ x: Double) -> Double {
    survivalProbability(-x)
  }

  /// 1 − Φ(x), the probability of more than x, to full relative accuracy in both tails.
  public static func survivalProbability(_ x: Double) -> Double {
    let z = x * 0.707_106_781_186_547_524_40
    // Where erfc falls steeply it magnifies the rounding of z; exp(−x²/2) split in two does not.
    guard x > 1 else { return 0.5 * .erfc(z) }
    guard x < 40 else { return 0 }
    return 0.5 * exponentialOfSquare(x, factor: -0.5) * erfcx(z)
  }

  /// Φ(b) − Φ(a) for 0 ≤ a ≤ b, to full relative accuracy also for a narrow interval.
  static func probability(from a: Double, to b: Double) -> Double {
    let width = b - a
    let middle = a + 0.5 * width
    guard width * max(1, middle) < 0.2 else {
      return survivalProbability(a) - survivalProbability(b)
    }
    // Taylor's series about the middle, whose odd terms cancel; Hermite's polynomials by recursion.
    var (before, hermite, power, sum) = (0.0, 1.0, 1.0, 1.0)
    for n in stride(from: 0.0, to: 8, by: 2) {
      let odd = middle * hermite - n * before
      (before, hermite) = (odd, middle * odd - (n + 1) * hermite)
      power *= 0.25 * width * width / ((n + 2) * (n + 3))
      sum += hermite * power
    }
    return density(middle) * width * sum
  }

  /// Φ(x) and 1 − Φ(x), with logarithms that are finite where the probabilities underflow.
  public static func tails(_ x: Double) -> ComplementaryProbabilities {
    guard abs(x) > 1, abs(x) < 1e150 else {
      return x < 0
        ? .lower(cumulativeProbability(x)) : .upper(survivalProbability(x))
    }
    let factor = 0.5 * erfcx(abs(x) * 0.707_106_781_186_547_524_40)
    let logScale = -0.5 * x * x
    return x < 0
      ? .lower(factor, logScale: logScale) : .upper(factor, logScale: logScale)
  }

  /// The x with Φ(x) = p; −∞ at 0 and +∞ at 1.
  public static func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    return p < 0.5 ? -polishedTail(p) : polishedTail(1 - p)
  }

  /// The x with 1 − Φ(x) = p, for upper tails that are known to more digits than their complement.
  public static func quantile(upperTail p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    return p < 0.5 ? polishedTail(p) : -polishedTail(1 - p)
  }

  /// The x with Φ(x) = p, where q = 1 − p; the smaller of the two is used.
  public static func quantile(lower p: Double, upper q: Double) -> Double {
    p < q ? quantile(p) : quantile(upperTail: q)
  }

  /// The x with Φ(x) − ½ = q, for quantiles near the median, where q tells more digits than ½ + q.
  static func quantile(centred q: Double) -> Double {
    abs(q) <= 0.425 ? centralQuantile(q) : quantile(0.5 + q)
  }

  /// The upper quantile x ≥ 0 of a tail probability p ≤ ½, correct to the last digits.
  private static func polishedTail(_ p: Double) -> Double {
    guard p > 0 else { return .infinity }
    if p >= 0.075 { return centralQuantile(0.5 - p) }
    let x = tailQuantile(p)
    // One step of Halley's method on log of the tail, whose relative error is all that is left.
    let ratio = (survivalProbability(x) - p) / p
    let hazard = p / density(x)
    let step = ratio * hazard
    return step.isFinite ? x + step / (1 + 0.5 * x * step) : x
  }
}
