package import JobCreation
public import MonteCarlo

extension Portfolio {
  /// Paths are at most so many: a path here goes through every explanation of every programme.
  public static let mostPaths = 20_000

  /// Answers for several programmes.
  ///
  /// - Parameters:
  ///   - members: At least two programmes, each under an id of its own.
  ///   - simulation: Futures, seed and workers; the result does not depend on the workers.
  ///   - progress: Is told the share of the work that is done.
  /// - Returns: The portfolio, programmes in their order.
  /// - Throws: `CancellationError` once the surrounding task is cancelled.
  /// - Precondition: There are two programmes, and no two have one id.
  public static func make(
    of members: [Member], simulation: SimulationSettings, progress: (Double) -> Void = { _ in }
  ) async throws -> Portfolio {
    try await make(
      of: members, simulation: simulation, precision: ForecastPrecision().posterior,
      progress: progress)
  }

  /// Answers for several programmes as finely as `precision` says.
  package static func make(
    of members: [Member], simulation: SimulationSettings, precision: PosteriorSet.Precision,
    progress: (Double) -> Void = { _ in }
  ) async throws -> Portfolio {
    precondition(members.count > 1, "a portfolio has at least two programmes")
    precondition(Set(members.map(\.id)).count == members.count, "programmes have different ids")
    var chances: [PlanChances] = []
    for (number, member) in members.enumerated() {
      let start = 0.8 * Double(number) / Double(members.count)
      let share = 0.8 / Double(members.count)
      var own = simulation
      own.seed = Self.seed(simulation.seed, of: member.id)
      let (plan, reference) = (member.named.plan, member.named.reference)
      let learned = try await PosteriorSet.find(
        of: ProgrammeModel(plan.foundation(beside: reference)), variation: .stated,
        precision: precision, simulation: own, progress: { progress(start + share * $0) })
      chances.append(PlanChances(of: plan, against: reference, learned, seed: own.seed))
    }
    let sums = try await sums(
      of: chances, models: members.map { ProgrammeModel($0.named.plan.programme) },
      simulation: simulation, progress: { progress(0.8 + 0.2 * $0) })
    return Portfolio(
      programmes: members.indices.map { index in
        Programme(member: members[index], chance: sums.estimate { $0.chances[index] })
      },
      together: sums.estimate(\.together),
      independent: sums.estimate { $0.chances.reduce(1, *) },
      difference: sums.estimate { $0.together - $0.chances.reduce(1, *) }, simulation: simulation)
  }

  private static func sums(
    of chances: [PlanChances], models: [ProgrammeModel], simulation: SimulationSettings,
    progress: (Double) -> Void
  ) async throws -> PortfolioSums {
    let common = CommonShock(over: models, seed: simulation.seed)
    let repetitions = chances[0].repetitions
    return try await foldBlocks(
      BlockPlan(paths: simulation.paths, blockSize: 256), workers: simulation.workers,
      into: PortfolioSums(programmes: chances.count, repetitions: repetitions),
      simulate: { block in
        var sums = PortfolioSums(programmes: chances.count, repetitions: repetitions)
        let averages = chances.map { $0.averages(in: block.paths, of: common) }
        for (place, path) in block.paths.enumerated() {
          sums.add(repetition: path % repetitions) { programme, weighting in
            averages[programme][weighting][place]
          }
        }
        return sums
      },
      fold: { $0.merge($1) },
      progress: { done, total in progress(Double(done) / Double(max(1, total))) })
  }

  /// A seed of its own for each programme: the luck of one says nothing about another's.
  private static func seed(_ seed: UInt64, of id: String) -> UInt64 {
    id.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
