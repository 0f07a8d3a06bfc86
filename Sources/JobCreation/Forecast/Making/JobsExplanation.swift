/// An explanation of the jobs: a candidate model, or all of a trend's candidates with one curve of
/// jobs, whose answers do not depend on how members grow.
struct JobsExplanation: Sendable {
  /// The explanation in a few words.
  let words: String

  /// Its largest weight under any weighting.
  let largestWeight: Double

  /// The chance of reaching the target if it holds.
  let attainment: Double

  /// The weight under any weighting from which an explanation's own answer counts towards the
  /// range.
  static let rangeWeight = 0.05

  /// The explanations that hold enough weight to count, lowest chance first.
  static func heavy(
    _ ensemble: Ensemble, _ weightings: CandidateWeightings, _ doubts: Doubts
  ) -> [JobsExplanation] {
    let weights = [
      weightings.evidence, weightings.equal, weightings.afterFirstCount,
      doubts.priorsHalved.weights, doubts.priorsDoubled.weights,
    ]
    let candidates = ensemble.posteriors.candidates
    let groups = Dictionary(grouping: candidates.indices) { index in
      candidates[index].structure == .trend
        ? "trend \(candidates[index].jobsGrowthName)" : "\(index)"
    }
    return groups.values.sorted { $0[0] < $1[0] }.map { members in
      // Within a group every candidate has the same law of jobs, so their paths are one sample.
      let (hits, paths) = members.reduce((0, 0)) {
        let tally = ensemble.tallies[$1]
        return ($0.0 + tally.hits.reduce(0, +), $0.1 + tally.paths.reduce(0, +))
      }
      let model = candidates[members[0]]
      return JobsExplanation(
        words: members.count > 1 ? "trend (\(model.jobsGrowthName))" : model.inWords,
        largestWeight: weights.map { weights in members.reduce(0) { $0 + weights[$1] } }.max() ?? 0,
        attainment: Double(hits) / Double(max(1, paths)))
    }
    .filter { $0.largestWeight >= rangeWeight }
    .sorted { $0.attainment < $1.attainment }
  }
}
