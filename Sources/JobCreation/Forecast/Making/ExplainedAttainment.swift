/// An explanation that counts, and its own answer.
struct ExplainedAttainment: Sendable {
  let words: String
  let attainment: Double

  /// What the explanations that count say, lowest chance first.
  static func all(
    _ ensemble: Ensemble, _ weightings: CandidateWeightings, _ doubts: Doubts
  ) -> [ExplainedAttainment] {
    JobsExplanation.heavy(
      among: ensemble.posteriors.candidates,
      weightings: [
        weightings.evidence, weightings.equal, weightings.afterFirstCount,
        doubts.priorsHalved.weights, doubts.priorsDoubled.weights,
      ]
    )
    .map { ExplainedAttainment(words: $0.words, attainment: $0.attainment(in: ensemble)) }
    .sorted { $0.attainment < $1.attainment }
  }
}
