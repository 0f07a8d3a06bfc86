extension UncertainQuantity {
  /// The quantity's distribution; nil for a fixed number.
  var distribution: (any ContinuousDistribution)? {
    switch self {
    case .fixed: nil
    case .normal(let mean, let standardDeviation):
      NormalDistribution(mean: mean, standardDeviation: standardDeviation)
    case .logNormal(let mean, let standardDeviation):
      LogNormalDistribution(logMean: mean, logStandardDeviation: standardDeviation)
    case .logitNormal(let mean, let standardDeviation):
      LogitNormalDistribution(logitMean: mean, logitStandardDeviation: standardDeviation)
    case .halfNormal(let scale, let upperBound):
      HalfNormalDistribution(scale: scale, upperBound: upperBound)
    case .mirroredHalfNormal(let scale): MirroredHalfNormalDistribution(scale: scale)
    case .triangular(let low, let mode, let high):
      TriangularDistribution(low: low, mode: mode, high: high)
    case .uniform(let low, let high): UniformDistribution(low: low, high: high)
    case .gamma(let shape, let rate): GammaDistribution(shape: shape, rate: rate)
    case .beta(let alpha, let beta): BetaDistribution(alpha: alpha, beta: beta)
    }
  }
}
