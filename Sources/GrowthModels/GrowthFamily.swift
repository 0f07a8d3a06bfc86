/// The growth families by the names that files use.
public enum GrowthFamily: String, CaseIterable, Sendable, Hashable {
  case linear
  case exponential
  case power
  case logistic
  case gompertz
  case richards
  case weibull
  case bass
}
