public import GrowthModels

/// The parameter of a growth that a stated prior belongs to, such as `bass.market_potential` or
/// `formula.K`.
///
/// Formulas share their parameters by name.
public struct GrowthPriorKey: Hashable, Sendable {
  /// The family, or `formula`.
  public var group: String

  /// The parameter's name in files, such as `market_potential`.
  public var parameter: String

  /// The prior key of a parameter.
  public init(_ growth: Growth, _ parameter: String) {
    group = growth.group
    self.parameter = parameter
  }

  /// The prior key of a family's parameter.
  public init(family: GrowthFamily, parameter: String) {
    self.init(.family(family), parameter)
  }

  /// The prior key of a formula's parameter.
  public init(formulaParameter parameter: String) {
    group = "formula"
    self.parameter = parameter
  }

  /// The key as files write it.
  public var name: String { "\(group).\(parameter)" }
}
