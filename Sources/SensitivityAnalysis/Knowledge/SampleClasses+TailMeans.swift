extension SampleClasses {
  /// The means of an output where the input is in its lowest and in its highest tenth.
  ///
  /// With a linear dependence `Y = α + β X + …` on independent inputs, the swing is β times the
  /// distance of the input's tail means but for sampling error. With dependent inputs the others
  /// move along: it is the difference that one would expect from learning that the input is high
  /// and not low, not that from making it so.
  ///
  /// Beyond a known stratum, each stratum has its own tails, a tenth of it each, and strata without
  /// the input stay as they are.
  ///
  /// - Parameter outputs: The output at each point.
  /// - Returns: Both ends, or `nil` for categories and for an input with a single value in every
  ///   stratum, which have no tails.
  public func tailMeans(of outputs: [Double]) -> TailMeans? {
    guard let tails else { return nil }
    let width = SampleTails.Part.allCases.count
    let cells = Array(0..<width * tails.exists.count)
    let sample = SampleClasses(
      points: points, cells: tails.cells, classes: cells, frames: cells.map { $0 / width },
      places: nil, tails: nil)
    let means = ClassMeans.Moments(of: [outputs], in: sample)
    func end(
      _ parts: (end: SampleTails.Part, inside: SampleTails.Part, outside: SampleTails.Part)
    ) -> (mean: Double, standardError: Double) {
      var (mean, variance) = (0.0, 0.0)
      for (frame, exists) in tails.exists.enumerated() {
        let first = frame * width
        let weight = sample.cellWeights[first..<first + width].reduce(0, +)
        guard weight > 0 else { continue }
        let tail =
          exists
          ? means.union(
            of: [first + parts.end.rawValue, first + parts.inside.rawValue],
            boundedBy: [first + parts.inside.rawValue, first + parts.outside.rawValue], in: sample)
          : means.union(of: Array(first..<first + width), boundedBy: [], in: sample)
        mean += weight * tail.mean
        variance += weight * weight * tail.variance
      }
      return (mean, variance.squareRoot())
    }
    let low = end((.lowEnd, .lowInside, .lowOutside))
    let high = end((.highEnd, .highInside, .highOutside))
    return TailMeans(
      low: .init(
        inputQuantile: tails.quantiles.low, inputMean: tails.means.low,
        outputMean: low.mean, standardError: low.standardError),
      high: .init(
        inputQuantile: tails.quantiles.high, inputMean: tails.means.high,
        outputMean: high.mean, standardError: high.standardError),
      base: points.mean(of: outputs))
  }
}

extension ClassMeans.Moments {
  /// The mean of one quantity over several cells, with its variance.
  ///
  /// A tail holds a share α of a frame, so its bound moves with the sample. With m sources in the
  /// tail, M its mean and g the mean near its bound, the variance of M is that within the tail plus
  /// (1 − α)(M − g)², over m.
  fileprivate func union(
    of cells: [Int], boundedBy bound: [Int], in sample: SampleClasses
  ) -> (mean: Double, variance: Double) {
    let (weights, weightErrors) = (sample.cellWeights, sample.cellWeightErrors)
    func mean(_ cells: [Int]) -> Double {
      let weight = cells.reduce(0) { $0 + weights[$1] }
      return cells.reduce(0) { $0 + weights[$1] * means[$1] } / weight
    }
    let weight = cells.reduce(0) { $0 + weights[$1] }
    let centre = mean(cells)
    var (variance, between, perSource) = (0.0, 0.0, 0.0)
    for cell in cells {
      let part = weights[cell] / weight
      variance += part * part * covariances[cell]
      between += part * (means[cell] - centre) * (means[cell] - centre)
      perSource += part * part * weightErrors[cell] * weightErrors[cell]
    }
    // In a small frame no point may lie near the bound.
    let distance = bound.contains { weights[$0] > 0 } ? centre - mean(bound) : 0
    return (
      centre, variance + perSource * (between + (1 - SampleTails.share) * distance * distance)
    )
  }
}
