internal import RealModule

extension PoissonDistribution {
  /// A random Poisson count: one uniform inverted below mean 10, else transformed rejection with
  /// squeeze [Hörmann 1993a].
  ///
  /// From a mean of ``largestCount`` on, +∞ included, that count is returned.
  ///
  /// - Precondition: The mean is at least 0.
  public static func sample(mean: Double, using stream: inout RandomStream) -> Int {
    precondition(mean >= 0, "a count has no negative mean")
    if mean >= 10 { return rejectionSample(mean, &stream) }
    var rest = stream.nextUniform()
    var probability = Double.exp(-mean)
    var count = 0
    // What rounding leaves of the uniform beyond the last term is no reason to search on.
    while rest > probability, probability > 1e-18 || Double(count) < mean {
      rest -= probability
      count += 1
      probability *= mean / Double(count)
    }
    return count
  }

  private static func rejectionSample(_ mean: Double, _ stream: inout RandomStream) -> Int {
    guard mean < Double(largestCount) else { return largestCount }
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let accepted = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = stream.nextUniform() - 0.5
      let v = stream.nextUniform()
      let edge = 0.5 - abs(u)
      let candidate = ((2 * a / edge + b) * u + mean + 0.43).rounded(.down)
      if edge >= 0.07, v <= accepted { return min(Int(candidate), largestCount) }
      if candidate < 0 || (edge < 0.013 && v > edge) || candidate > 0x1p62 { continue }
      let scale = (1.1239 + 1.1328 / (b - 3.4)) / (a / (edge * edge) + b)
      if .log(v * scale) <= logProbability(of: Int(candidate), mean: mean) {
        return min(Int(candidate), largestCount)
      }
    }
  }
}
