internal import Probability

/// The quantiles that turn a rise of the misfit into a region of parameters.
struct ProfileRegion {
  /// n − p.
  let degreesOfFreedom: Int

  /// The quantile of F(1, n − p), by which the misfit may rise in units of the variance.
  ///
  /// For least squares with a straight model the region has its level exactly; the χ² quantile,
  /// which takes the variance as known, would be too small for few observations [Bates 1988].
  func bar(level: Double) -> Double {
    FDistribution(numeratorDegrees: 1, denominatorDegrees: Double(degreesOfFreedom))
      .quantile(lower: level, upper: 1 - level)
  }
}
