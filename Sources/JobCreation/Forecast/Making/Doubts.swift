import MonteCarlo

/// The same question asked again: with other priors, and with another reading of the facts.
struct Doubts: Sendable {
  /// With the ranges of growth and job parameters halved.
  let priorsHalved: Ensemble

  /// With the ranges of growth and job parameters doubled.
  let priorsDoubled: Ensemble

  /// With the upper ends of ceilings doubled; `nil` where no candidate has a ceiling.
  let ceilingsRaised: Ensemble?

  /// With figures that were known before their interval ended taken to stop on that day; `nil`
  /// where there are none.
  let figuresStopEarly: Ensemble?

  /// Asks again.
  static func ask(
    _ plan: Plan, against reference: Plan, simulation: SimulationSettings,
    precision: ForecastPrecision,
    progress: (Double) -> Void
  ) async throws -> Doubts {
    let paths = max(1, Int(Double(simulation.paths) * precision.pathShare))
    func answer(
      _ variation: PriorVariation, learning observations: Observations? = nil, from start: Double
    ) async throws -> Ensemble {
      let plan = observations.map(plan.learning) ?? plan
      let reference = observations.map(reference.learning) ?? reference
      let posteriors = try await PosteriorSet.find(
        of: ProgrammeModel(plan.foundation(beside: reference)), variation: variation,
        precision: precision.doubts, simulation: simulation,
        progress: { progress(start + 0.2 * $0) })
      return try await Ensemble.simulate(
        posteriors, plans: [plan], against: reference, paths: paths, details: [.final],
        simulation: simulation, progress: { progress(start + 0.2 + 0.05 * $0) })[0]
    }
    let halved = try await answer(.halved, from: 0)
    let doubled = try await answer(.doubled, from: 0.25)
    let hasCeiling = doubled.posteriors.targets.values.contains {
      $0.parameters.informed.contains(where: \.isCeiling)
    }
    let raised = hasCeiling ? try await answer(.ceilingsRaised, from: 0.5) : nil
    let early = plan.foundation(beside: reference).stoppingFiguresEarly?.history.observations
    let stopped =
      early == nil ? nil : try await answer(.stated, learning: early, from: 0.75)
    return Doubts(
      priorsHalved: halved, priorsDoubled: doubled, ceilingsRaised: raised,
      figuresStopEarly: stopped)
  }
}
