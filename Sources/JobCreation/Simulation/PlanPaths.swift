import Estimation

/// The paths of a candidate model under several plans, each from a particle of its posterior.
///
/// Path p comes from repetition p mod R and there from particle ⌊p / R⌋ mod n; particles are in
/// random order, so any first paths are a fair sample. All plans meet the same path: parameters,
/// inputs, members' luck, shocks and the luck of jobs.
struct PlanPaths: Sendable {
  private let layout: PlanLayout
  private let simulators: [PathSimulator]
  private let parts: [(target: CandidateTarget, repetitions: [SequentialPosterior])]
  private let template: ModelValues
  private let seed: UInt64
  private let details: [PathDetail]
  private let recorder: PathRecorder

  init(
    _ candidate: CandidateModel, under layout: PlanLayout, from posteriors: PosteriorSet,
    details: [PathDetail], seed: UInt64
  ) {
    let parts = posteriors.parts(of: candidate)
    self.layout = layout
    self.parts = parts
    self.details = details
    self.seed = seed
    simulators = layout.groups.map { group in
      PathSimulator(
        of: candidate, in: group.model, assumed: parts.flatMap(\.target.parameters.assumed),
        seed: seed)
    }
    recorder = PathRecorder(
      of: parts.map(\.target), inputs: layout.inputs,
      hasShock: simulators[0].model.futureShock != nil)
    template = parts.dropFirst().reduce(parts[0].target.parameters.template) {
      $0.completed(by: $1.target.parameters.template)
    }
  }

  /// An empty record of paths under the first plan.
  var emptyRecord: PathRecord { PathRecord(of: recorder.inputs) }

  /// Simulates paths and adds what they come to, one tally a plan; the candidate's first `counted`
  /// paths count towards the run, and its first `recorded` are kept one by one under the first plan.
  func run(
    _ paths: Range<Int>, stratum: Int, counted: Int, recorded: Int,
    into tallies: inout [CandidateTally], _ record: inout PathRecord
  ) {
    var walk = PlanWalk(layout, simulators, seed: seed)
    var values = template
    let repetitions = tallies[0].hits.count
    for path in paths {
      let repetition = path % repetitions
      decode(path / repetitions, of: repetition, into: &values)
      let numbers = PathNumbers(UInt64(stratum) << 48 | UInt64(path))
      walk.prepare(numbers, values: &values)
      var first = PlanOutcome()
      for plan in layout.supports.indices {
        let outcome = walk.outcome(of: plan, numbers, values: values, detail: details[plan])
        if plan == 0 { first = outcome }
        tallies[plan].add(
          outcome, repetition: repetition, isCounted: path < counted, detail: details[plan],
          beside: first)
        if details[plan] == .courses {
          tallies[plan].add(
            walk.workspaces[layout.groupOfPlan[plan]].outcome, repetition: repetition)
        }
      }
      guard path < recorded else { continue }
      let particles = parts[0].repetitions[repetition].count
      record.add(
        recorder.values(
          values, scores: walk.scores, shocks: walk.workspaces[layout.groupOfPlan[0]].shocks),
        source: path / repetitions % particles * repetitions + repetition, outcome: first)
    }
  }

  /// The chance of the first plan's target in each path, in times shared with other programmes.
  func chances(in paths: Range<Int>, stratum: Int, of common: CommonShock) -> [Double] {
    var walk = PlanWalk(layout, simulators, seed: seed)
    var values = template
    return paths.map { path in
      decode(path / repetitionCount, of: path % repetitionCount, into: &values)
      let draws = common.draws(path: path)
      for (index, group) in layout.groups.enumerated() {
        walk.workspaces[index].course = common.course(of: draws, in: group.model)
      }
      let numbers = PathNumbers(UInt64(stratum) << 48 | UInt64(path))
      walk.prepare(numbers, values: &values)
      return walk.outcome(of: 0, numbers, values: values, detail: .chance).chance
    }
  }

  // MARK: Paths of a design

  /// Scratch memory for single paths.
  struct Walker {
    fileprivate var walk: PlanWalk
    fileprivate var values: ModelValues
  }

  /// Fresh scratch memory.
  func makeWalker() -> Walker {
    Walker(walk: PlanWalk(layout, simulators, seed: seed), values: template)
  }

  /// The names of the parameters that no observation informs, in the order in which they are drawn.
  var assumedNames: [String] { simulators[0].assumed.map(\.name) }

  var repetitionCount: Int { parts[0].repetitions.count }

  func particleCount(in repetition: Int) -> Int { parts[0].repetitions[repetition].count }

  /// What the first plan comes to along one path.
  func outcome(
    _ numbers: PathNumbers, repetition: Int, particle: Int, _ walker: inout Walker
  ) -> PlanOutcome {
    decode(particle, of: repetition, into: &walker.values)
    walker.walk.prepare(numbers, values: &walker.values)
    return walker.walk.outcome(
      of: 0, numbers, values: walker.values, detail: details[0])
  }

  // MARK: One path

  /// Puts the values of a particle where they go.
  private func decode(_ particle: Int, of repetition: Int, into values: inout ModelValues) {
    for part in parts {
      let posterior = part.repetitions[repetition]
      part.target.parameters.decode(posterior.particle(particle % posterior.count), into: &values)
    }
  }
}
