package import GrowthModels
package import Probability
import RealModule

/// Weak priors of growth parameters, for what a scenario leaves out.
///
/// They scale with what is known before the first observation, the promise and the time it was
/// given, never with what was observed: a prior that has seen the data spoils the evidence.
package struct DefaultPriors: Sendable, Equatable {
  /// The pace that the promise needs, in counts per month.
  package var pace: Double

  /// The months from t = 0 to the deadline.
  package var horizon: Double

  /// Default priors for jobs: the target over the programme's months.
  package init(jobsOf programme: Programme) {
    let end = programme.target.deadline.adding(days: 1)
    pace = Double(programme.target.jobs) / end.months(since: programme.period.first)
    horizon = end.months(since: programme.history.from)
  }

  /// Default priors for members: a member per three jobs promised, the middle of 1 to 8 jobs a
  /// member.
  package init(membersOf programme: Programme) {
    self.init(jobsOf: programme)
    pace /= 3
  }

  /// The 90 % range of a parameter of a growth.
  ///
  /// - Precondition: The growth is a family: nothing is known of a formula's parameters.
  package func prior(of parameter: GrowthParameter, in growth: Growth) -> UncertainQuantity {
    guard case .family(let family) = growth else {
      preconditionFailure("each parameter of a formula has a stated prior")
    }
    return prior(of: parameter, in: family)
  }

  /// The 90 % range of a family's parameter.
  package func prior(of parameter: GrowthParameter, in family: GrowthFamily) -> UncertainQuantity {
    switch parameter.unit {
    case .count:
      // A power's scale is the count after one month, a ceiling that of the whole horizon.
      family == .power
        ? .positiveRange(pace / 50, 10 * pace)
        : .positiveRange(pace * horizon / 4, 8 * pace * horizon)
    case .countPerMonth: pacePrior(of: parameter, in: family)
    case .perMonth: ratePrior(of: parameter, in: family)
    case .month:
      parameter.isPositive
        ? .positiveRange(0.2 * horizon, 3 * horizon)
        : .realRange(-0.25 * horizon, 1.25 * horizon)
    case .none: family == .richards ? .positiveRange(0.2, 5) : .positiveRange(0.4, 3)
    }
  }

  /// A pace at the start: the needed one for a straight line, far below it for one that gathers
  /// speed.
  private func pacePrior(
    of parameter: GrowthParameter, in family: GrowthFamily
  ) -> UncertainQuantity {
    switch family {
    case .linear: .positiveRange(pace / 8, 8 * pace)
    default: .positiveRange(pace / 20, 5 * pace)
    }
  }

  /// A rate per month: a curve takes from a fraction of the horizon to several horizons to unfold.
  private func ratePrior(
    of parameter: GrowthParameter, in family: GrowthFamily
  ) -> UncertainQuantity {
    guard parameter.isPositive else { return .realRange(-2 / horizon, 4 / horizon) }
    return switch parameter.name {
    case "innovation": .positiveRange(0.05 / horizon, 3 / horizon)
    case "imitation": .positiveRange(0.3 / horizon, 15 / horizon)
    default: .positiveRange(1.5 / horizon, 20 / horizon)
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
