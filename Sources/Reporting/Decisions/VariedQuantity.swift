/// A key of a scenario that is varied, and what its values mean.
package struct VariedQuantity: Sendable, Equatable {
  /// What the values count.
  package enum Unit: Sendable, Equatable {
    /// Single units of a currency.
    case money(currency: String)

    /// Fractions of 1.
    case share

    /// Whole jobs.
    case jobs

    /// Days since 1970-01-01.
    case days

    /// Plain numbers, with the words that follow them, such as `months`.
    case number(words: String)
  }

  /// The key, such as `budget.total`.
  package var key: String

  /// What its values count.
  package var unit: Unit

  /// A key with what its values count.
  package init(key: String, unit: Unit) {
    self.key = key
    self.unit = unit
  }
}
