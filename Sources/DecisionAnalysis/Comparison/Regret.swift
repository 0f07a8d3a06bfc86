import JobCreation
import SensitivityAnalysis

/// What each plan may cost against the one that turns out best, structure by structure.
///
/// It needs no weights: nobody has to say how likely the structures are [Savage 1951]. What plans cost in money is not in it.
public struct Regret: Sendable {
  /// The regret of a plan in one unit: jobs, or chance of the target.
  public struct Amounts: Sendable, Equatable {
    /// The regret under each structure, not negative.
    public var structures: [Double]

    /// The largest of them.
    public var largest: Double

    /// The index of the structure that causes it, the first of equals.
    public var worst: Int

    /// The mean by the structures' weights; `nil` where plans rest on different facts or beliefs.
    public var expected: Double?
  }

  /// A plan with its regret.
  public struct Row: Sendable, Equatable {
    /// The plan's name.
    public var name: String

    /// In jobs expected by the deadline.
    public var jobs: Amounts

    /// In chance of the target.
    public var chance: Amounts
  }

  /// The structures.
  public var structures: [StructureChance]

  /// The plans, in order.
  public var plans: [Row]

  /// The index of the plan whose largest regret in jobs is least, the first of equals.
  public var cautiousByJobs: Int

  /// The index of the plan whose largest regret in chance is least, the first of equals.
  public var cautiousByChance: Int

  /// The plans with no regret in jobs under any structure.
  public var bestEverywhere: [String] {
    plans.filter { $0.jobs.largest == 0 }.map(\.name)
  }
}

extension Comparison {
  /// The regret of the plans over structures; `nil` for a single plan or a single structure.
  public var regret: Regret? {
    guard let first = plans.first?.outlook.structures, plans.count > 1, first.count > 1,
      plans.allSatisfy({ $0.outlook.structures.map(\.structure) == first.map(\.structure) })
    else { return nil }
    let share = plans.allSatisfy { $0.outlook.structures.map(\.weight) == first.map(\.weight) }
    func table(_ payoff: (StructureChance) -> Double) -> PayoffTable {
      PayoffTable(
        payoffs: plans.map { $0.outlook.structures.map(payoff) },
        probabilities: share ? first.map(\.weight) : nil)
    }
    let (jobs, chance) = (table(\.expectedJobs), table(\.chance))
    let regrets = zip(jobs.regrets, chance.regrets)
    return Regret(
      structures: first,
      plans: zip(plans, regrets).map { plan, regret in
        Regret.Row(
          name: plan.named.name, jobs: Regret.Amounts(regret.0),
          chance: Regret.Amounts(regret.1))
      },
      cautiousByJobs: jobs.minimaxRegretPlan, cautiousByChance: chance.minimaxRegretPlan)
  }
}

extension Regret.Amounts {
  fileprivate init(_ regret: PayoffTable.Regret) {
    self.init(
      structures: regret.states, largest: regret.largest, worst: regret.worstState,
      expected: regret.expected)
  }
}
