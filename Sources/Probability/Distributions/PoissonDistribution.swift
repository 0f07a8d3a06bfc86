internal import RealModule

/// The Poisson law: the count of independent events with a given expected count μ.
///
/// ```
/// P(k) = μᵏ·exp(−μ)/k!
/// ```
public struct PoissonDistribution: CountDistribution {
  /// μ, the expected count.
  public let mean: Double

  /// The law with a finite mean of at least 0.
  public init(mean: Double) {
    precondition(mean >= 0 && mean < .infinity, "a count has a finite mean of at least 0")
    self.mean = mean
  }

  /// μ.
  public var variance: Double { mean }

  /// k·log μ − μ − log k!; see ``logProbability(of:mean:)``.
  public func logProbability(at count: Int) -> Double {
    Self.logProbability(of: count, mean: mean)
  }

  /// Q(k + 1, μ) and P(k + 1, μ), the regularised incomplete gamma functions.
  public func tails(at count: Int) -> ComplementaryProbabilities {
    guard count >= 0 else { return .lower(0) }
    return incompleteGamma(Double(count) + 1, mean).exchanged
  }

  /// A random count; see ``sample(mean:using:)``.
  public func sample(using stream: inout RandomStream) -> Int {
    Self.sample(mean: mean, using: &stream)
  }

  /// Half the unit deviance of a count k from a mean m, k·log(k/m) + m − k [McCullagh 1989].
  ///
  /// It is by how much the log probability of k falls from its largest, at a mean of k. Never
  /// negative, and exact to the last digits where k and m are close.
  ///
  /// - Precondition: The count is at least 0, also where it is not whole, and the mean above 0.
  public static func halfUnitDeviance(of count: Double, from mean: Double) -> Double {
    precondition(count >= 0 && mean > 0, "a deviance is that of a count from a mean above 0")
    return halfDeviance(of: count, from: mean, difference: count - mean)
  }

  /// The natural logarithm of the probability of one count, without making a distribution, in the
  /// saddle-point form of [Loader 2000].
  public static func logProbability(of count: Int, mean: Double) -> Double {
    guard count > 0, mean > 0 else { return count == 0 ? -mean : -.infinity }
    let k = Double(count)
    return -stirlingError(k) - halfDeviance(of: k, from: mean, difference: k - mean)
      - 0.5 * .log(2 * .pi * k)
  }
}
