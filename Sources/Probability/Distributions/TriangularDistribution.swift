internal import RealModule

/// The triangular law: density rising from `low` to the mode and falling to `high`, linearly.
public struct TriangularDistribution: ContinuousDistribution {
  /// The smallest value.
  public let low: Double

  /// The most likely value.
  public let mode: Double

  /// The largest value.
  public let high: Double

  /// The law with finite `low` < `high` and the mode between them, ends included.
  public init(low: Double, mode: Double, high: Double) {
    precondition(low.isFinite && high.isFinite, "a triangular law has finite ends")
    precondition(low < high, "a triangular law begins before it ends")
    precondition(mode >= low && mode <= high, "a triangular law has its mode between its ends")
    self.low = low
    self.mode = mode
    self.high = high
  }

  /// (low + mode + high)/3.
  public var mean: Double { low + ((mode - low) + (high - low)) / 3 }

  /// (r² + s² + r·s)/18 with r = mode − low, s = high − mode.
  public var variance: Double {
    let (rise, fall) = (mode - low, high - mode)
    return (rise * rise + fall * fall + rise * fall) / 18
  }

  /// log of 2·(x − low)/(range·rise), or 2·(high − x)/(range·fall) above the mode.
  public func logDensity(at x: Double) -> Double {
    guard x >= low, x <= high else { return -.infinity }
    if x < mode { return .log(2 * ((x - low) / (mode - low)) / (high - low)) }
    return .log(2 * (x == mode ? 1 : (high - x) / (high - mode)) / (high - low))
  }

  /// (x − low)²/(range·rise) below the mode, and as much from the other end above it.
  public func tails(at x: Double) -> ComplementaryProbabilities {
    if x <= low { return .lower(0) }
    if x >= high { return .upper(0) }
    let range = high - low
    let (fromLow, fromHigh) = (x - low, high - x)
    if x < mode {
      let lower = fromLow / (mode - low) * (fromLow / range)
      guard lower > 0.5 else { return .lower(lower) }
      let nearMode = (mode - x) / (mode - low) * ((mode - low + fromLow) / range)
      return .upper((high - mode) / range + nearMode)
    }
    let upper = fromHigh / (high - mode) * (fromHigh / range)
    guard upper > 0.5 else { return .upper(upper) }
    let nearMode = (x - mode) / (high - mode) * ((high - mode + fromHigh) / range)
    return .lower((mode - low) / range + nearMode)
  }

  /// low + √(p·range·rise), or high − √(q·range·fall); on the far side of the mode the distance
  /// from it, which cancels nothing.
  public func quantile(lower p: Double, upper q: Double) -> Double {
    let (range, rise, fall) = (high - low, mode - low, high - mode)
    if p * range < rise {
      guard p > q else { return low + (p * range * rise).squareRoot() }
      return mode - distanceFromMode((q * range - fall) * rise, rise)
    }
    guard p < q else { return high - (q * range * fall).squareRoot() }
    return mode + distanceFromMode((p * range - rise) * fall, fall)
  }

  /// The d with d·(2·side − d) = c: where the probability c/(side·range) lies from the mode.
  private func distanceFromMode(_ c: Double, _ side: Double) -> Double {
    c > 0 ? c / (side + (side * side - c).squareRoot()) : 0
  }

  /// A random number, by inversion of one uniform.
  public func sample(using stream: inout RandomStream) -> Double {
    let u = stream.nextUniform()
    return quantile(lower: u, upper: 1 - u)
  }
}
