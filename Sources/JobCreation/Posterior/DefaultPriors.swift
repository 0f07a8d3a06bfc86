import GrowthModels
import Probability
import RealModule

/// Weak priors of growth parameters, for what a scenario leaves out.
///
/// They scale with what is known before the first observation, the promise and the time it was
/// given, never with what was observed: a prior that has seen the data spoils the evidence.
struct DefaultPriors: Sendable, Equatable {
  /// The pace that the promise needs, in counts per month.
  var pace: Double

  /// The months from t = 0 to the deadline.
  var horizon: Double

  /// Default priors for jobs: the target over the programme's months.
  init(jobsOf programme: Programme) {
    let end = programme.target.deadline.adding(days: 1)
    pace = Double(programme.target.jobs) / end.months(since: programme.period.first)
    horizon = end.months(since: programme.history.from)
  }

  /// Default priors for members: a member per three jobs promised, the middle of 1 to 8 jobs a
  /// member.
  init(membersOf programme: Programme) {
    self.init(jobsOf: programme)
    pace /= 3
  }

  /// The 90 % range of a family's parameter.
  ///
  /// - Precondition: `parameter` is one of the family's.
  func prior(of parameter: String, in family: GrowthFamily) -> UncertainQuantity {
    let total = pace * horizon
    return switch (family, parameter) {
    case (.linear, _): .positiveRange(pace / 8, 8 * pace)
    case (.exponential, "initial_rate"): .positiveRange(pace / 20, 5 * pace)
    case (.exponential, _): .realRange(-2 / horizon, 4 / horizon)
    case (.power, "scale"): .positiveRange(pace / 50, 10 * pace)
    case (.power, _): .positiveRange(0.4, 2.5)
    case (.weibull, "scale"): .positiveRange(0.2 * horizon, 3 * horizon)
    case (.weibull, "shape"): .positiveRange(0.5, 3)
    case (.richards, "shape"): .positiveRange(0.2, 5)
    case (.bass, "innovation"): .positiveRange(0.05 / horizon, 3 / horizon)
    case (.bass, "imitation"): .positiveRange(0.3 / horizon, 15 / horizon)
    case (_, "growth_rate"): .positiveRange(1.5 / horizon, 20 / horizon)
    case (_, "midpoint"): .realRange(-0.25 * horizon, 1.25 * horizon)
    default: .positiveRange(total / 4, 8 * total)
    }
  }
}

extension UncertainQuantity {
  /// Log-normal with 5 % and 95 % quantiles `low` and `high`, 0 < low < high.
  fileprivate static func positiveRange(_ low: Double, _ high: Double) -> UncertainQuantity {
    let spread = 2 * StandardNormal.quantile(0.95)
    return .logNormal(
      logMean: 0.5 * (.log(low) + .log(high)),
      logStandardDeviation: (.log(high) - .log(low)) / spread)
  }

  /// Normal with 5 % and 95 % quantiles `low` and `high`, low < high.
  fileprivate static func realRange(_ low: Double, _ high: Double) -> UncertainQuantity {
    .normal(
      mean: 0.5 * (low + high),
      standardDeviation: (high - low) / (2 * StandardNormal.quantile(0.95)))
  }
}
