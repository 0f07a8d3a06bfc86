extension Attainment {
  /// The weight under any weighting from which a candidate's own answer counts towards the range.
  static let rangeWeight = 0.05

  /// The chance of reaching the target, from the run's paths and its doubts.
  init(_ ensemble: Ensemble, _ weightings: CandidateWeightings, _ doubts: Doubts) {
    let chances: [Weighting: Double] = [
      .evidence: ensemble.attainment,
      .equal: ensemble.attainment(weights: weightings.equal),
      .afterFirstCount: ensemble.attainment(weights: weightings.afterFirstCount),
      .priorsHalved: doubts.priorsHalved.attainment,
      .priorsDoubled: doubts.priorsDoubled.attainment,
    ]
    let weights = [
      weightings.evidence, weightings.equal, weightings.afterFirstCount,
      doubts.priorsHalved.weights, doubts.priorsDoubled.weights,
    ]
    let own = ensemble.tallies.indices
      .filter { index in weights.contains { $0[index] >= Self.rangeWeight } }
      .map { ensemble.tallies[$0].attainment() }
    let all = own + chances.values
    self.init(
      probability: ensemble.attainment, standardError: ensemble.attainmentStandardError,
      range: (all.min() ?? 0)...(all.max() ?? 1), weightings: chances, method: .counting)
  }
}
