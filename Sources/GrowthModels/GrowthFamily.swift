/// The growth families by the names that files use.
///
/// The list is closed for files and each family has one curve in code: see ``GrowthCurve`` and
/// `docs/adding-a-growth-curve.md`.
public enum GrowthFamily: String, CaseIterable, Sendable, Hashable {
  /// The same number every month: ``LinearCurve``.
  case linear

  /// A monthly number that grows or shrinks by a constant rate: ``ExponentialCurve``.
  case exponential

  /// A power of time: ``PowerLawCurve``.
  case power

  /// Symmetric growth towards a ceiling: ``LogisticCurve``.
  case logistic

  /// Early growth towards a ceiling: ``GompertzCurve``.
  case gompertz

  /// Growth towards a ceiling with a shape of its own: ``RichardsCurve``.
  case richards

  /// Times to joining by a Weibull law: ``WeibullCurve``.
  case weibull

  /// Members who come by themselves and members who attract members: ``BassCurve``.
  case bass
}
