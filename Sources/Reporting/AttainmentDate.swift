package import JobCreation
import MonteCarlo

/// When the target is reached: quantiles of the date among simulated futures.
///
/// Cumulative jobs never fall, so the chance of having reached the target by a day is the distribution function of
/// the date. It is known at the ends of months and on the deadline; a quantile is the first such day on which the
/// chance is at least as large.
package struct AttainmentDate: Sendable, Equatable {
  /// The day by which 10 of 100 futures have reached the target; `nil` where fewer do by the deadline.
  package var p10: CalendarDay?

  /// The day by which half of all futures have reached the target; `nil` where fewer do by the deadline.
  package var p50: CalendarDay?

  /// The day by which 90 of 100 futures have reached the target; `nil` where fewer do by the deadline.
  package var p90: CalendarDay?

  /// The chance that the target is not reached by the deadline.
  package var neverWithinHorizon: Double

  /// The date at which a forecast's target is reached.
  package init(of forecast: Forecast) {
    let target = forecast.programme.target.jobs
    let chances = forecast.jobs.map {
      (day: $0.day, chance: $0.counts.chance(ofAtLeast: target))
    }
    func first(_ p: Double) -> CalendarDay? { chances.first { $0.chance >= p }?.day }
    p10 = first(0.1)
    p50 = first(0.5)
    p90 = first(0.9)
    neverWithinHorizon = 1 - forecast.attainment.probability
  }
}
