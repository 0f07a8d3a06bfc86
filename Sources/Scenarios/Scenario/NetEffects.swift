public import Probability

/// What turns gross jobs into net jobs; a part that is not stated is `nil`.
public struct NetEffects: Hashable, Sendable {
  /// The share that would have come about anyway.
  public var deadweight: UncertainQuantity?

  /// The share that others lose.
  public var displacement: UncertainQuantity?

  /// The share that replaces other staff of the same firms.
  public var substitution: UncertainQuantity?

  /// The share that goes to others than meant.
  public var leakage: UncertainQuantity?

  /// Further jobs per job.
  public var multiplier: UncertainQuantity?

  /// Net effects from their parts.
  public init(
    deadweight: UncertainQuantity? = nil, displacement: UncertainQuantity? = nil,
    substitution: UncertainQuantity? = nil, leakage: UncertainQuantity? = nil,
    multiplier: UncertainQuantity? = nil
  ) {
    self.deadweight = deadweight
    self.displacement = displacement
    self.substitution = substitution
    self.leakage = leakage
    self.multiplier = multiplier
  }
}
