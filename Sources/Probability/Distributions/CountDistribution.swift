/// The law of a count, a whole number of at least 0.
public protocol CountDistribution: Sendable, Hashable {
  /// The expected count.
  var mean: Double { get }

  /// The expected squared distance from the mean.
  var variance: Double { get }

  /// The natural logarithm of P(X = count); −∞ for a count that cannot occur.
  func logProbability(at count: Int) -> Double

  /// P(X ≤ count), accurate where it is small.
  func cumulativeProbability(at count: Int) -> Double

  /// P(X > count), accurate where it is small.
  func survivalProbability(at count: Int) -> Double

  /// The smallest count with P(X ≤ count) ≥ p, for p from 0 to 1.
  func quantile(_ p: Double) -> Int

  /// A random count of this law, at most ``largestCount``.
  func sample(using stream: inout RandomStream) -> Int
}

/// The largest count that a sampler returns, 2⁵³: above it doubles skip whole numbers.
public let largestCount = 1 << 53
