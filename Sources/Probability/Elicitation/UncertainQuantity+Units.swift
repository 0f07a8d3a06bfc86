internal import RealModule

extension UncertainQuantity {
  /// The law of a multiple of the quantity: what it is in another unit.
  ///
  /// - Precondition: The factor is positive and finite; shares (logit-normal, mirrored half-normal,
  ///   beta) have no unit, so that only the factor 1 suits them.
  public func mapped(byFactor factor: Double) -> UncertainQuantity {
    precondition(factor > 0 && factor < .infinity, "a change of units has a positive factor")
    switch self {
    case .fixed(let value): return .fixed(value * factor)
    case .normal(let mean, let standardDeviation):
      return .normal(mean: mean * factor, standardDeviation: standardDeviation * factor)
    case .logNormal(let mean, let standardDeviation):
      return .logNormal(logMean: mean + .log(factor), logStandardDeviation: standardDeviation)
    case .halfNormal(let scale, let upperBound):
      return .halfNormal(scale: scale * factor, upperBound: upperBound.map { $0 * factor })
    case .triangular(let low, let mode, let high):
      return .triangular(low: low * factor, mode: mode * factor, high: high * factor)
    case .uniform(let low, let high): return .uniform(low: low * factor, high: high * factor)
    case .gamma(let shape, let rate): return .gamma(shape: shape, rate: rate / factor)
    case .logitNormal, .mirroredHalfNormal, .beta:
      precondition(factor == 1, "a share has no unit that could change")
      return self
    }
  }
}
