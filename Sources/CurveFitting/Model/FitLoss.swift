/// What a fit makes small: how misfits of single observations add up.
public enum FitLoss: String, Sendable, Hashable, CaseIterable {
  /// The weighted sum of squared residuals; errors are normal, of one unknown variance.
  case leastSquares = "least-squares"

  /// The deviance of Poisson counts: the variance is the mean.
  case poisson

  /// The deviance of counts with variance D·mean, the dispersion D ≥ 1 estimated from the misfit.
  case nb1
}
