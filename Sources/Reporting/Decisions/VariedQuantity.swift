/// A key of a scenario that is varied, and what its values mean.
package struct VariedQuantity: Sendable, Equatable {
  /// The key, such as `budget.total`.
  package var key: String

  /// The unit in which its values are written, such as `MSEK` or `%`; may be empty.
  package var unit: String

  /// Whether its values are days, counted from 1970-01-01.
  package var isOfDays: Bool

  /// Whether its values are whole numbers.
  package var isWhole: Bool

  /// A key with what its values mean.
  package init(key: String, unit: String, isOfDays: Bool = false, isWhole: Bool = false) {
    self.key = key
    self.unit = unit
    self.isOfDays = isOfDays
    self.isWhole = isWhole
  }

  /// Whether its values are changes, which read best with their sign.
  var isChange: Bool { key.hasPrefix("levers.") && unit == "%" }

  /// Whether its values are single units of a currency.
  var isOfMoney: Bool { unit.count == 3 && unit.allSatisfy(\.isUppercase) }

  /// Whether its values are jobs.
  var isOfJobs: Bool { key == "target.at_least" }
}
