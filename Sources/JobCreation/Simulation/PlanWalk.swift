import Probability

/// A walk along one path that serves several plans: members, shocks and the reference plan's support
/// are followed once, then each plan takes what it comes to.
struct PlanWalk {
  private let layout: PlanLayout
  private let simulators: [PathSimulator]
  private let seed: UInt64

  /// The paths of the groups, one a group of plans.
  var workspaces: [PathSimulator.Workspace]

  /// The scores of the plans' inputs in this path.
  private(set) var scores: [Double]

  private var references: [SupportPlan.Course]
  private var courses: [SupportPlan.Course]

  /// The factors on the jobs of each month to come under the plan that was last asked for.
  private var factors: [Double] = []

  init(_ layout: PlanLayout, _ simulators: [PathSimulator], seed: UInt64) {
    self.layout = layout
    self.simulators = simulators
    self.seed = seed
    workspaces = simulators.map { $0.makeWorkspace() }
    scores = Array(repeating: 0, count: max(1, layout.inputs.names.count))
    references = layout.groups.map { SupportPlan.Course(months: $0.model.monthsToCome.count) }
    courses = references
  }

  /// Follows members, shocks and the reference plan's support.
  mutating func prepare(_ numbers: PathNumbers, values: inout ModelValues) {
    layout.inputs.fill(&scores, numbers, seed: seed)
    for (index, group) in layout.groups.enumerated() {
      simulators[index].prepare(
        numbers, values: &values, pull: group.pull?.values(scores: scores) ?? [],
        &workspaces[index])
    }
    for (index, group) in layout.groups.enumerated() {
      group.reference.follow(
        &references[index], memberMonths: workspaces[group.referenceGroup].memberMonths,
        scores: scores, after: nil)
    }
  }

  /// What a plan comes to along the path that was prepared.
  mutating func outcome(
    of plan: Int, _ numbers: PathNumbers, values: ModelValues, detail: PathDetail
  ) -> PlanOutcome {
    fillFactors(of: plan)
    var outcome = expectation(of: plan, values: values)
    guard detail > .chance else { return outcome }
    let group = layout.groupOfPlan[plan]
    simulators[group].drawJobs(numbers, values: values, factors: factors, &workspaces[group])
    addDraws(of: plan, to: &outcome)
    if detail == .courses {
      simulators[group].splitOverHubs(values: values, &workspaces[group])
    }
    return outcome
  }

  // MARK: Parts

  private mutating func fillFactors(of plan: Int) {
    let group = layout.groupOfPlan[plan]
    let support = layout.supports[plan]
    let months = workspaces[group].foundation.count
    support.follow(
      &courses[group], memberMonths: workspaces[group].memberMonths, scores: scores,
      after: references[group])
    if factors.count != months { factors = Array(repeating: 1, count: months) }
    if let attributable = support.attributable?.value(scores) {
      support.fillFactors(
        &factors, of: courses[group], against: references[group], attributable: attributable)
    } else {
      for month in 0..<months { factors[month] = 1 }
    }
    let pace = support.plan.pace
    if pace != 1 { for month in 0..<months { factors[month] *= pace } }
  }

  /// What is expected given members, shocks and parameters.
  private func expectation(of plan: Int, values: ModelValues) -> PlanOutcome {
    let group = layout.groupOfPlan[plan]
    let support = layout.supports[plan]
    let already = simulators[group].model.jobsCountedAlready
    let means = zip(workspaces[group].foundation, factors).map {
      min($0 * $1, PathSimulator.largestMean)
    }
    let toCome = means.reduce(0, +)
    var outcome = PlanOutcome()
    outcome.target = support.plan.programme.target.jobs
    outcome.expected = Double(already) + toCome
    let missing = outcome.target - already
    outcome.chance =
      missing <= 0
      ? 1
      : NB1Distribution(mean: toCome, dispersion: 1 + values.jobsExcessDispersion)
        .survivalProbability(at: missing - 1)
    let hasMoney = support.plan.budget != nil || !support.actions.isEmpty
    outcome.support = hasMoney ? courses[group].sums : nil
    outcome.expectedSteps = layout.nets[plan]?.steps(
      gross: outcome.expected, attributable: brought(by: plan, already: already, means),
      scores: scores)
    if let stream = layout.returns[plan], let steps = outcome.expectedSteps {
      outcome.expectedReturn = stream.total(netJobs: steps.net, scores: scores)
    }
    return outcome
  }

  /// Adds what the jobs drawn come to.
  private func addDraws(of plan: Int, to outcome: inout PlanOutcome) {
    let workspace = workspaces[layout.groupOfPlan[plan]]
    let already = simulators[layout.groupOfPlan[plan]].model.jobsCountedAlready
    outcome.final = workspace.outcome.jobs.last ?? already
    guard let chain = layout.nets[plan] else { return }
    let created = workspace.created.map { Double($0) }
    let net = chain.steps(
      gross: Double(outcome.final), attributable: brought(by: plan, already: already, created),
      scores: scores
    ).net
    outcome.net = net
    guard let stream = layout.returns[plan], let cost = outcome.support?.cost else { return }
    let total = stream.total(netJobs: net, scores: scores)
    outcome.returnRatio = cost > 0 ? total / cost : .infinity
    outcome.payback = stream.payback(cost: cost, netJobs: net, scores: scores)
  }

  /// How many of the jobs counted already and of those to come support brings, 1 − (1 − α)/A of a
  /// month's; `nil` where the plan does not say what support brings.
  private func brought(by plan: Int, already: Int, _ jobs: [Double]) -> Double? {
    let support = layout.supports[plan]
    guard let attributable = support.attributable?.value(scores) else { return nil }
    var sum = Double(already) * attributable
    for (jobs, factor) in zip(jobs, factors) {
      let strength = factor / support.plan.pace
      // At a pace of 0 there is no job to share.
      guard strength > 0 else { continue }
      sum += jobs * ((strength - (1 - attributable)) / strength)
    }
    return sum
  }
}
