/// The law of a real number.
public protocol ContinuousDistribution: Sendable, Hashable {
  /// The expected value; infinite or not a number where there is none.
  var mean: Double { get }

  /// The expected squared distance from the mean; infinite or not a number where there is none.
  var variance: Double { get }

  /// The natural logarithm of the density; −∞ outside the support.
  func logDensity(at x: Double) -> Double

  /// P(X ≤ x), accurate where it is small.
  func cumulativeProbability(at x: Double) -> Double

  /// P(X > x), accurate where it is small.
  func survivalProbability(at x: Double) -> Double

  /// The smallest x with P(X ≤ x) ≥ p, for p from 0 to 1.
  func quantile(_ p: Double) -> Double

  /// A random number of this law.
  func sample(using stream: inout RandomStream) -> Double
}
