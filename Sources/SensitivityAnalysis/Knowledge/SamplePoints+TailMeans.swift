extension SamplePoints {
  /// The means of an output where an input is in its lowest and in its highest part.
  ///
  /// With a linear dependence `Y = α + β X + …` on independent inputs, the swing is β times the
  /// distance of the input's tail means but for sampling error. With dependent inputs the others move
  /// along: it is the difference that one would expect from learning that the input is high and not low,
  /// not that from making it so.
  ///
  /// A stratum has its own tails, each `share` of it; strata without the input stay as they are.
  ///
  /// - Parameters:
  ///   - outputs: The output at each point.
  ///   - input: The input's values; it exists in at least one stratum with weight.
  ///   - share: The part of each stratum that a tail holds: above 0, at most 0.5.
  /// - Returns: Both ends, or `nil` where the input has a single value in every stratum.
  public func tailMeans(
    of outputs: [Double], by input: SampledInput, share: Double = 0.1
  ) -> TailMeans? {
    precondition(
      input.values.count == count && outputs.count == count, "each point has an input and an output")
    precondition(share > 0 && share <= 0.5, "a tail holds at most half of the points")
    let frames = sortedPoints(by: input, pooled: false)
    precondition(
      stratumWeights.indices.contains { stratumWeights[$0] > 0 && input.exists(in: $0) },
      "the input exists in a stratum")
    guard
      frames.enumerated().contains(where: { stratum, members in
        stratumWeights[stratum] > 0 && input.exists(in: stratum)
          && members.first?.value != members.last?.value
      })
    else { return nil }

    let everywhere = frames.enumerated().flatMap { stratum, members in
      input.exists(in: stratum) ? members : []
    }.sorted { $0.value < $1.value }
    return TailMeans(
      low: end(
        of: outputs, input: input, frames: frames, share: share,
        quantile: quantile(share, of: everywhere)),
      high: end(
        of: outputs, input: input, frames: frames.map { $0.reversed() }, share: share,
        quantile: quantile(1 - share, of: everywhere)),
      base: mean(of: outputs))
  }

  /// The end whose points come first in each frame.
  private func end(
    of outputs: [Double], input: SampledInput, frames: [[(value: Double, point: Int)]],
    share: Double, quantile: Double
  ) -> TailMeans.End {
    // Two cells a stratum: the tail, or all of a stratum without the input, and the rest.
    var cells = strata.map { 2 * $0 + 1 }
    for (stratum, members) in frames.enumerated() {
      let size =
        input.exists(in: stratum)
        ? Int((share * Double(members.count)).rounded()) : members.count
      for (_, point) in members.prefix(size) { cells[point] = 2 * stratum }
    }
    let inputs = (0..<count).map { input.exists(in: strata[$0]) ? input.values[$0] : 0 }
    let sample = SampleClasses(
      points: self, cells: cells, classes: Array(0..<2 * stratumWeights.count),
      frames: Array(repeating: 0, count: 2 * stratumWeights.count))
    let means = ClassMeans(of: [outputs, inputs], in: sample)
    var (output, variance, inputMean, present) = (0.0, 0.0, 0.0, 0.0)
    for (stratum, weight) in stratumWeights.enumerated() where weight > 0 {
      output += weight * means.means[4 * stratum]
      variance += weight * weight * means.covariances[8 * stratum]
      guard input.exists(in: stratum) else { continue }
      inputMean += weight * means.means[4 * stratum + 1]
      present += weight
    }
    return TailMeans.End(
      inputQuantile: quantile, inputMean: inputMean / present, outputMean: output,
      standardError: variance.squareRoot())
  }

  /// The least value with at least a share `p` of the weight of sorted points at or below it.
  private func quantile(_ p: Double, of members: [(value: Double, point: Int)]) -> Double {
    let total = members.reduce(0) { $0 + pointWeights[strata[$1.point]] }
    var below = 0.0
    for (value, point) in members {
      below += pointWeights[strata[point]]
      if below >= p * total * (1 - 1e-12) { return value }
    }
    return members.last?.value ?? .nan
  }
}
