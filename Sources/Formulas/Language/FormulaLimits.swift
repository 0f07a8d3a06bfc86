/// Bounds that no formula of a person comes near, and that keep every other one cheap and safe.
enum FormulaLimits {
  /// Unicode scalars in a text.
  static let length = 10_000

  /// Parentheses, signs and powers within one another: the parser calls itself once for each.
  static let depth = 200

  /// Named parameters.
  static let parameters = 100
}
