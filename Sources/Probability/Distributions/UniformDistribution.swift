internal import RealModule

/// The uniform law between two ends.
public struct UniformDistribution: ContinuousDistribution {
  /// The smallest value.
  public let low: Double

  /// The largest value.
  public let high: Double

  /// The law with finite `low` < `high`.
  public init(low: Double, high: Double) {
    precondition(low.isFinite && high.isFinite, "a uniform law has finite ends")
    precondition(low < high, "a uniform law begins before it ends")
    self.low = low
    self.high = high
  }

  /// The middle.
  public var mean: Double { 0.5 * low + 0.5 * high }

  /// range²/12.
  public var variance: Double { (high - low) * (high - low) / 12 }

  /// −log range.
  public func logDensity(at x: Double) -> Double {
    x >= low && x <= high ? -.log(high - low) : -.infinity
  }

  /// (x − low)/range and (high − x)/range.
  public func tails(at x: Double) -> ComplementaryProbabilities {
    if x <= low { return .lower(0) }
    if x >= high { return .upper(0) }
    let share = (x - low) / (high - low)
    return share < 0.5 ? .lower(share) : .upper((high - x) / (high - low))
  }

  /// low + p·range.
  public func quantile(lower p: Double, upper q: Double) -> Double {
    p < q ? low + p * (high - low) : high - q * (high - low)
  }

  /// A random number, by inversion of one uniform.
  public func sample(using stream: inout RandomStream) -> Double {
    let u = stream.nextUniform()
    return quantile(lower: u, upper: 1 - u)
  }
}
