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
    _ model: ProgrammeModel, simulation: SimulationSettings, precision: ForecastPrecision,
    progress: (Double) -> Void
  ) async throws -> Doubts {
    let paths = max(1, Int(Double(simulation.paths) * precision.pathShare))
    func answer(
      _ model: ProgrammeModel, _ variation: PriorVariation, from start: Double
    ) async throws -> Ensemble {
      let posteriors = try await PosteriorSet.find(
        of: model, variation: variation, precision: precision.doubts, simulation: simulation,
        progress: { progress(start + 0.2 * $0) })
      return try await Ensemble.simulate(
        posteriors, paths: paths, keepsCourses: false, simulation: simulation,
        progress: { progress(start + 0.2 + 0.05 * $0) })
    }
    let halved = try await answer(model, .halved, from: 0)
    let doubled = try await answer(model, .doubled, from: 0.25)
    let hasCeiling = doubled.posteriors.targets.values.contains {
      $0.parameters.informed.contains(where: \.isCeiling)
    }
    let raised = hasCeiling ? try await answer(model, .ceilingsRaised, from: 0.5) : nil
    let early = model.programme.stoppingFiguresEarly
    let stopped =
      early == nil
      ? nil : try await answer(ProgrammeModel(early ?? model.programme), .stated, from: 0.75)
    return Doubts(
      priorsHalved: halved, priorsDoubled: doubled, ceilingsRaised: raised,
      figuresStopEarly: stopped)
  }
}
