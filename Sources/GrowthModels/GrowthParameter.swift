/// A parameter of a growth curve, as files, tables and priors name it.
public struct GrowthParameter: Hashable, Sendable {
  /// What a parameter is measured in; times are months.
  public enum Unit: String, Sendable, CaseIterable {
    /// Members or jobs.
    case count

    /// Members or jobs per month.
    case countPerMonth

    /// A rate, per month.
    case perMonth

    /// A point in time or a length, in months.
    case month

    /// A pure number.
    case none
  }

  /// The name in files, such as `carrying_capacity`.
  public let name: String

  /// The symbol in formulas, such as `K`.
  public let symbol: String

  /// Whether the parameter must be above 0; otherwise every number will do.
  public let isPositive: Bool

  /// What it is measured in.
  public let unit: Unit

  /// A parameter by name, symbol, domain and unit.
  public init(name: String, symbol: String, isPositive: Bool, unit: Unit) {
    self.name = name
    self.symbol = symbol
    self.isPositive = isPositive
    self.unit = unit
  }
}
