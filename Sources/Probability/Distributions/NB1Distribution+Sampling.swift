extension NB1Distribution {
  /// A random count, without making a distribution: Poisson about a gamma intensity.
  ///
  /// From a mean of ``largestCount`` on, +∞ included, that count is returned.
  ///
  /// - Precondition: The mean is at least 0; the dispersion is at least 1 and finite.
  public static func sample(
    mean: Double, dispersion: Double, using stream: inout RandomStream
  ) -> Int {
    precondition(dispersion >= 1 && dispersion < .infinity, "NB1 has a dispersion of at least 1")
    return sample(mean: mean, excess: dispersion - 1, using: &stream)
  }

  /// A random count of the law whose dispersion exceeds Poisson's 1 by `excess`.
  static func sample(mean: Double, excess: Double, using stream: inout RandomStream) -> Int {
    precondition(mean >= 0, "a count has no negative mean")
    guard mean > 0 else { return 0 }
    guard mean < Double(largestCount) else { return largestCount }
    let size = mean / excess
    guard size < largestSize else { return PoissonDistribution.sample(mean: mean, using: &stream) }
    let intensity = excess * GammaDistribution.sample(shape: size, using: &stream)
    return PoissonDistribution.sample(mean: intensity, using: &stream)
  }
}
