extension Attainment {
  /// The chance of reaching the target, from the run's paths and its doubts.
  init(_ ensemble: Ensemble, _ weightings: CandidateWeightings, _ doubts: Doubts) {
    let chances: [Weighting: Double] = [
      .evidence: ensemble.attainment,
      .equal: ensemble.attainment(weights: weightings.equal),
      .afterFirstCount: ensemble.attainment(weights: weightings.afterFirstCount),
      .priorsHalved: doubts.priorsHalved.attainment,
      .priorsDoubled: doubts.priorsDoubled.attainment,
    ]
    let own = ExplainedAttainment.all(ensemble, weightings, doubts).map(\.attainment)
    let all = own + chances.values
    self.init(
      probability: ensemble.attainment, standardError: ensemble.attainmentStandardError,
      range: (all.min() ?? 0)...(all.max() ?? 1), weightings: chances, method: .counting)
  }
}
