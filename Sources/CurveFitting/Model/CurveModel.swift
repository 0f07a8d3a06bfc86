internal import Formulas
public import GrowthModels

/// A curve to fit: a growth family, or a formula of one's own.
public enum CurveModel: Sendable, Hashable {
  /// A growth family, with its own domain and its own first guess.
  case family(GrowthFamily)

  /// A formula with starts and bounds.
  case formula(FormulaModel)

  /// The name in tables and messages: the family's, or `formula`.
  public var name: String {
    switch self {
    case .family(let family): family.rawValue
    case .formula: "formula"
    }
  }

  /// The names of the parameters, in order.
  public var parameterNames: [String] {
    switch self {
    case .family(let family): family.parameters.map(\.name)
    case .formula(let model): model.formula.parameters
    }
  }
}
