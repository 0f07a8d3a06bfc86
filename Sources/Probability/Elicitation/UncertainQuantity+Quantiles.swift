internal import RealModule

extension UncertainQuantity {
  /// Whether the quantity is a number without uncertainty.
  public var isFixed: Bool {
    if case .fixed = self { true } else { false }
  }

  /// The value that is as likely to be exceeded as not.
  public var median: Double {
    value(atScore: 0)
  }

  /// The value at a standard normal score, Q(Φ(u)); a fixed number ignores it.
  public func value(atScore u: Double) -> Double {
    switch self {
    case .fixed(let value): value
    case .normal(let mean, let standardDeviation): mean + standardDeviation * u
    case .logNormal(let mean, let standardDeviation): .exp(mean + standardDeviation * u)
    case .logitNormal(let mean, let standardDeviation): logistic(mean + standardDeviation * u)
    default:
      value(
        lower: StandardNormal.cumulativeProbability(u),
        upper: StandardNormal.survivalProbability(u))
    }
  }

  /// The standard normal score of a value, the inverse of ``value(atScore:)``.
  ///
  /// −∞ and +∞ below and above all values that the quantity can take; 0 for a fixed number.
  public func score(of value: Double) -> Double {
    switch self {
    case .fixed: return 0
    case .normal(let mean, let standardDeviation): return (value - mean) / standardDeviation
    case .logNormal(let mean, let standardDeviation):
      return value > 0 ? (.log(value) - mean) / standardDeviation : -.infinity
    case .logitNormal(let mean, let standardDeviation):
      guard value > 0, value < 1 else { return value > 0 ? .infinity : -.infinity }
      return (logit(value) - mean) / standardDeviation
    default:
      guard let tails = distribution?.tails(at: value) else { return 0 }
      return StandardNormal.quantile(lower: tails.lower, upper: tails.upper)
    }
  }

  /// The value that the quantity stays below with probability p, from 0 to 1.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    return value(lower: p, upper: 1 - p)
  }

  private func value(lower p: Double, upper q: Double) -> Double {
    if case .fixed(let value) = self { return value }
    guard let distribution else { preconditionFailure("only a fixed number has no distribution") }
    return distribution.quantile(lower: p, upper: q)
  }
}
