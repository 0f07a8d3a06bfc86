import CurveFitting
import GrowthModels
import Reporting
import Series

extension FitDescription {
  /// Where the result of a fit comes from, in words that are the same wherever it is run.
  init(of source: SeriesSource, plan: FitPlan, command: FitCommand) {
    let times = plan.table.times
    self.init(
      id: source.id, title: source.id, data: source.files, valueName: plan.table.valueName,
      timeName: plan.table.timeName, origin: times.flatMap { $0.originDay },
      countsWholeDays: times?.countsWholeDays ?? false, version: ToolVersion.number,
      command: FitCommandLine(of: command, plan: plan).text,
      findings: source.table.findings.map(ForecastFinding.init))
  }
}
