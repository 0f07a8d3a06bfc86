public import Formulas

/// The growth of a count: one of the families, or a formula that somebody wrote.
///
/// A formula is one in the single variable `t`, months. Its curve is the highest value, from 0, that
/// the formula has had up to a time, so that it never falls and is never negative; see
/// ``GrowthTable``.
public enum Growth: Hashable, Sendable {
  /// A family, by its name.
  case family(GrowthFamily)

  /// A formula in `t`.
  case formula(Formula)

  /// The variable of a formula.
  public static let time = "t"

  /// The name in files and tables: that of the family, or the formula on one line.
  public var name: String {
    switch self {
    case .family(let family): family.rawValue
    case .formula(let formula):
      formula.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// The word before a parameter's name in files, as in `bass.imitation` and `formula.K`.
  public var group: String {
    switch self {
    case .family(let family): family.rawValue
    case .formula: "formula"
    }
  }

  /// The parameters, in the order in which curves take them.
  ///
  /// Those of a formula can have any value and unit, as far as is known here.
  public var parameters: [GrowthParameter] {
    switch self {
    case .family(let family): family.parameters
    case .formula(let formula):
      formula.parameters.map {
        GrowthParameter(name: $0, symbol: $0, isPositive: false, unit: .none)
      }
    }
  }
}
