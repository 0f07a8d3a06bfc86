import DecisionAnalysis
import JobCreation
import MonteCarlo
import Reporting
import Scenarios

extension Study {
  /// The forecast under the scenario as it stands, and its variants on the same futures, learned
  /// from once.
  func run(progress: (ForecastProgress) -> Void) async throws -> RunResult {
    let precision = ForecastPrecision()
    let plan = baseline.plan
    let learned = try await PosteriorSet.find(
      of: ProgrammeModel(plan.foundation(beside: reference)), variation: .stated,
      precision: precision.posterior, simulation: simulation,
      progress: { progress(ForecastProgress(stage: .learning, fraction: 0.4 * $0)) })
    let plans = [baseline] + variants
    let hasDecisions = plans.count > 1 || plan.budget != nil || plan.net != nil
    let comparison =
      hasDecisions
      ? try await Comparison.make(
        of: plans, simulation: simulation, precision: precision.posterior, learned: [learned],
        progress: { progress(ForecastProgress(stage: .simulating, fraction: 0.4 + 0.15 * $0)) })
      : nil
    let forecast = try await Forecast.make(
      of: plan, against: reference, from: learned, simulation: simulation, precision: precision,
      progress: {
        progress(ForecastProgress(stage: $0.stage, fraction: max(0.55, $0.fraction)))
      })
    return RunResult(
      description: RunDescription(of: scenario, simulation: simulation), forecast: forecast,
      comparison: comparison)
  }
}
