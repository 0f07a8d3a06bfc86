package import MonteCarlo

/// The paths of all candidate models under one variation of the priors, with the weights that
/// average them.
package struct Ensemble: Sendable {
  package let posteriors: PosteriorSet
  package let priorWeights: [Double]
  package let weights: [Double]
  package let tallies: [CandidateTally]

  /// The paths that were kept one by one, a record for each candidate; none unless it was asked for.
  package var records: [PathRecord] = []

  /// The smallest number of paths of a candidate, whatever its weight; those beyond its share count
  /// in its own rows only.
  package static func smallestShare(of paths: Int) -> Int { min(paths, max(200, paths / 50)) }

  /// Simulates `paths` paths under each plan, split over the candidates in proportion to their
  /// weight.
  ///
  /// All plans meet the same paths, of which `details` says how much is recorded for each. What was
  /// learned holds for the reference plan: a plan's support is measured against it.
  ///
  /// Of the first plan `recorded` paths, split alike, are kept one by one.
  ///
  /// - Returns: An ensemble for each plan, in order.
  package static func simulate(
    _ posteriors: PosteriorSet, plans: [Plan], against reference: Plan, paths: Int,
    details: [PathDetail], recorded: Int = 0, simulation: SimulationSettings,
    progress: (Double) -> Void
  ) async throws -> [Ensemble] {
    let candidates = posteriors.candidates
    let priorWeights = candidates.map(posteriors.model.priorWeight)
    let weights = CandidateWeights.normalised(
      prior: priorWeights, logEvidence: candidates.map { posteriors.logEvidence(of: $0) })
    let counted = split(paths, by: weights)
    let simulated = counted.map { max($0, smallestShare(of: paths)) }
    let kept = zip(split(recorded, by: weights), simulated).map {
      min($1, max($0, smallestShare(of: recorded)))
    }
    let layout = PlanLayout(plans, against: reference)
    let sources = candidates.map {
      PlanPaths($0, under: layout, from: posteriors, details: details, seed: simulation.seed)
    }
    let empty = plans.indices.map { plan in
      CandidateTally(
        of: plans[plan].programme, in: layout.groups[layout.groupOfPlan[plan]].model,
        detail: details[plan], repetitions: posteriors.repetitionCount)
    }
    let records = sources.map(\.emptyRecord)
    let found = try await foldBlocks(
      BlockPlan(strata: simulated), workers: simulation.workers,
      into: (tallies: candidates.map { _ in empty }, records: records),
      simulate: { block in
        var (tallies, record) = (empty, records[block.stratum])
        sources[block.stratum].run(
          block.paths, stratum: block.stratum, counted: counted[block.stratum],
          recorded: kept[block.stratum], into: &tallies, &record)
        return (block.stratum, tallies, record)
      },
      fold: { all, found in
        for plan in found.1.indices { all.tallies[found.0][plan].merge(found.1[plan]) }
        all.records[found.0].append(found.2)
      },
      progress: { done, total in progress(Double(done) / Double(max(1, total))) })
    return plans.indices.map { plan in
      Ensemble(
        posteriors: posteriors, priorWeights: priorWeights, weights: weights,
        tallies: found.tallies.map { $0[plan] },
        records: plan == 0 && recorded > 0 ? found.records : [])
    }
  }

  /// The chance of reaching the target under weights of the candidates.
  package func attainment(weights: [Double]) -> Double {
    // Weights sum to 1 but for rounding.
    min(1, zip(weights, tallies).reduce(0) { $0 + $1.0 * $1.1.attainment() })
  }

  /// The chance of reaching the target, averaged by prior weight × evidence.
  package var attainment: Double { attainment(weights: weights) }

  /// The standard error of `attainment`: paths, particles and evidence together.
  package var attainmentStandardError: Double {
    standardError { $0.attainment(without: $1) }
  }

  /// The chance of reaching the target, from the chances given members, shocks and parameters.
  package var conditionalAttainment: Double { mean { $0.conditionalAttainment(without: $1) } }

  /// The mean of a tally's value over the candidates, without one repetition of everything.
  package func mean(
    without excluded: Int? = nil, _ value: (CandidateTally, Int?) -> Double
  ) -> Double {
    let weights =
      excluded == nil
      ? weights
      : CandidateWeights.normalised(
        prior: priorWeights,
        logEvidence: posteriors.candidates.map { posteriors.logEvidence(of: $0, without: excluded) }
      )
    return zip(weights, tallies).reduce(0.0) { $0 + $1.0 * value($1.1, excluded) }
  }

  /// The standard error of a mean by the jackknife over repetitions: paths, particles and evidence
  /// together.
  package func standardError(_ value: (CandidateTally, Int?) -> Double) -> Double {
    Self.jackknife((0..<posteriors.repetitionCount).map { mean(without: $0, value) })
  }

  /// The standard error of an answer from what it is without each repetition.
  package static func jackknife(_ left: [Double]) -> Double {
    let count = Double(left.count)
    let mean = left.reduce(0, +) / count
    let squares = left.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares * (count - 1) / count).squareRoot()
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
