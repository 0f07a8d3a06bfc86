public import MonteCarlo
import JobCreation

/// How a plan differs from the first one, on the same futures.
public struct PlanDifference: Sendable {
  /// The plan's name.
  public var name: String

  /// The difference of the chances of reaching the target.
  public var chance: Estimate

  /// The lowest and highest difference over explanations that count.
  public var range: ClosedRange<Double>

  /// The difference of the mean number of jobs.
  public var expectedJobs: Estimate

  /// The law over futures of the difference of expected jobs given the future; `nil` where the two
  /// plans rest on different facts or beliefs, so that their futures cannot be paired.
  public var jobsLaw: RealMixture?

  /// The difference of mean costs; `nil` where one of them states no money.
  public var cost: Double?

  /// The part of the difference of chances that rests on effects that were judged or assumed.
  ///
  /// It is the difference less what is left of it when those effects are taken away and their costs
  /// kept; `nil` where neither plan has such a lever.
  public var chanceOnJudgement: Double?

  /// Whether the two chances can be told apart at this precision.
  public var isTellable: Bool { chance.isTellable }
}
