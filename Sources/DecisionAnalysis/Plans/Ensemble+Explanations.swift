import JobCreation

extension Ensemble {
  /// The explanations that hold enough weight to count.
  var explanations: [JobsExplanation] {
    let weightings = CandidateWeightings(of: self)
    return JobsExplanation.heavy(
      among: posteriors.candidates,
      weightings: [weightings.evidence, weightings.equal, weightings.afterFirstCount])
  }

  /// The chance under each explanation that counts, by its words.
  var explainedChances: [(words: String, chance: Double)] {
    explanations.map { ($0.words, $0.mean(in: self) { $0.conditionalAttainment() }) }
  }

  /// The lowest and highest chance over the explanations that count.
  var rangeOfChances: ClosedRange<Double> {
    let all = explainedChances.map(\.chance) + [min(1, conditionalAttainment)]
    return (all.min() ?? 0)...min(1, all.max() ?? 1)
  }
}
