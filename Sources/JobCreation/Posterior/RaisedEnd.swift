import Probability
import RealModule

extension UncertainQuantity {
  /// The prior of a positive quantity with its 95 % quantile doubled and its 5 % quantile kept.
  ///
  /// A form that is not log-normal is replaced by the log-normal of those two quantiles; a fixed
  /// number stays.
  var withRaisedEnd: UncertainQuantity {
    if isFixed { return self }
    let low = Double.log(max(quantile(0.05), .leastNormalMagnitude))
    let high = Double.log(2 * quantile(0.95))
    return .logNormal(
      logMean: 0.5 * (low + high),
      logStandardDeviation: (high - low) / (2 * StandardNormal.quantile(0.95)))
  }
}
