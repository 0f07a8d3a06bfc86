public import Probability

/// What net jobs bring back to public budgets, and for how long.
///
/// ```
/// return of a net job = tax · Σ q^y, y = 0 … years − 1,  q = survival / (1 + discount)
/// ```
public struct PublicReturn: Hashable, Sendable {
  /// Tax that a job brings in a year.
  public var tax: MoneyAmount

  /// The share of jobs that are still there a year later.
  public var survival: UncertainQuantity

  /// The years that count, at least 1.
  public var years: Int

  /// What a year's waiting takes off the worth of money, at least 0.
  public var discount: Double

  /// A return from its parts.
  ///
  /// - Precondition: At least one year counts, and the discount is not negative.
  public init(tax: MoneyAmount, survival: UncertainQuantity, years: Int, discount: Double) {
    precondition(years >= 1 && discount >= 0, "a return has a year and no negative discount")
    self.tax = tax
    self.survival = survival
    self.years = years
    self.discount = discount
  }
}
