package import JobCreation
public import MonteCarlo

extension Solution {
  /// Looks for the value of a knob at which the chance is the wanted one.
  ///
  /// All values meet the same futures, so the chance moves smoothly with them. A coarse look over the
  /// range comes first, which also shows where the chance turns; then every crossing that matters is
  /// looked at closely, twice, and met by a straight line.
  ///
  /// - Parameters:
  ///   - knob: What is turned, and how far.
  ///   - wanted: The wanted chance, in (0, 1).
  ///   - present: The scenario as it stands.
  ///   - simulation: Futures, seed and workers; the answer does not depend on the workers.
  ///   - progress: Is told the share of the work that is done.
  ///   - plan: The plan at a value.
  /// - Returns: The answer, or the best there is.
  /// - Throws: What `plan` throws; `CancellationError` once the surrounding task is cancelled.
  /// - Precondition: The wanted chance lies in (0, 1).
  public static func find(
    _ knob: Knob, wanted: Double, present: NamedPlan, simulation: SimulationSettings,
    progress: (Double) -> Void = { _ in }, plan: (Double) throws -> NamedPlan
  ) async throws -> Solution {
    try await find(
      knob, wanted: wanted, present: present, simulation: simulation,
      precision: ForecastPrecision().posterior, progress: progress, plan: plan)
  }

  /// Looks for the value as finely as `precision` says.
  package static func find(
    _ knob: Knob, wanted: Double, present: NamedPlan, simulation: SimulationSettings,
    precision: PosteriorSet.Precision, progress: (Double) -> Void = { _ in },
    plan: (Double) throws -> NamedPlan
  ) async throws -> Solution {
    precondition(wanted > 0 && wanted < 1, "a wanted chance lies between 0 and 1")
    var search = SolutionSearch(
      knob: knob, wanted: wanted,
      study: PlanStudy(simulation: simulation, precision: precision))
    let now = try await search.look(at: present, progress: { progress(0.4 * $0) })
    let coarse = knob.values(
      from: knob.range.lowerBound, to: knob.range.upperBound, steps: SolutionSearch.coarseSteps)
    try await search.look(at: coarse, plan: plan, progress: { progress(0.4 + 0.2 * $0) })
    for round in 0..<SolutionSearch.closeRounds {
      try await search.look(
        at: search.closerValues, plan: plan,
        progress: { progress(0.6 + 0.2 * (Double(round) + $0)) })
    }
    return search.solution(present: now)
  }
}
