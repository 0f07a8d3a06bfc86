/// How much of an output's variance goes with a sample's classes.
struct ExplainedVariance {
  /// The variance that the classes explain, without bias, and that of the output.
  let explained: Double
  let total: Double

  /// What both were in each replicate, where the truth is `max(0, explained)` and `total`.
  let replicates: [(explained: Double, total: Double)]

  init(of outputs: [Double], in classes: SampleClasses, bootstrap: Bootstrap) {
    let origin = outputs.first ?? 0
    let shifted = outputs.map { $0 - origin }
    let mean = classes.points.mean(of: shifted)
    let centred = shifted.map { $0 - mean }
    let means = ClassMeans(of: [centred, centred.map { $0 * $0 }], in: classes)
    let groups = means.weights.indices
    let variances = groups.map { means.covariances[4 * $0] }
    let spread = means.spread(of: groups.map { means.means[2 * $0] }, variances: variances)
    let explained = zip(means.frameWeights, spread.corrected).reduce(0) { $0 + $1.0 * $1.1 }
    let errorOfMean = groups.reduce(0) {
      $0 + means.weights[$1] * means.weights[$1] * variances[$1]
    }
    let squares = groups.reduce(0) { $0 + means.weights[$1] * means.means[2 * $1 + 1] }
    let total = squares + errorOfMean

    // In the replicates' world the class means are these, the mean of all is 0, the variance `total`.
    let factor = Self.factor(explained: explained, of: spread, weights: means.frameWeights)
    let truth = groups.map { group in
      let frameMean = spread.frameMeans[means.frames[group]]
      return frameMean + factor * (means.means[2 * group] - frameMean)
    }
    let fromErrors = zip(means.frameWeights, spread.fromErrors).reduce(0) { $0 + $1.0 * $1.1 }
    var errors = ClassMeans.Errors(of: means)
    var drawn = Array(repeating: 0.0, count: 2 * groups.count)
    var (sums, ofSquares) = (means.frameWeights, means.frameWeights)
    replicates = (0..<bootstrap.replicates).map { replicate in
      var stream = bootstrap.stream(replicate: replicate)
      errors.draw(into: &drawn, using: &stream)
      for frame in sums.indices { (sums[frame], ofSquares[frame]) = (0, 0) }
      var (sum, change) = (0.0, 0.0)
      for group in groups {
        let frame = means.frames[group]
        let value = truth[group] + drawn[2 * group]
        let distance = value - spread.frameMeans[frame]
        sum += means.weights[group] * value
        change += means.weights[group] * drawn[2 * group + 1]
        sums[frame] += means.weights[group] * distance
        ofSquares[frame] += means.weights[group] * distance * distance
      }
      let between = sums.indices.reduce(0) {
        means.frameWeights[$1] > 0
          ? $0 + ofSquares[$1] - sums[$1] * sums[$1] / means.frameWeights[$1] : $0
      }
      return (between - fromErrors, total + change - sum * sum + errorOfMean)
    }
    self.explained = explained
    self.total = total
  }

  /// The factor that draws the means of all classes to those of their frames until they explain
  /// `explained`.
  private static func factor(
    explained: Double, of spread: ClassMeans.Spread, weights: [Double]
  ) -> Double {
    let observed = zip(weights, spread.observed).reduce(0) { $0 + $1.0 * $1.1 }
    return explained > 0 ? (explained / observed).squareRoot() : 0
  }
}
