/// The law of a real number.
public protocol ContinuousDistribution: Sendable, Hashable {
  /// The expected value; infinite or not a number where there is none.
  var mean: Double { get }

  /// The expected squared distance from the mean; infinite or not a number where there is none.
  var variance: Double { get }

  /// The natural logarithm of the density; −∞ outside the support.
  func logDensity(at x: Double) -> Double

  /// P(X ≤ x) and P(X > x), both accurate where they are small.
  func tails(at x: Double) -> ComplementaryProbabilities

  /// The x with P(X ≤ x) = p and P(X > x) = q, where q = 1 − p; the smaller of the two is used.
  func quantile(lower p: Double, upper q: Double) -> Double

  /// A random number of this law.
  func sample(using stream: inout RandomStream) -> Double
}

extension ContinuousDistribution {
  /// P(X ≤ x), accurate where it is small.
  public func cumulativeProbability(at x: Double) -> Double {
    tails(at: x).lower
  }

  /// P(X > x), accurate where it is small.
  public func survivalProbability(at x: Double) -> Double {
    tails(at: x).upper
  }

  /// The x with P(X ≤ x) = p, for p from 0 to 1.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    return quantile(lower: p, upper: 1 - p)
  }

  /// The x with P(X > x) = q, for upper tails known to more digits than their complement.
  public func quantile(upperTail q: Double) -> Double {
    precondition(q >= 0 && q <= 1, "a probability lies between 0 and 1")
    return quantile(lower: 1 - q, upper: q)
  }
}
