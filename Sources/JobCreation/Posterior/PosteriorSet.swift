package import Estimation
package import MonteCarlo
import Probability
import RealModule

/// The posteriors of all candidate models under one variation of the priors, in independent
/// repetitions.
package struct PosteriorSet: Sendable {
  package let model: ProgrammeModel
  package let candidates: [CandidateModel]
  package let targets: [CandidateTarget.Scope: CandidateTarget]
  package let repetitions: [CandidateTarget.Scope: [SequentialPosterior]]

  /// How finely posteriors are found.
  package struct Precision: Sendable, Equatable {
    /// Particles in a repetition.
    package var particles: Int

    /// Independent repetitions, at least 2.
    package var repetitions: Int

    /// A precision of so many particles and repetitions.
    package init(particles: Int, repetitions: Int) {
      self.particles = particles
      self.repetitions = repetitions
    }
  }

  /// Finds the posterior of every candidate.
  ///
  /// A trend's two halves are fitted apart and shared by the candidates they belong to.
  package static func find(
    of model: ProgrammeModel, variation: PriorVariation, precision: Precision,
    simulation: SimulationSettings, progress: (Double) -> Void
  ) async throws -> PosteriorSet {
    let candidates = model.candidates
    var scopes: [CandidateTarget.Scope] = []
    for scope in candidates.flatMap(CandidateTarget.Scope.parts) where !scopes.contains(scope) {
      scopes.append(scope)
    }
    let targets = scopes.map { CandidateTarget($0, of: model, variation: variation) }
    let sampler = SequentialMonteCarlo(particles: precision.particles)
    let plan = BlockPlan(
      strata: scopes.map { _ in precision.repetitions }, blockSize: 1)
    let found = try await foldBlocks(
      plan, workers: simulation.workers,
      into: scopes.map { _ in [SequentialPosterior]() },
      simulate: { block in
        // A stream of its own for every scope, variation and repetition.
        let number =
          UInt64(block.stratum) << 32 | UInt64(variation.rawValue) << 16
          | UInt64(block.paths.lowerBound)
        var stream = RandomStream(
          seed: simulation.seed, purpose: .posterior, path: number, position: 0)
        return (block.stratum, sampler.sample(targets[block.stratum], using: &stream))
      },
      fold: { $0[$1.0].append($1.1) },
      progress: { done, total in progress(Double(done) / Double(max(1, total))) })
    return PosteriorSet(
      model: model, candidates: candidates,
      targets: Dictionary(uniqueKeysWithValues: zip(scopes, targets)),
      repetitions: Dictionary(uniqueKeysWithValues: zip(scopes, found)))
  }

  /// The number of independent repetitions.
  package var repetitionCount: Int { repetitions.values.first?.count ?? 0 }

  /// The parts of a candidate with their repetitions.
  package func parts(
    of candidate: CandidateModel
  ) -> [(target: CandidateTarget, repetitions: [SequentialPosterior])] {
    CandidateTarget.Scope.parts(of: candidate).compactMap { scope in
      guard let target = targets[scope], let found = repetitions[scope] else { return nil }
      return (target, found)
    }
  }

  /// The log evidence of a candidate: the mean evidence over repetitions, `excluded` left out.
  package func logEvidence(of candidate: CandidateModel, without excluded: Int? = nil) -> Double {
    parts(of: candidate).reduce(0) { sum, part in
      sum + Self.logMean(part.repetitions.map(\.logEvidence), without: excluded)
    }
  }

  /// The log evidence of what came after the first job count, given it and the members.
  package func logEvidenceAfterFirstCount(of candidate: CandidateModel) -> Double {
    parts(of: candidate).reduce(0) { sum, part in
      guard part.target.jobs != nil, part.target.stageCount > 1 else { return sum }
      let all = Self.logMean(part.repetitions.map(\.logEvidence))
      let first = Self.logMean(part.repetitions.map { $0.stageLogEvidence[0] })
      return first == -.infinity ? first : sum + all - first
    }
  }

  /// The standard error of a candidate's log evidence over repetitions.
  package func logEvidenceStandardError(of candidate: CandidateModel) -> Double {
    logEvidenceSpread(of: candidate) / Double(repetitionCount).squareRoot()
  }

  /// The standard deviation of a candidate's log evidence between repetitions.
  package func logEvidenceSpread(of candidate: CandidateModel) -> Double {
    let found = parts(of: candidate).map { $0.repetitions.map(\.logEvidence) }
    let sums = (0..<repetitionCount).map { index in found.reduce(0) { $0 + $1[index] } }
    let mean = sums.reduce(0, +) / Double(sums.count)
    let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return mean.isFinite ? (squares / Double(max(1, sums.count - 1))).squareRoot() : .infinity
  }

  private static func logMean(_ logs: [Double], without excluded: Int? = nil) -> Double {
    let kept = logs.indices.filter { $0 != excluded }.map { logs[$0] }
    let best = kept.max() ?? -.infinity
    guard best > -.infinity else { return best }
    return best + .log(kept.reduce(0) { $0 + .exp($1 - best) } / Double(kept.count))
  }
}
