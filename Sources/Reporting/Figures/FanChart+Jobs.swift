package import Charts
import JobCreation
import MonteCarlo

extension FanChart {
  /// Jobs counted towards the target: those known, the forecast with its intervals, and the target.
  package static func jobs(of result: RunResult) -> FanChart {
    let forecast = result.headline
    let target = forecast.programme.target
    let readings = knownJobs(of: forecast)
    return FanChart(
      texts: English.fanTexts(of: result),
      labels: English.fanLabels(asOf: forecast.programme.asOf), bands: English.fanBands,
      readings: readings,
      forecast: ForecastSlice.slices(of: forecast.jobs, after: readings.last),
      target: FanTarget(
        value: Double(target.jobs), day: target.deadline.dayNumber, label: "Target",
        deadlineLabel: English.by(target.deadline)),
      outcome: result.description.outcome.map {
        FanOutcome(
          value: Double($0.jobs), day: target.deadline.dayNumber, label: English.outcomeLabel)
      },
      asOf: forecast.programme.asOf.dayNumber,
      timeTicks: CalendarTicks.ticks(
        from: forecast.programme.period.first.adding(days: -1), to: target.deadline))
  }

  /// The running total of the job counts within the period, from 0 on the day before it.
  private static func knownJobs(of forecast: Forecast) -> [Reading] {
    let period = forecast.programme.period
    let start = Reading(day: period.first.dayNumber - 1, value: 0, rank: .start)
    let counts = forecast.programme.history.observations.jobs
      .filter { period.first <= $0.interval.first && $0.interval.last <= period.last }
    guard counts.reduce(0, { $0 + $1.figure.count }) == forecast.jobsCountedAlready else {
      // Counts that reach across the period's edge: only their sum within it is known.
      return [start]
        + (forecast.jobsKnownUntil.map {
          [
            Reading(
              day: $0.dayNumber, value: Double(forecast.jobsCountedAlready), rank: .rounded)
          ]
        } ?? [])
    }
    var readings = [start]
    var total = 0
    for count in counts {
      total += count.figure.count
      readings.append(
        Reading(
          day: count.interval.last.dayNumber, value: Double(total),
          rank: count.figure.kind == .reported ? .reported : .rounded))
    }
    return readings
  }
}
