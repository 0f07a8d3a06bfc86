import MonteCarlo
import Probability

/// Paths whose groups of inputs come from two independent samples, A and B, in any mixture.
///
/// A stream is a function of purpose, path and position, so a group is taken from the other sample
/// by drawing its streams under the other path's number. The explanation is drawn in proportion to
/// its weight.
package struct GroupedPaths: Sendable {
  /// The groups that a plan has.
  package let groups: [PathGroup]

  private let candidates: [PlanPaths]
  private let cumulativeWeights: [Double]
  private let assumedNames: [String]
  private let planNames: [String]
  private let seed: UInt64

  /// The paths of a plan, with what an ensemble learned.
  package init(_ ensemble: Ensemble, plan: Plan, against reference: Plan, seed: UInt64) {
    let posteriors = ensemble.posteriors
    let layout = PlanLayout([plan], against: reference)
    var sum = 0.0
    cumulativeWeights = ensemble.weights.map {
      sum += $0
      return sum
    }
    let paths = posteriors.candidates.map {
      PlanPaths($0, under: layout, from: posteriors, details: [.final], seed: seed)
    }
    let weighty = paths.indices.filter { ensemble.weights[$0] > 0 }
    let assumed: [String] = weighty.flatMap { paths[$0].assumedNames }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    let named = layout.inputs.names
    candidates = paths
    assumedNames = assumed
    planNames = named
    self.seed = seed
    let model = layout.groups[layout.groupOfPlan[0]].model
    let moving = HubShares(hubs: model.programme.hubs, asOf: model.programme.asOf).change
    groups =
      [.history] + assumed.map { .assumed($0) }
      + named.filter { !$0.hasPrefix("net.") }.map { .plan($0) } + (moving ? [.hubs] : [])
      + (model.futureShock == nil ? [] : [.shock]) + [.members, .jobs]
  }

  /// What each row comes to: on sample A, on B, and for each group on A with that group from B.
  package struct Outputs: Sendable {
    package var chances: [[Double]]
    package var finals: [[Double]]
  }

  /// Simulates a design of `rows` rows; the result does not depend on the workers.
  package func simulate(
    rows: Int, workers: Int, progress: (Double) -> Void
  ) async throws -> Outputs {
    let samples = [Set<PathGroup>(), Set(groups)] + groups.map { Set([$0]) }
    let empty = Outputs(chances: samples.map { _ in [] }, finals: samples.map { _ in [] })
    return try await foldBlocks(
      BlockPlan(strata: [rows], blockSize: 256), workers: workers, into: empty,
      simulate: { block in
        var found = empty
        var walkers = candidates.map { _ in PlanPaths.Walker?.none }
        for row in block.paths {
          for (sample, taken) in samples.enumerated() {
            let outcome = outcome(of: row, taken, &walkers)
            found.chances[sample].append(min(1, max(0, outcome.chance)))
            found.finals[sample].append(Double(outcome.final))
          }
        }
        return found
      },
      fold: { all, found in
        for sample in samples.indices {
          all.chances[sample] += found.chances[sample]
          all.finals[sample] += found.finals[sample]
        }
      },
      progress: { done, total in progress(Double(done) / Double(max(1, total))) })
  }

  // MARK: One path

  /// A row of sample A with some groups from sample B.
  private func outcome(
    of row: Int, _ fromB: Set<PathGroup>, _ walkers: inout [PlanPaths.Walker?]
  ) -> PlanOutcome {
    func number(_ group: PathGroup) -> UInt64 {
      (fromB.contains(group) ? Self.sampleB : Self.sampleA) | UInt64(row)
    }
    var stream = RandomStream(
      seed: seed, purpose: .design, path: number(.history), position: 0)
    let place = Double.random(in: 0..<1, using: &stream)
    let candidate =
      cumulativeWeights.firstIndex { place < $0 } ?? cumulativeWeights.lastIndex { $0 > 0 } ?? 0
    let paths = candidates[candidate]
    var walker = walkers[candidate] ?? paths.makeWalker()
    walkers[candidate] = nil
    let repetition = Int.random(in: 0..<paths.repetitionCount, using: &stream)
    let particle = Int.random(in: 0..<paths.particleCount(in: repetition), using: &stream)
    var numbers = PathNumbers(number(.history))
    numbers.members = number(.members)
    numbers.shock = number(.shock)
    numbers.hubs = number(.hubs)
    numbers.jobs = number(.jobs)
    numbers.assumed = paths.assumedNames.map { name in
      PathNumbers.Place(
        path: number(.assumed(name)),
        position: UInt32(assumedNames.firstIndex(of: name) ?? 0))
    }
    numbers.planInputs = planNames.map { number(.plan($0)) }
    let outcome = paths.outcome(
      numbers, repetition: repetition, particle: particle, &walker)
    walkers[candidate] = walker
    return outcome
  }

  /// Path numbers beyond those of any candidate's paths.
  private static let sampleA: UInt64 = 0xFFFE << 48
  private static let sampleB: UInt64 = 0xFFFF << 48
}
