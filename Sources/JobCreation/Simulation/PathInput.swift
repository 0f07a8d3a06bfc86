/// An uncertain input of a path, by its name.
package struct PathInput: Sendable, Hashable {
  /// Where its values come from.
  package enum Origin: Sendable, Hashable {
    /// A parameter that observations inform: drawn with the particle.
    case informed

    /// A parameter that no observation touches: drawn from its prior in every path.
    case assumed

    /// An input of the plan, drawn by its name.
    case plan

    /// The mean of the common shock over the months to come: luck.
    case shock
  }

  /// The name in files, such as `members.bass.market_potential` or `budget.attributable`.
  package var name: String

  /// The unit in words; empty where there is none, or where the plan says it.
  package var unit: String

  /// Where its values come from.
  package var origin: Origin
}
