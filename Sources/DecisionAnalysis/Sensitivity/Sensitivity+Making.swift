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
  ///   - withDesign: Whether groups of unknowns are also drawn apart from each other, which tells what
  ///     each does together with others and takes further futures.
  ///   - progress: Is told the share of the work that is done.
  /// - Returns: The sensitivity; `nil` where there are too few futures to say anything.
  /// - Throws: `CancellationError` once the surrounding task is cancelled.
  public static func make(
    of plan: NamedPlan, simulation: SimulationSettings, withDesign: Bool = false,
    progress: (Double) -> Void = { _ in }
  ) async throws -> Sensitivity? {
    try await make(
      of: plan, simulation: simulation, precision: ForecastPrecision().posterior,
      designRows: withDesign ? GroupShare.rows : nil, progress: progress)
  }

  /// Tells what the answer hangs on, as finely as `precision` says; with `designRows` also from a
  /// design of so many rows.
  package static func make(
    of plan: NamedPlan, simulation: SimulationSettings, precision: PosteriorSet.Precision,
    designRows: Int? = nil, progress: (Double) -> Void = { _ in }
  ) async throws -> Sensitivity? {
    var study = PlanStudy(simulation: simulation, precision: precision)
    let aspects = PlanAspects(of: plan, judgement: false)
    var requests = aspects.requests(.final)
    requests[0].recorded = min(simulation.paths, mostFutures)
    let found = try await study.simulate(requests, progress: { progress(0.7 * $0) })
    guard let paths = RecordedPaths(of: found[0].ensemble) else { return nil }
    let bootstrap = Bootstrap(seed: simulation.seed)
    let unknowns = paths.unknowns(bootstrap)
    var groups: [GroupShare]?
    if let designRows {
      groups = try await GroupShare.all(
        of: found[0].ensemble, plan: plan, rows: designRows, seed: simulation.seed,
        workers: simulation.workers, progress: { progress(0.8 + 0.2 * $0) })
    }
    progress(1)
    return Sensitivity(
      named: plan, outlook: PlanAspects.answers([aspects], from: found)[0].outlook,
      unknowns: sorted(unknowns) { $0.attainment.index?.value }, wrongAnswers: paths.wrongAnswers,
      countVariance: paths.countVariance,
      shareWithoutJobsLuck: paths.shareWithoutJobsLuck(bootstrap), groups: groups,
      futures: paths.points.count,
      weightLeftOut: paths.weightLeftOut, simulation: simulation)
  }
}
