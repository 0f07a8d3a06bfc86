/// A number that is known only within limits: what a scenario's `2 to 5 per year` means.
///
/// Every form is a monotone image of one standard normal score `u`, so that a parameter is
/// sampled, tempered and widened on one unconstrained scale on which its prior is N(0, 1):
///
/// ```
/// value = Q(Φ(u)),  Q the quantile function
/// ```
public enum UncertainQuantity: Sendable, Hashable {
  /// A number without uncertainty.
  case fixed(Double)

  /// Normal, with mean and standard deviation (above 0).
  case normal(mean: Double, standardDeviation: Double)

  /// exp of a normal, with the mean and standard deviation of the logarithm.
  case logNormal(logMean: Double, logStandardDeviation: Double)

  /// Logistic image of a normal, in (0, 1), with mean and standard deviation of the log odds.
  case logitNormal(logitMean: Double, logitStandardDeviation: Double)

  /// The absolute value of N(0, scale²), cut at `upperBound` where the domain ends there.
  case halfNormal(scale: Double, upperBound: Double?)

  /// 1 − half-normal: a share that ends at 1; `scale` is that of its distance from 1.
  case mirroredHalfNormal(scale: Double)

  /// Triangular, with `low < high` and the mode between them.
  case triangular(low: Double, mode: Double, high: Double)

  /// Uniform between `low` and `high`.
  case uniform(low: Double, high: Double)

  /// Gamma, with shape and rate above 0.
  case gamma(shape: Double, rate: Double)

  /// Beta, with both shapes above 0.
  case beta(alpha: Double, beta: Double)
}
