public import GrowthModels

/// The parameter of a growth family that a stated prior belongs to, such as
/// `bass.market_potential`.
public struct GrowthPriorKey: Hashable, Sendable {
  /// The family.
  public var family: GrowthFamily

  /// The parameter's name in files, such as `market_potential`.
  public var parameter: String

  /// The prior key of a parameter.
  public init(family: GrowthFamily, parameter: String) {
    self.family = family
    self.parameter = parameter
  }
}
