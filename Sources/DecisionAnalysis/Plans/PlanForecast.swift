public import MonteCarlo

/// What a plan would bring, with the law of its jobs.
public struct PlanForecast: Sendable {
  /// The plan with its name.
  public var named: NamedPlan

  /// Chance, jobs, money and net jobs.
  public var outlook: PlanOutlook

  /// The law of jobs by the deadline, averaged over candidates.
  public var final: CountMixture
}
