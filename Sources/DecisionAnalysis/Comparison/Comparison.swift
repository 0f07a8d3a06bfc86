package import JobCreation
public import MonteCarlo

/// Plans side by side on the same futures.
public struct Comparison: Sendable {
  /// The plans, the one that others are compared with first.
  public var plans: [PlanForecast]

  /// Every plan but the first against the first, in order.
  public var differences: [PlanDifference]

  /// The futures behind the numbers.
  public var simulation: SimulationSettings
}

extension Comparison {
  /// Compares plans on common random numbers.
  ///
  /// Chances are means of P(target | members, shocks, parameters), which move smoothly with a lever;
  /// their errors, and those of differences, come from independent repetitions of everything.
  ///
  /// - Parameters:
  ///   - plans: At least one; the first is the one that others are compared with.
  ///   - simulation: Futures, seed and workers; the result does not depend on the workers.
  ///   - progress: Is told the share of the work that is done.
  /// - Returns: The comparison, plans in their order.
  /// - Throws: `CancellationError` once the surrounding task is cancelled.
  /// - Precondition: There is a plan.
  public static func make(
    of plans: [NamedPlan], simulation: SimulationSettings,
    progress: (Double) -> Void = { _ in }
  ) async throws -> Comparison {
    try await make(
      of: plans, simulation: simulation, precision: ForecastPrecision().posterior,
      progress: progress)
  }

  /// Compares plans, with what is `learned` already of some programmes.
  package static func make(
    of plans: [NamedPlan], simulation: SimulationSettings, precision: PosteriorSet.Precision,
    learned: [PosteriorSet] = [],
    progress: (Double) -> Void = { _ in }
  ) async throws -> Comparison {
    precondition(!plans.isEmpty, "there is a plan to compare")
    var study = PlanStudy(simulation: simulation, precision: precision, learned: learned)
    let asked = plans.map { PlanAspects(of: $0, judgement: true) }
    let found = try await study.simulate(asked.flatMap { $0.requests(.final) }, progress: progress)
    let answers = PlanAspects.answers(asked, from: found)
    return Comparison(
      plans: answers.map { answer in
        PlanForecast(
          named: answer.named, outlook: answer.outlook,
          final: CountMixture(
            weights: answer.itself.weights, histograms: answer.itself.tallies.map(\.final)))
      },
      differences: answers.dropFirst().map { PlanDifference($0, against: answers[0]) },
      simulation: simulation)
  }
}
