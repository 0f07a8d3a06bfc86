public import Probability

/// How an effect is known.
public enum EvidenceGrade: String, Sendable, CaseIterable {
  /// In this programme.
  case measuredHere = "measured here"

  /// In another.
  case measuredElsewhere = "measured elsewhere"

  /// By people who know the field.
  case judged

  /// For the sake of the question.
  case assumed
}

/// Something that could be done differently.
public struct Lever: Hashable, Sendable {
  /// What a lever changes.
  public enum Handle: String, Sendable, CaseIterable {
    /// The cost of supporting a member.
    case unitCost = "unit_cost"

    /// The effect of support.
    case intensity

    /// How strongly members attract members.
    case imitation
  }

  /// Where the money for a lever comes from.
  public enum Payment: String, Sendable, CaseIterable {
    /// Out of the programme's budget.
    case budget

    /// Money of its own.
    case extra
  }

  /// The name.
  public var name: String

  /// The relative changes that it makes.
  public var effects: [Handle: UncertainQuantity]

  /// Its first day.
  public var from: CalendarDay

  /// The months until the whole effect is there.
  public var ramp: UncertainQuantity

  /// What it costs.
  public var cost: MoneyAmount?

  /// Who pays.
  public var payment: Payment

  /// How its effect is known.
  public var evidence: EvidenceGrade?

  /// Where its effect stands.
  public var source: String?

  /// A lever from its parts.
  public init(
    name: String, effects: [Handle: UncertainQuantity], from: CalendarDay,
    ramp: UncertainQuantity, cost: MoneyAmount?, payment: Payment, evidence: EvidenceGrade?,
    source: String?
  ) {
    self.name = name
    self.effects = effects
    self.from = from
    self.ramp = ramp
    self.cost = cost
    self.payment = payment
    self.evidence = evidence
    self.source = source
  }
}
