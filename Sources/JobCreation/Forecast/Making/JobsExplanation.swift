/// An explanation of the jobs: a candidate model, or all of a trend's candidates with one curve of
/// jobs, whose answers hang on members through support alone.
package struct JobsExplanation: Sendable {
  /// The explanation in a few words.
  package let words: String

  /// Its candidates, by index.
  package let candidates: [Int]

  /// Its largest weight under any weighting.
  package let largestWeight: Double

  /// The weight under any weighting from which an explanation's own answer counts towards the
  /// range.
  package static let rangeWeight = 0.05

  /// The explanations that hold enough weight under one of the weightings to count, in the order of
  /// the candidates.
  package static func heavy(
    among candidates: [CandidateModel], weightings: [[Double]]
  ) -> [JobsExplanation] {
    let groups = Dictionary(grouping: candidates.indices) { index in
      candidates[index].structure == .trend
        ? "trend \(candidates[index].jobsGrowthName)" : "\(index)"
    }
    return groups.values.sorted { $0[0] < $1[0] }.map { members in
      let model = candidates[members[0]]
      return JobsExplanation(
        words: members.count > 1 ? "trend (\(model.jobsGrowthName))" : model.inWords,
        candidates: members,
        largestWeight: weightings.map { weights in members.reduce(0) { $0 + weights[$1] } }.max()
          ?? 0)
    }
    .filter { $0.largestWeight >= rangeWeight }
  }

  /// The share of its paths that reach the target, those of its candidates taken as one sample.
  package func attainment(in ensemble: Ensemble) -> Double {
    let (hits, paths) = candidates.reduce((0, 0)) {
      let tally = ensemble.tallies[$1]
      return ($0.0 + tally.hits.reduce(0, +), $0.1 + tally.pathCount)
    }
    return Double(hits) / Double(max(1, paths))
  }

  /// The mean over its paths of a value of each candidate's tally.
  package func mean(in ensemble: Ensemble, _ value: (CandidateTally) -> Double) -> Double {
    let (sum, paths) = candidates.reduce((0.0, 0)) {
      let tally = ensemble.tallies[$1]
      return ($0.0 + Double(tally.pathCount) * value(tally), $0.1 + tally.pathCount)
    }
    return sum / Double(max(1, paths))
  }
}
