/// A plan's chance of its target path by path, in times that it shares with other programmes.
package struct PlanChances: Sendable {
  /// The number of independent repetitions; path p belongs to repetition p mod this.
  package let repetitions: Int

  /// What was learned about the plan's programme.
  package let posteriors: PosteriorSet

  private let sources: [PlanPaths]
  private let weights: [Double]
  private let weightsWithout: [[Double]]

  /// A plan's chances; what is not shared with other programmes hangs on `seed` alone.
  package init(of plan: Plan, against reference: Plan, _ posteriors: PosteriorSet, seed: UInt64) {
    self.posteriors = posteriors
    repetitions = posteriors.repetitionCount
    let layout = PlanLayout([plan], against: reference)
    sources = posteriors.candidates.map {
      PlanPaths($0, under: layout, from: posteriors, details: [.chance], seed: seed)
    }
    let prior = posteriors.candidates.map(posteriors.model.priorWeight)
    func weights(without excluded: Int?) -> [Double] {
      CandidateWeights.normalised(
        prior: prior,
        logEvidence: posteriors.candidates.map { posteriors.logEvidence(of: $0, without: excluded) }
      )
    }
    self.weights = weights(without: nil)
    weightsWithout = (0..<posteriors.repetitionCount).map { weights(without: $0) }
  }

  /// The chance in each path of a block, averaged over the explanations; first by all repetitions, then
  /// without each of them.
  package func averages(in paths: Range<Int>, of common: CommonShock) -> [[Double]] {
    let all = [weights] + weightsWithout
    var averages = all.map { _ in Array(repeating: 0.0, count: paths.count) }
    for (index, source) in sources.enumerated() {
      // An explanation that no weighting knows of adds nothing.
      guard all.contains(where: { $0[index] > 0 }) else { continue }
      let chances = source.chances(in: paths, stratum: index, of: common)
      for weighting in all.indices {
        let weight = all[weighting][index]
        for place in chances.indices { averages[weighting][place] += weight * chances[place] }
      }
    }
    return averages
  }
}
