internal import RealModule

extension UncertainQuantity {
  /// The law whose 5 % and 95 % quantiles are the ends of a stated range.
  ///
  /// | domain | a to b | 0 to b | a to 1 | 0 to 1 |
  /// |---|---|---|---|---|
  /// | real | normal | normal | normal | normal |
  /// | positive | log-normal | half-normal | log-normal | half-normal |
  /// | share | logit-normal | half-normal, cut at 1 | its mirror image | uniform |
  ///
  /// A half-normal has its 95 % quantile at b, its mirror image its 5 % quantile at a. Equal ends,
  /// which may then be an edge of the domain, are a fixed value.
  ///
  /// - Parameters:
  ///   - low: The 5 % quantile, in the quantity's unit.
  ///   - high: The 95 % quantile, in the quantity's unit.
  ///   - domain: The values that the quantity can take.
  /// - Throws: ``ElicitationError``, with the ends that cannot be.
  public init(
    from low: Double, to high: Double, in domain: Domain
  ) throws(ElicitationError) {
    guard low.isFinite, high.isFinite else { throw .notFinite(low: low, high: high) }
    guard low <= high else { throw .reversed(low: low, high: high) }
    for end in [low, high] where !domain.closureContains(end) {
      throw .outsideDomain(value: end, domain: domain)
    }
    if low == high {
      self = .fixed(low)
      return
    }
    switch domain {
    case .real: self = .normalRange(low, high)
    case .positive where low == 0:
      self = .halfNormal(scale: high / normalQuantile975, upperBound: nil)
    case .positive: self = .logNormalRange(low, high)
    case .share: self = try Self.shareRange(low, high)
    }
  }

  private static func normalRange(_ low: Double, _ high: Double) -> Self {
    .normal(
      mean: 0.5 * low + 0.5 * high,
      standardDeviation: (0.5 * high - 0.5 * low) / normalQuantile95)
  }

  private static func logNormalRange(_ low: Double, _ high: Double) -> Self {
    let (logLow, logHigh) = (Double.log(low), Double.log(high))
    return .logNormal(
      logMean: 0.5 * (logLow + logHigh),
      logStandardDeviation: 0.5 * (logHigh - logLow) / normalQuantile95)
  }

  private static func shareRange(
    _ low: Double, _ high: Double
  ) throws(ElicitationError) -> Self {
    if low == 0, high == 1 { return .uniform(low: 0, high: 1) }
    if low == 0 || high == 1 {
      let distance = low == 0 ? high : 1 - low
      guard distance <= 0.95 else { throw .tooWideForHalfNormal(low: low, high: high) }
      let scale = cutHalfNormalScale(distance)
      return low == 0 ? .halfNormal(scale: scale, upperBound: 1) : .mirroredHalfNormal(scale: scale)
    }
    let logitLow = Double.log(low) - .log(onePlus: -low)
    let logitHigh = Double.log(high) - .log(onePlus: -high)
    return .logitNormal(
      logitMean: 0.5 * (logitLow + logitHigh),
      logitStandardDeviation: 0.5 * (logitHigh - logitLow) / normalQuantile95)
  }

  /// The scale of the half-normal cut at 1 whose 95 % quantile is b < 0.95: with t = 1/(scale·√2)
  /// the root of erf(b·t) = 0.95·erf(t), by bisection.
  private static func cutHalfNormalScale(_ b: Double) -> Double {
    // At the upper end erf(b·t) is 0.95 already; at the lower the law is uniform but for rounding.
    var (low, high) = (1e-9, 1.3859038243496779 / b)
    while true {
      let t = low.squareRoot() * high.squareRoot()
      if t <= low || t >= high { break }
      if .erf(b * t) < 0.95 * .erf(t) { low = t } else { high = t }
    }
    return 0.707_106_781_186_547_524_40 / high
  }
}

extension Domain {
  /// Whether a value belongs to the domain or lies on its edge.
  fileprivate func closureContains(_ value: Double) -> Bool {
    switch self {
    case .real: true
    case .positive: value >= 0
    case .share: value >= 0 && value <= 1
    }
  }
}

/// The 95 % and the 97.5 % quantile of the standard normal law.
private let normalQuantile95 = 1.644_853_626_951_472_714_86
private let normalQuantile975 = 1.959_963_984_540_054_235_52
