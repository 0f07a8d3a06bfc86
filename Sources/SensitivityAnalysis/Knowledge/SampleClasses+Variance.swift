extension SampleClasses {
  /// The share of an output's variance that goes with what the classes know: the first-order index
  /// S = Σ_f w_f Var(E[Y | class] | f) / Var(Y).
  ///
  /// The sum runs over the frames: the strata for an input beyond its stratum, all points together
  /// otherwise. The variance between classes is corrected for the errors of their means, as in Kelley's
  /// ε² for one-way tables, with each class's own variance [Kelley 1935] [Plischke 2013]:
  ///
  /// ```
  /// Var(E[Y | class] | f) ≈ Σ ω_c (M_c − M_f)² − Σ ω_c (1 − ω_c) v_c,   ω_c = W_c/w_f
  /// Var(Y)                ≈ Σ W_c (mean of Y² over c) − M² + Σ W_c² v_c
  /// ```
  ///
  /// with v_c the variance of the class mean M_c. So an inert input gets 0 on average, and below 0
  /// about every other time: the estimate is not cut off at 0 or 1. What varies within a class is not
  /// seen, which hides a share of about 1/K² of the index for a smooth dependence and K classes.
  ///
  /// **For dependent inputs** the index is the share of the variance that would go away, on average,
  /// if this input were learnt and nothing else: with what it tells of the others through their
  /// dependence. Two inputs that say the same share the same index, and an input that acts on nothing
  /// has one where it goes along with another that does. So the indices do not sum to 1, and a small one
  /// does not say that an input is harmless, only that knowing it alone helps little.
  ///
  /// - Parameters:
  ///   - outputs: The output at each point.
  ///   - bootstrap: The draws for the interval.
  /// - Returns: The index, between 0 and 1 but for its error; `nil` where the output does not vary.
  public func firstOrderIndex(of outputs: [Double], bootstrap: Bootstrap) -> Estimate? {
    let variance = ExplainedVariance(of: outputs, in: self, bootstrap: bootstrap)
    guard variance.total > 0 else { return nil }
    return Estimate(
      variance.explained / variance.total,
      replicates: variance.replicates.map { $0.explained / $0.total },
      shift: min(0, variance.explained) / variance.total, coverage: bootstrap.coverage)
  }

  /// By how much knowing the class is expected to reduce the variance of an output:
  /// Var(Y) − E[Var(Y | X)], within the frames; the numerator of ``firstOrderIndex(of:bootstrap:)``.
  ///
  /// - Parameters:
  ///   - outputs: The output at each point.
  ///   - bootstrap: The draws for the interval.
  /// - Returns: The reduction, in the output's unit squared, corrected as the index is.
  public func varianceReduction(of outputs: [Double], bootstrap: Bootstrap) -> Estimate {
    let variance = ExplainedVariance(of: outputs, in: self, bootstrap: bootstrap)
    return Estimate(
      variance.explained, replicates: variance.replicates.map(\.explained),
      shift: min(0, variance.explained), coverage: bootstrap.coverage)
  }
}
