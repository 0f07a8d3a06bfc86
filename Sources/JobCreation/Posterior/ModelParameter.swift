/// A parameter of a candidate model: its name in files and its law.
package struct ModelParameter: Sendable, Equatable {
  /// What a reader calls it, such as `members.bass.market_potential`.
  package var name: String

  /// The unit in words.
  package var unit: String

  /// The prior, and where a value goes.
  package var law: ParameterLaw

  /// Whether it is a growth or job parameter, whose range the prior weightings halve and double.
  package var isRate: Bool {
    switch law.slot {
    case .growth, .jobs, .hiringRate: true
    default: false
    }
  }

  /// Whether it is the ceiling of a growth curve.
  package var isCeiling: Bool {
    name.hasSuffix(".carrying_capacity") || name.hasSuffix(".market_potential")
  }
}
