/// What is done with a programme: its money, what is done differently, and what turns its gross jobs
/// into net ones.
public struct Plan: Sendable, Equatable {
  /// The programme with its target and hubs.
  public var programme: Programme

  /// Its money; `nil` where none is stated.
  public var budget: Budget?

  /// What is done differently.
  public var levers: [Lever]

  /// What turns gross jobs into net jobs; `nil` where nothing is stated.
  public var net: NetEffects?

  /// A plan from its parts.
  public init(
    programme: Programme, budget: Budget? = nil, levers: [Lever] = [], net: NetEffects? = nil
  ) {
    self.programme = programme
    self.budget = budget
    self.levers = levers
    self.net = net
  }

  /// The same plan with nothing done differently: of the scenario as written this is the reference
  /// plan, under which jobs come about as learned.
  public var withoutLevers: Plan {
    var plan = self
    plan.levers = []
    return plan
  }

  /// The same plan with what was observed of another programme.
  package func learning(from observations: Observations) -> Plan {
    var plan = self
    plan.programme.history.observations = observations
    return plan
  }
}
