import JobCreation

/// What a plan would bring: chance, jobs, money, net jobs.
public struct PlanOutlook: Sendable {
  /// The chance of reaching the target, from the chances given members, shocks and parameters.
  public var chance: Estimate

  /// The lowest and highest chance over explanations that hold 5 % under evidence, under equal
  /// weights of structures, or under the evidence after the first count.
  public var range: ClosedRange<Double>

  /// The chance under each structure.
  public var structures: [StructureChance]

  /// The chance if support brought as small and as large a share of jobs as the 5 % and 95 %
  /// quantiles of what is stated; `nil` where the share is not uncertain.
  public var whenSupportMatters: SupportShareChances?

  /// The mean number of jobs by the deadline.
  public var expectedJobs: Estimate

  /// Money; `nil` where none is stated.
  public var money: MoneyForecast?

  /// Net jobs; `nil` where nothing is said about them.
  public var net: NetForecast?

  init(of ensemble: Ensemble, plan: NamedPlan, whenSupportMatters: SupportShareChances?) {
    chance = Estimate(
      value: min(1, ensemble.conditionalAttainment),
      standardError: ensemble.standardError { $0.conditionalAttainment(without: $1) })
    range = ensemble.rangeOfChances
    structures = StructureChance.all(of: ensemble)
    self.whenSupportMatters = whenSupportMatters
    expectedJobs = Estimate(
      value: ensemble.mean { $0.expectedJobs(without: $1) },
      standardError: ensemble.standardError { $0.expectedJobs(without: $1) })
    money = MoneyForecast(of: ensemble, plan: plan.plan)
    net = NetForecast(of: ensemble, plan: plan.plan)
  }
}

/// The chance of the target at both ends of what is stated about the share of jobs that support
/// brings: nothing in a history at one budget can teach it.
public struct SupportShareChances: Sendable, Equatable {
  /// The share's 5 % quantile, and the chance there.
  public var little: (share: Double, chance: Double)

  /// The share's 95 % quantile, and the chance there.
  public var much: (share: Double, chance: Double)

  /// Whether shares and chances are the same.
  public static func == (left: SupportShareChances, right: SupportShareChances) -> Bool {
    left.little == right.little && left.much == right.much
  }
}
