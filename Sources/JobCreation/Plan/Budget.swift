public import Probability

/// An amount of money, certain or not, in single units of a currency.
public struct MoneyAmount: Hashable, Sendable {
  /// The amount.
  public var amount: UncertainQuantity

  /// The ISO 4217 code.
  public var currency: String

  /// An amount in a currency.
  public init(amount: UncertainQuantity, currency: String) {
    self.amount = amount
    self.currency = currency
  }
}

/// A share of a whole, or a sum.
public enum PartOfBudget: Hashable, Sendable {
  /// A share, from 0 to 1.
  case share(UncertainQuantity)

  /// A sum.
  case sum(MoneyAmount)
}

/// The money of a programme and what it buys.
public struct Budget: Hashable, Sendable {
  /// A line of the budget with its sums by calendar year.
  public struct Line: Hashable, Sendable {
    /// The line's name.
    public var name: String

    /// The sums by year, in order.
    public var years: [Year]

    /// A line from its parts.
    public init(name: String, years: [Year]) {
      self.name = name
      self.years = years
    }
  }

  /// The sum of a calendar year.
  public struct Year: Hashable, Sendable {
    /// The year.
    public var year: Int

    /// The sum.
    public var amount: UncertainQuantity

    /// A year's sum.
    public init(year: Int, amount: UncertainQuantity) {
      self.year = year
      self.amount = amount
    }
  }

  /// Someone who pays.
  public struct Financier: Hashable, Sendable {
    /// The name.
    public var name: String

    /// The part.
    public var part: PartOfBudget

    /// A financier with a part.
    public init(name: String, part: PartOfBudget) {
      self.name = name
      self.part = part
    }
  }

  /// The whole sum: as stated, or the sum of the lines.
  public var total: MoneyAmount?

  /// Who pays.
  public var financing: [Financier]

  /// What does not reach members.
  public var overhead: PartOfBudget?

  /// What a year of support for one member costs.
  public var unitCost: MoneyAmount?

  /// The share of job creation that support causes.
  public var attributable: UncertainQuantity?

  /// The shares of calendar years; empty where the sum is spread evenly.
  public var profile: [Year]

  /// The lines.
  public var lines: [Line]

  /// The days in which spending is paid for.
  public var eligible: DayInterval

  /// A budget from its parts.
  public init(
    total: MoneyAmount?, financing: [Financier], overhead: PartOfBudget?,
    unitCost: MoneyAmount?, attributable: UncertainQuantity?, profile: [Year], lines: [Line],
    eligible: DayInterval
  ) {
    self.total = total
    self.financing = financing
    self.overhead = overhead
    self.unitCost = unitCost
    self.attributable = attributable
    self.profile = profile
    self.lines = lines
    self.eligible = eligible
  }
}
