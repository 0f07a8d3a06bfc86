import Estimation
import Probability

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
    var walk = Walk(simulators, layout)
    var values = template
    let repetitions = tallies[0].hits.count
    for path in paths {
      let repetition = path % repetitions
      decode(path / repetitions, of: repetition, into: &values)
      let numbers = PathNumbers(UInt64(stratum) << 48 | UInt64(path))
      prepare(numbers, values: &values, &walk)
      var first = PlanOutcome()
      for plan in layout.supports.indices {
        let outcome = outcome(of: plan, numbers, values: values, &walk)
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
    var walk = Walk(simulators, layout)
    var values = template
    return paths.map { path in
      decode(path / repetitionCount, of: path % repetitionCount, into: &values)
      let draws = common.draws(path: path)
      for (index, group) in layout.groups.enumerated() {
        walk.workspaces[index].course = common.course(of: draws, in: group.model)
      }
      let numbers = PathNumbers(UInt64(stratum) << 48 | UInt64(path))
      prepare(numbers, values: &values, &walk)
      return outcome(of: 0, numbers, values: values, &walk).chance
    }
  }

  // MARK: Paths of a design

  /// Scratch memory for single paths.
  struct Walker {
    fileprivate var walk: Walk
    fileprivate var values: ModelValues
  }

  /// Fresh scratch memory.
  func makeWalker() -> Walker { Walker(walk: Walk(simulators, layout), values: template) }

  /// The names of the parameters that no observation informs, in the order in which they are drawn.
  var assumedNames: [String] { simulators[0].assumed.map(\.name) }

  var repetitionCount: Int { parts[0].repetitions.count }

  func particleCount(in repetition: Int) -> Int { parts[0].repetitions[repetition].count }

  /// What the first plan comes to along one path.
  func outcome(
    _ numbers: PathNumbers, repetition: Int, particle: Int, _ walker: inout Walker
  ) -> PlanOutcome {
    decode(particle, of: repetition, into: &walker.values)
    prepare(numbers, values: &walker.values, &walker.walk)
    return outcome(of: 0, numbers, values: walker.values, &walker.walk)
  }

  // MARK: One path

  /// Puts the values of a particle where they go.
  private func decode(_ particle: Int, of repetition: Int, into values: inout ModelValues) {
    for part in parts {
      let posterior = part.repetitions[repetition]
      part.target.parameters.decode(posterior.particle(particle % posterior.count), into: &values)
    }
  }

  /// What changes along one path.
  fileprivate struct Walk {
    var workspaces: [PathSimulator.Workspace]
    var references: [SupportPlan.Course]
    var courses: [SupportPlan.Course]
    var scores: [Double]
    var factors: [Double]

    init(_ simulators: [PathSimulator], _ layout: PlanLayout) {
      workspaces = simulators.map { $0.makeWorkspace() }
      references = layout.groups.map { SupportPlan.Course(months: $0.model.monthsToCome.count) }
      courses = layout.groups.map { SupportPlan.Course(months: $0.model.monthsToCome.count) }
      scores = Array(repeating: 0, count: max(1, layout.inputs.names.count))
      factors = []
    }
  }

  /// Follows members, shocks and the reference plan's support.
  private func prepare(
    _ numbers: PathNumbers, values: inout ModelValues, _ walk: inout Walk
  ) {
    layout.inputs.fill(&walk.scores, numbers, seed: seed)
    for (index, group) in layout.groups.enumerated() {
      simulators[index].prepare(
        numbers, values: &values, pull: group.pull?.values(scores: walk.scores) ?? [],
        &walk.workspaces[index])
    }
    for (index, group) in layout.groups.enumerated() {
      group.reference.follow(
        &walk.references[index],
        memberMonths: walk.workspaces[group.referenceGroup].memberMonths, scores: walk.scores,
        after: nil)
    }
  }

  /// What a plan comes to along the path that was prepared.
  private func outcome(
    of plan: Int, _ numbers: PathNumbers, values: ModelValues, _ walk: inout Walk
  ) -> PlanOutcome {
    let group = layout.groupOfPlan[plan]
    let support = layout.supports[plan]
    let simulator = simulators[group]
    let months = simulator.model.monthsToCome.count
    support.follow(
      &walk.courses[group], memberMonths: walk.workspaces[group].memberMonths,
      scores: walk.scores, after: walk.references[group])
    let attributable = support.attributable?.value(walk.scores)
    if walk.factors.count != months { walk.factors = Array(repeating: 1, count: months) }
    if let attributable {
      support.fillFactors(
        &walk.factors, of: walk.courses[group], against: walk.references[group],
        attributable: attributable)
    } else {
      for month in 0..<months { walk.factors[month] = 1 }
    }
    let pace = support.plan.pace
    if pace != 1 { for month in 0..<months { walk.factors[month] *= pace } }
    var outcome = PlanOutcome()
    outcome.target = support.plan.programme.target.jobs
    let already = simulator.model.jobsCountedAlready
    var expected = 0.0
    var brought = Double(already) * (attributable ?? 0)
    for month in 0..<months {
      let mean = min(
        walk.workspaces[group].foundation[month] * walk.factors[month], PathSimulator.largestMean)
      expected += mean
      brought += mean * Self.share(attributable, walk.factors[month] / pace)
    }
    outcome.expected = Double(already) + expected
    let missing = outcome.target - already
    outcome.chance =
      missing <= 0
      ? 1
      : NB1Distribution(mean: expected, dispersion: 1 + values.jobsExcessDispersion)
        .survivalProbability(at: missing - 1)
    let hasMoney = support.plan.budget != nil || !support.actions.isEmpty
    outcome.support = hasMoney ? walk.courses[group].sums : nil
    outcome.expectedSteps = layout.nets[plan]?.steps(
      gross: outcome.expected, attributable: attributable == nil ? nil : brought,
      scores: walk.scores)
    if let stream = layout.returns[plan], let steps = outcome.expectedSteps {
      outcome.expectedReturn = stream.total(netJobs: steps.net, scores: walk.scores)
    }
    guard details[plan] > .chance else { return outcome }
    simulator.drawJobs(
      numbers, values: values, factors: walk.factors, &walk.workspaces[group])
    outcome.final = walk.workspaces[group].outcome.jobs.last ?? already
    if let net = layout.nets[plan] {
      var drawn = Double(already) * (attributable ?? 0)
      for month in 0..<months {
        drawn +=
          Double(walk.workspaces[group].created[month])
          * Self.share(attributable, walk.factors[month] / pace)
      }
      outcome.net =
        net.steps(
          gross: Double(outcome.final), attributable: attributable == nil ? nil : drawn,
          scores: walk.scores
        ).net
    }
    if let stream = layout.returns[plan], let net = outcome.net, let cost = outcome.support?.cost {
      let total = stream.total(netJobs: net, scores: walk.scores)
      outcome.returnRatio = cost > 0 ? total / cost : .infinity
      outcome.payback = stream.payback(cost: cost, netJobs: net, scores: walk.scores)
    }
    if details[plan] == .courses {
      simulator.splitOverHubs(values: values, &walk.workspaces[group])
    }
    return outcome
  }

  /// The share of a month's jobs that support brings, 1 − (1 − α)/A.
  private static func share(_ attributable: Double?, _ factor: Double) -> Double {
    // At a pace of 0 there is no job to share.
    guard let attributable, factor > 0 else { return 0 }
    return (factor - (1 - attributable)) / factor
  }
}
