import JobCreation
import MonteCarlo

/// Simulates plans beside each other, learning once for all that share what is known.
struct PlanStudy {
  /// A plan in a study, and how much is recorded of its paths.
  struct Request {
    var plan: Plan
    var reference: Plan
    var detail: PathDetail

    /// How many paths are kept one by one; only for the first request of a group.
    var recorded = 0
  }

  let simulation: SimulationSettings
  let precision: PosteriorSet.Precision

  private var learned: [PosteriorSet]

  /// A study; `learned` is what is known already of some programmes.
  init(
    simulation: SimulationSettings, precision: PosteriorSet.Precision,
    learned: [PosteriorSet] = []
  ) {
    self.simulation = simulation
    self.precision = precision
    self.learned = learned
  }

  /// Simulates the plans; those that share a reference and what was learned meet the same paths.
  ///
  /// - Returns: An ensemble for each request, in order, and the number of the group it belongs to:
  ///   paths of one group are paired.
  mutating func simulate(
    _ requests: [Request], progress: (Double) -> Void = { _ in }
  ) async throws -> [(ensemble: Ensemble, group: Int)] {
    var groups: [[Int]] = []
    for index in requests.indices {
      let place = groups.firstIndex { members in
        let first = requests[members[0]]
        return first.reference == requests[index].reference
          && requests[index].plan.sharesLearning(with: first.plan)
      }
      if let place { groups[place].append(index) } else { groups.append([index]) }
    }
    var results: [(ensemble: Ensemble, group: Int)?] = requests.map { _ in nil }
    for (number, members) in groups.enumerated() {
      let share = 1 / Double(groups.count)
      let start = Double(number) * share
      let posteriors = try await posteriors(
        for: requests[members[0]], progress: { progress(start + 0.6 * share * $0) })
      let ensembles = try await Ensemble.simulate(
        posteriors, plans: members.map { requests[$0].plan },
        against: requests[members[0]].reference, paths: simulation.paths,
        details: members.map { requests[$0].detail }, recorded: requests[members[0]].recorded,
        simulation: simulation,
        progress: { progress(start + (0.6 + 0.4 * $0) * share) })
      for (index, ensemble) in zip(members, ensembles) { results[index] = (ensemble, number) }
    }
    return results.compactMap(\.self)
  }

  /// What is known of the programme from which a plan's rates are learned.
  private mutating func posteriors(
    for request: Request, progress: (Double) -> Void
  ) async throws -> PosteriorSet {
    let foundation = request.plan.foundation(beside: request.reference)
    if let known = learned.first(where: { $0.model.programme == foundation }) { return known }
    let found = try await PosteriorSet.find(
      of: ProgrammeModel(foundation), variation: .stated, precision: precision,
      simulation: simulation, progress: progress)
    learned.append(found)
    return found
  }
}
