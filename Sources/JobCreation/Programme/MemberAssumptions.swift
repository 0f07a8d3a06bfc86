public import GrowthModels
public import Probability

/// How membership grows and shrinks.
public struct MemberAssumptions: Sendable, Equatable {
  /// The rival curves of recruitment, at least one.
  public var growth: [Growth]

  /// Members at t = 0, taken as joined then.
  public var initial: UncertainQuantity

  /// Members on the first day of the period; `nil` unless the history is another programme's.
  public var atStart: UncertainQuantity?

  /// The share of members that leaves in a year, in [0, 1); `nil` for none.
  public var attrition: UncertainQuantity?

  /// The prior of the excess dispersion D − 1 of members' counts, above 0.
  public var excessDispersion: UncertainQuantity

  /// Priors stated in the scenario; defaults hold for the rest, but a formula's parameters have none.
  public var priors: [GrowthPriorKey: UncertainQuantity]

  /// Assumptions from their parts.
  public init(
    growth: [Growth], initial: UncertainQuantity = .fixed(0),
    atStart: UncertainQuantity? = nil, attrition: UncertainQuantity? = nil,
    excessDispersion: UncertainQuantity, priors: [GrowthPriorKey: UncertainQuantity] = [:]
  ) {
    precondition(!growth.isEmpty, "members grow by at least one curve")
    self.growth = growth
    self.initial = initial
    self.atStart = atStart
    self.attrition = attrition
    self.excessDispersion = excessDispersion
    self.priors = priors
  }
}
