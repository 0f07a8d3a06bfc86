package import MonteCarlo

/// The paths of all candidate models under one variation of the priors, with the weights that
/// average them.
package struct Ensemble: Sendable {
  package let posteriors: PosteriorSet
  package let priorWeights: [Double]
  package let weights: [Double]
  package let tallies: [CandidateTally]

  /// The smallest number of paths of a candidate, whatever its weight; those beyond its share count
  /// in its own rows only.
  package static func smallestShare(of paths: Int) -> Int { min(paths, max(200, paths / 50)) }

  /// Simulates `paths` paths, split over the candidates in proportion to their weight.
  ///
  /// With `keepsCourses` the counts of each month and hub are kept, else those at the deadline only.
  package static func simulate(
    _ posteriors: PosteriorSet, paths: Int, keepsCourses: Bool, simulation: SimulationSettings,
    progress: (Double) -> Void
  ) async throws -> Ensemble {
    let model = posteriors.model
    let candidates = posteriors.candidates
    let priorWeights = candidates.map(model.priorWeight)
    let weights = CandidateWeights.normalised(
      prior: priorWeights, logEvidence: candidates.map { posteriors.logEvidence(of: $0) })
    let counted = split(paths, by: weights)
    let simulated = counted.map { max($0, smallestShare(of: paths)) }
    let sources = candidates.map { CandidatePaths($0, from: posteriors, seed: simulation.seed) }
    let empty = CandidateTally(
      months: keepsCourses ? model.monthsToCome.count : 0,
      hubs: keepsCourses ? model.programme.hubs.count : 0,
      repetitions: posteriors.repetitionCount)
    let tallies = try await foldBlocks(
      BlockPlan(strata: simulated), workers: simulation.workers,
      into: candidates.map { _ in empty },
      simulate: { block in
        var tally = empty
        sources[block.stratum].run(
          block.paths, stratum: block.stratum, counted: counted[block.stratum], into: &tally)
        return (block.stratum, tally)
      },
      fold: { $0[$1.0].merge($1.1) },
      progress: { done, total in progress(Double(done) / Double(max(1, total))) })
    return Ensemble(
      posteriors: posteriors, priorWeights: priorWeights, weights: weights, tallies: tallies)
  }

  /// The chance of reaching the target under weights of the candidates.
  package func attainment(weights: [Double]) -> Double {
    // Weights sum to 1 but for rounding.
    min(1, zip(weights, tallies).reduce(0) { $0 + $1.0 * $1.1.attainment() })
  }

  /// The chance of reaching the target, averaged by prior weight × evidence.
  package var attainment: Double { attainment(weights: weights) }

  /// The standard error of `attainment` by the jackknife over repetitions: paths, particles and
  /// evidence together.
  package var attainmentStandardError: Double {
    let count = posteriors.repetitionCount
    let left = (0..<count).map { excluded in
      let weights = CandidateWeights.normalised(
        prior: priorWeights,
        logEvidence: posteriors.candidates.map {
          posteriors.logEvidence(of: $0, without: excluded)
        })
      return zip(weights, tallies).reduce(0.0) {
        $0 + $1.0 * $1.1.attainment(without: excluded)
      }
    }
    let mean = left.reduce(0, +) / Double(count)
    let squares = left.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares * Double(count - 1) / Double(count)).squareRoot()
  }

  /// Whole numbers that sum to `total`, in proportion to `weights`, by largest remainders.
  package static func split(_ total: Int, by weights: [Double]) -> [Int] {
    let exact = weights.map { $0 * Double(total) }
    var parts = exact.map { Int($0) }
    let order = exact.indices.sorted {
      let (first, second) = (exact[$0] - Double(parts[$0]), exact[$1] - Double(parts[$1]))
      return first == second ? $0 < $1 : first > second
    }
    for index in order.prefix(max(0, total - parts.reduce(0, +))) { parts[index] += 1 }
    return parts
  }
}
