/// Plans laid out beside each other, so that one walk along a path serves them all.
///
/// Plans that share programme and pull share their members' course and form a group; within it they
/// differ by money and support alone.
struct PlanLayout: Sendable {
  /// Plans with one course of members.
  struct Group: Sendable {
    let model: ProgrammeModel
    let pull: ImitationFactors?

    /// The group whose members the reference plan would have on this programme; itself, where the
    /// plans change nothing about them.
    let referenceGroup: Int

    /// The money of the reference plan over the months of this group.
    let reference: SupportPlan
  }

  private(set) var groups: [Group] = []
  private(set) var inputs = PlanInputs()

  /// The plans, in order.
  private(set) var supports: [SupportPlan] = []
  private(set) var nets: [NetChain?] = []
  private(set) var returns: [ReturnStream?] = []

  /// The group of each plan.
  private(set) var groupOfPlan: [Int] = []

  private var keys: [GroupKey] = []

  private struct GroupKey: Equatable {
    let programme: Programme
    let pull: [Lever]

    /// The number of jobs promised changes no path.
    init(_ plan: Plan) {
      var programme = plan.programme
      programme.target = Target(jobs: 1, deadline: programme.target.deadline, indicator: nil)
      self.programme = programme
      pull = plan.levers.filter { $0.effects[.imitation] != nil }
    }
  }

  /// Lays out plans that share what was learned, against the plan under which it was learned.
  init(_ plans: [Plan], against reference: Plan) {
    for plan in plans {
      let group = group(of: plan, against: reference)
      let months = MonthSpan.all(of: groups[group].model)
      supports.append(SupportPlan(plan, months: months, inputs: &inputs))
      nets.append(plan.net.map { NetChain($0, inputs: &inputs) })
      returns.append(plan.returns.map { ReturnStream($0, inputs: &inputs) })
      groupOfPlan.append(group)
    }
  }

  private mutating func group(of plan: Plan, against reference: Plan) -> Int {
    let key = GroupKey(plan)
    if let index = keys.firstIndex(of: key) { return index }
    var foundation = reference
    foundation.programme = plan.programme
    foundation.programme.hubs = reference.programme.hubs
    let referenceGroup =
      key == GroupKey(foundation) ? groups.count : group(of: foundation, against: reference)
    let model = ProgrammeModel(plan.programme)
    let months = MonthSpan.all(of: model)
    let support = SupportPlan(plan, months: months, inputs: &inputs)
    groups.append(
      Group(
        model: model, pull: ImitationFactors(of: support, in: model),
        referenceGroup: referenceGroup,
        reference: SupportPlan(foundation, months: months, inputs: &inputs)))
    keys.append(key)
    return groups.count - 1
  }
}
