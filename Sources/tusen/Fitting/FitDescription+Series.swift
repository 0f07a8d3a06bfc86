import CurveFitting
import JobCreation
import Reporting
import Series

extension FitDescription {
  /// Where the result of a fit comes from, in words that are the same wherever it is run.
  init(of source: SeriesSource, plan: FitPlan, command: FitCommand) {
    self.init(
      id: source.id, title: source.id, data: source.data, scenario: source.scenario,
      valueName: plan.table.valueName, timeName: plan.table.timeName,
      predictorNames: plan.table.predictorNames, clock: FitClock(of: plan.table.times),
      version: ToolVersion.number, command: FitCommandLine(of: command, plan: plan).text,
      findings: source.table.findings.map(ForecastFinding.init))
  }
}

extension FitClock {
  /// What the times of a series mean; where predictors stand in for them, numbers.
  init(of times: SeriesTimes?) {
    self =
      if let times, let origin = times.originDay {
        .calendar(origin: origin, countsWholeDays: times.countsWholeDays)
      } else {
        .numbers(origin: times?.origin ?? 0)
      }
  }
}
