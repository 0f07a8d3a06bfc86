import Estimation

extension CandidateForecast {
  /// What every candidate says, in order.
  static func all(
    of ensemble: Ensemble, _ weightings: CandidateWeightings, predictiveDraws: Int, seed: UInt64
  ) -> [CandidateForecast] {
    let posteriors = ensemble.posteriors
    let firstCount = posteriors.model.programme.history.observations.jobs.first?.figure.count
    return posteriors.candidates.enumerated().map { index, candidate in
      let parts = posteriors.parts(of: candidate)
      let found = parts.flatMap(\.repetitions)
      func mean(_ value: (SequentialDiagnostics) -> Double) -> Double {
        found.reduce(0) { $0 + value($1.diagnostics) } / Double(found.count)
      }
      return CandidateForecast(
        model: candidate, priorWeight: ensemble.priorWeights[index],
        logEvidence: posteriors.logEvidence(of: candidate),
        logEvidenceStandardError: posteriors.logEvidenceStandardError(of: candidate),
        weight: weightings.evidence[index], weightEqual: weightings.equal[index],
        weightAfterFirstCount: weightings.afterFirstCount[index],
        firstCountRange: parts.last.flatMap {
          PriorPredictive.firstCountRange(
            of: $0.target, draws: predictiveDraws, seed: seed, path: UInt64(index))
        },
        firstCount: firstCount, attainment: ensemble.tallies[index].attainment(),
        final: ensemble.tallies[index].final,
        parameters: parts.flatMap {
          ParameterSummaries.summarise($0.target, $0.repetitions)
        },
        diagnostics: PosteriorDiagnostics(
          temperatures: mean { Double($0.temperatures) }, acceptance: mean(\.acceptance),
          uniqueShare: mean(\.uniqueShare), repetitions: posteriors.repetitionCount,
          logEvidenceSpread: posteriors.logEvidenceSpread(of: candidate)))
    }
  }
}
