extension SampleClasses {
  /// The share of an output's variance that goes with what the classes know: the first-order index
  /// S = Σ_f w_f Var(E[Y | class] | f) / Var(Y).
  ///
  /// The sum runs over the frames: the strata for an input beyond its stratum, all points together
  /// otherwise. Over a class E[Y | X] is taken as a line, which a class of equal inputs and one of
  /// whole strata does not have: with u the input in units of its spread over the class, M_c the mean
  /// of Y and b_c that of u Y,
  ///
  /// ```
  /// Var(E[Y | X] | f) ≈ Σ ω_c ((M_c − M_f)² + b_c²) − Σ ω_c ((1 − ω_c) v_c + s_c)
  /// Var(Y)            ≈ Σ W_c (mean of Y² over c) − M² + Σ W_c² v_c
  /// ```
  ///
  /// over the classes c of f, with W_c their weights, ω_c = W_c/w_f, and v_c and s_c the variances
  /// of M_c and b_c. The second sum takes out what the errors of the means add to their spread, as
  /// Kelley's ε² does for tables of one way, here with each class's own variances [Kelley 1935]
  /// [Plischke 2013]. So an inert input gets 0 on average, and below 0 about every other time: the
  /// estimate is not cut off at 0 or 1.
  ///
  /// The interval holds what sampling adds. It does not hold what bends within a class, some K⁻⁴ of
  /// the index for K classes and a smooth dependence, nor errors that all points share.
  ///
  /// **For dependent inputs** the index is the share of the variance that would go away, on
  /// average, if this input were learnt and nothing else: with what it tells of the others through
  /// their dependence. Two inputs that say the same share the same index, and an input that acts on
  /// nothing has one where it goes along with another that does. So the indices do not sum to 1,
  /// and a small one does not say that an input is harmless, only that knowing it alone helps
  /// little.
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

  /// By how much knowing the class is expected to reduce the variance of an output: Var(Y) −
  /// E[Var(Y | X)], within the frames; the numerator of ``firstOrderIndex(of:bootstrap:)``.
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
