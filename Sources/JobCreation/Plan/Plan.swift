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

  /// What net jobs bring back to public budgets; `nil` where nothing is stated.
  public var returns: PublicReturn?

  /// A factor on all jobs to come, at least 0: 1, unless the question is which pace would be needed.
  public var pace: Double

  /// A plan from its parts.
  ///
  /// - Precondition: `pace` is not negative.
  public init(
    programme: Programme, budget: Budget? = nil, levers: [Lever] = [], net: NetEffects? = nil,
    returns: PublicReturn? = nil, pace: Double = 1
  ) {
    precondition(pace >= 0, "jobs do not come at a negative pace")
    self.programme = programme
    self.budget = budget
    self.levers = levers
    self.net = net
    self.returns = returns
    self.pace = pace
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

  /// Whether what was learned for the other plan's programme holds for this one's: they differ at
  /// most in the target, the last day, the hubs, and what is done.
  ///
  /// The target then is a question and not a belief: priors that scale with it keep the other plan's.
  package func sharesLearning(with other: Plan) -> Bool {
    var programme = programme
    programme.target = other.programme.target
    programme.hubs = other.programme.hubs
    if programme.period.first == other.programme.period.first {
      programme.period = other.programme.period
    }
    return programme == other.programme
  }

  /// The programme from which this plan's rates are learned: the reference plan's, unless this one
  /// changes facts or beliefs.
  package func foundation(beside reference: Plan) -> Programme {
    sharesLearning(with: reference) ? reference.programme : programme
  }
}
