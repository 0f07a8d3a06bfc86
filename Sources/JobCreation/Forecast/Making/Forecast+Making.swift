public import MonteCarlo

extension Forecast {
  /// Answers a programme's question under a plan.
  ///
  /// 1. Find the posterior of every candidate model, with its evidence, in independent repetitions.
  /// 2. Simulate paths of each, in proportion to its weight. 3. Ask again with halved and doubled
  /// priors, raised ceilings, and figures that stop when they were known.
  ///
  /// - Parameters:
  ///   - plan: What is asked, known and assumed, and what is done.
  ///   - reference: The plan whose support brought the jobs as learned; the default is `plan` without
  ///     levers.
  ///   - simulation: Paths, seed and workers; the answer does not depend on the workers.
  ///   - progress: Is told how far the work has come.
  /// - Returns: The answer.
  /// - Throws: `CancellationError` once the surrounding task is cancelled.
  public static func make(
    of plan: Plan, against reference: Plan? = nil, simulation: SimulationSettings,
    progress: (ForecastProgress) -> Void = { _ in }
  ) async throws -> Forecast {
    try await make(
      of: plan, against: reference, simulation: simulation, precision: ForecastPrecision(),
      progress: progress)
  }

  /// Answers a programme's question as finely as `precision` says.
  package static func make(
    of plan: Plan, against reference: Plan? = nil, simulation: SimulationSettings,
    precision: ForecastPrecision, progress: (ForecastProgress) -> Void = { _ in }
  ) async throws -> Forecast {
    let reference = reference ?? plan.withoutLevers
    let learned = try await PosteriorSet.find(
      of: ProgrammeModel(plan.foundation(beside: reference)), variation: .stated,
      precision: precision.posterior, simulation: simulation,
      progress: { progress(ForecastProgress(stage: .learning, fraction: 0.45 * $0)) })
    return try await make(
      of: plan, against: reference, from: learned, simulation: simulation, precision: precision,
      progress: progress)
  }

  /// Answers a programme's question with what is learned already.
  package static func make(
    of plan: Plan, against reference: Plan, from posteriors: PosteriorSet,
    simulation: SimulationSettings, precision: ForecastPrecision = ForecastPrecision(),
    progress: (ForecastProgress) -> Void = { _ in }
  ) async throws -> Forecast {
    let ensemble = try await Ensemble.simulate(
      posteriors, plans: [plan], against: reference, paths: simulation.paths, details: [.courses],
      simulation: simulation,
      progress: { progress(ForecastProgress(stage: .simulating, fraction: 0.45 + 0.15 * $0)) })[0]
    let doubts = try await Doubts.ask(
      plan, against: reference, simulation: simulation, precision: precision,
      progress: { progress(ForecastProgress(stage: .doubting, fraction: 0.6 + 0.4 * $0)) })
    return assemble(
      plan, ensemble, doubts, simulation: simulation,
      predictiveDraws: precision.priorPredictiveDraws)
  }

  private static func assemble(
    _ plan: Plan, _ ensemble: Ensemble, _ doubts: Doubts,
    simulation: SimulationSettings, predictiveDraws: Int
  ) -> Forecast {
    let model = ProgrammeModel(plan.programme)
    let weightings = CandidateWeightings(of: ensemble)
    let attainment = Attainment(ensemble, weightings, doubts)
    let candidates = CandidateForecast.all(
      of: ensemble, weightings, predictiveDraws: predictiveDraws, seed: simulation.seed)
    func dated(_ histograms: (CandidateTally) -> [CountHistogram]) -> [DatedCounts] {
      model.monthsToCome.enumerated().map { index, month in
        DatedCounts(day: month.lastDay, counts: ensemble.mixture { histograms($0)[index] })
      }
    }
    var counted = CountHistogram()
    for tally in ensemble.tallies { counted.merge(tally.counted) }
    var forecast = Forecast(
      programme: model.programme, simulation: simulation, attainment: attainment,
      final: ensemble.mixture(\.final), finalPaths: counted, jobs: dated(\.jobs),
      members: dated(\.members), candidates: candidates,
      hubs: HubForecast.all(of: plan.programme, in: ensemble),
      countries: CountryForecast.all(of: plan.programme.hubs, in: ensemble),
      jobsCountedAlready: model.jobsCountedAlready,
      jobsKnownUntil: model.programme.history.observations.jobs.last?.interval.last, findings: [])
    forecast.findings = ForecastFinding.all(
      about: forecast, ensemble, doubts,
      explanations: ExplainedAttainment.all(ensemble, weightings, doubts))
    return forecast
  }
}
