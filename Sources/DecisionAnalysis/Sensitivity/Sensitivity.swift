public import MonteCarlo
public import SensitivityAnalysis

/// What an answer hangs on: which unknowns decide whether the target is reached, which the final
/// count, and which would be worth knowing before a decision.
///
/// It is told from the futures of a run, which may depend on each other in any way [Plischke 2013].
/// The chance is that given all that a future was drawn with but the jobs' own luck, which is
/// averaged out; members' luck is in it and belongs to no unknown. The final count has the jobs' own
/// luck in it.
public struct Sensitivity: Sendable {
  /// The plan with its name.
  public var named: NamedPlan

  /// The answer.
  public var outlook: PlanOutlook

  /// The unknowns, those that decide most about the chance first.
  public var unknowns: [Unknown]

  /// The chance of a wrong yes or no today: the less likely of the two.
  public var wrongAnswers: Double

  /// The variance of the final count, jobs².
  public var countVariance: Double

  /// The share of the count's variance that all is responsible for but the jobs' own luck.
  public var shareWithoutJobsLuck: SensitivityAnalysis.Estimate?

  /// What groups of unknowns explain alone and with others; `nil` unless a design was asked for.
  public var groups: [GroupShare]?

  /// The futures that were looked at one by one.
  public var futures: Int

  /// The weight of explanations that had too few futures to say anything, and are left out.
  public var weightLeftOut: Double

  /// The futures behind the answer.
  public var simulation: SimulationSettings

  /// The unknowns in the order in which they decide about the final count.
  public var byCount: [Unknown] {
    Self.sorted(unknowns) { $0.count.index?.value }
  }

  /// The unknowns with the largest value first, in their order where equal; those without one last.
  static func sorted(_ unknowns: [Unknown], by value: (Unknown) -> Double?) -> [Unknown] {
    unknowns.enumerated().sorted { left, right in
      let values = (value(left.element) ?? -.infinity, value(right.element) ?? -.infinity)
      return values.0 == values.1 ? left.offset < right.offset : values.0 > values.1
    }.map(\.element)
  }
}
