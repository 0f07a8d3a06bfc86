public import JobCreation

/// The scenario with some of its keys replaced.
public struct Variant: Sendable {
  /// The name.
  public var name: String

  /// Whether it may state other facts than the scenario.
  public var isWhatIf: Bool

  /// The programme under it.
  public var programme: Programme

  /// The money under it.
  public var budget: Budget?

  /// The levers under it.
  public var levers: [Lever]

  /// What turns gross jobs into net jobs under it.
  public var net: NetEffects?

  /// What net jobs bring back to public budgets under it.
  public var returns: PublicReturn?

  /// A variant from its parts.
  public init(
    name: String, isWhatIf: Bool, programme: Programme, budget: Budget?, levers: [Lever],
    net: NetEffects?, returns: PublicReturn?
  ) {
    self.name = name
    self.isWhatIf = isWhatIf
    self.programme = programme
    self.budget = budget
    self.levers = levers
    self.net = net
    self.returns = returns
  }
}
