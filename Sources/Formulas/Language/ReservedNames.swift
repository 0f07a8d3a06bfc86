/// The names that mean something in every formula, so that no variable or parameter can have them.
enum ReservedNames {
  /// The only constant.
  static let pi = "pi"

  /// Every function, in the order in which they are listed to people.
  static let functions = ElementaryFunction.allCases.map(\.rawValue)

  /// Names that other programs have for what is written differently here.
  static let elsewhere = [
    "ln": "the natural logarithm is `log(…)`",
    "lg": "write `log10(…)` or `log2(…)`",
    "arcsin": "write `asin(…)`",
    "arccos": "write `acos(…)`",
    "arctan": "write `atan(…)`",
    "pow": "powers are written `x^y`",
    "power": "powers are written `x^y`",
    "erf": "there is no error function in formulas",
    "gamma": "there is no gamma function in formulas",
    "max": "a formula has one case only: there is no `max`",
    "min": "a formula has one case only: there is no `min`",
    "if": "a formula has one case only: there is no `if`",
  ]

  static func contains(_ name: String) -> Bool {
    name == pi || ElementaryFunction(rawValue: name) != nil
  }
}
