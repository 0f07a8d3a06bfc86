package import JobCreation
public import MonteCarlo
import SensitivityAnalysis

extension Sensitivity {
  /// At most so many futures are looked at one by one.
  public static let mostFutures = 20_000

  /// Tells what the answer for a plan hangs on.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - simulation: Futures, seed and workers; the result does not depend on the workers.
  ///   - progress: Is told the share of the work that is done.
  /// - Returns: The sensitivity; `nil` where there are too few futures to say anything.
  /// - Throws: `CancellationError` once the surrounding task is cancelled.
  public static func make(
    of plan: NamedPlan, simulation: SimulationSettings, progress: (Double) -> Void = { _ in }
  ) async throws -> Sensitivity? {
    try await make(
      of: plan, simulation: simulation, precision: ForecastPrecision().posterior,
      progress: progress)
  }

  /// Tells what the answer hangs on, as finely as `precision` says.
  package static func make(
    of plan: NamedPlan, simulation: SimulationSettings, precision: PosteriorSet.Precision,
    progress: (Double) -> Void = { _ in }
  ) async throws -> Sensitivity? {
    var study = PlanStudy(simulation: simulation, precision: precision)
    let aspects = PlanAspects(of: plan, judgement: false)
    var requests = aspects.requests(.final)
    requests[0].recorded = min(simulation.paths, mostFutures)
    let found = try await study.simulate(requests, progress: { progress(0.95 * $0) })
    guard let paths = RecordedPaths(of: found[0].ensemble) else { return nil }
    let bootstrap = Bootstrap(seed: simulation.seed)
    let unknowns = paths.unknowns(bootstrap)
    progress(1)
    return Sensitivity(
      named: plan, outlook: PlanAspects.answers([aspects], from: found)[0].outlook,
      unknowns: sorted(unknowns) { $0.attainment.index?.value }, wrongAnswers: paths.wrongAnswers,
      countVariance: paths.countVariance,
      shareWithoutJobsLuck: paths.shareWithoutJobsLuck(bootstrap), futures: paths.points.count,
      weightLeftOut: paths.weightLeftOut, simulation: simulation)
  }
}
