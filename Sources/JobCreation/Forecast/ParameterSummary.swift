/// A parameter's quantiles before and after the observations, in its unit.
public struct ParameterSummary: Sendable, Equatable {
  /// The name in files, such as `members.bass.market_potential`.
  public var name: String

  /// The unit in words, such as `per month`.
  public var unit: String

  /// The 5 %, 50 % and 95 % quantiles of the prior.
  public var prior: QuantileTriple

  /// The 5 %, 50 % and 95 % quantiles of the posterior.
  public var posterior: QuantileTriple

  /// Whether the posterior is narrower than 0.9 of the prior, on the unconstrained scale.
  public var isLearned: Bool

  /// A parameter's quantiles from their parts.
  package init(
    name: String, unit: String, prior: QuantileTriple, posterior: QuantileTriple, isLearned: Bool
  ) {
    self.name = name
    self.unit = unit
    self.prior = prior
    self.posterior = posterior
    self.isLearned = isLearned
  }
}

/// The 5 %, 50 % and 95 % quantiles of a law.
public struct QuantileTriple: Sendable, Equatable {
  /// The 5 % quantile.
  public var p05: Double

  /// The median.
  public var p50: Double

  /// The 95 % quantile.
  public var p95: Double

  /// A triple in ascending order.
  public init(p05: Double, p50: Double, p95: Double) {
    self.p05 = p05
    self.p50 = p50
    self.p95 = p95
  }
}
