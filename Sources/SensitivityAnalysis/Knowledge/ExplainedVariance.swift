internal import RealModule

/// How much of an output's variance goes with a sample's classes.
struct ExplainedVariance {
  /// The variance that the classes explain, without bias, and that of the output.
  let explained: Double
  let total: Double

  /// What both were in each replicate, where the truth is `max(0, explained)` and `total`.
  let replicates: [(explained: Double, total: Double)]

  init(of outputs: [Double], in classes: SampleClasses, bootstrap: Bootstrap) {
    let means = Self.means(of: outputs, in: classes)
    let groups = means.weights.indices
    func variance(of quantity: Int, in group: Int) -> Double {
      means.covariances[9 * group + 4 * quantity]
    }
    let levels = means.spread(
      of: groups.map { means.means[3 * $0] }, variances: groups.map { variance(of: 0, in: $0) })
    let frameWeights = means.frameWeights
    func overFrames(_ values: [Double]) -> Double {
      zip(frameWeights, values).reduce(0) { $0 + $1.0 * $1.1 }
    }
    func overClasses(_ value: (Int) -> Double) -> Double {
      groups.reduce(0) { $0 + means.weights[$1] * value($1) }
    }
    let observed =
      overFrames(levels.observed)
      + overClasses { means.means[3 * $0 + 1] * means.means[3 * $0 + 1] }
    let fromErrors = overFrames(levels.fromErrors) + overClasses { variance(of: 1, in: $0) }
    let errorOfMean =
      overClasses { means.weights[$0] * variance(of: 0, in: $0) }
      + frameWeights.indices.reduce(0) {
        $0 + frameWeights[$1] * frameWeights[$1] * means.common[9 * $1]
      }
    let total = overClasses { means.means[3 * $0 + 2] } + errorOfMean
    explained = observed - fromErrors
    self.total = total

    // Draws vary about class means that spread as the true ones do, which is less than they spread
    // here.
    let factor = observed > fromErrors ? (1 - fromErrors / observed).squareRoot() : 0
    var truth = means.means
    for group in groups {
      let level = levels.frameMeans[means.frames[group]]
      truth[3 * group] = level + factor * (truth[3 * group] - level)
      truth[3 * group + 1] *= factor
    }
    var draws = ClassMeans.Draws(about: truth, errorsOf: means)
    var (sums, between) = (frameWeights, frameWeights)
    replicates = (0..<bootstrap.replicates).map { replicate in
      var stream = bootstrap.stream(replicate: replicate)
      draws.next(using: &stream)
      for frame in sums.indices { (sums[frame], between[frame]) = (0, 0) }
      var (sum, squares) = (0.0, 0.0)
      for group in groups {
        let (frame, weight) = (means.frames[group], draws.weights[group])
        let (level, slope) = (draws.means[3 * group], draws.means[3 * group + 1])
        let distance = level - levels.frameMeans[frame]
        sum += weight * level
        squares += weight * draws.means[3 * group + 2]
        sums[frame] += weight * distance
        between[frame] += weight * (distance * distance + slope * slope)
      }
      var explained = -fromErrors
      for frame in sums.indices where frameWeights[frame] > 0 {
        explained += between[frame] - sums[frame] * sums[frame] / frameWeights[frame]
      }
      // The same as `total + change` to first order, and never below 0.
      let change = squares - sum * sum + errorOfMean - total
      return (explained, total > 0 ? total * .exp(change / total) : 0)
    }
  }

  /// The mean of an output over each class, its slope there in units of the places' spread, and the
  /// mean of its square, the output being taken from its mean over all.
  private static func means(of outputs: [Double], in classes: SampleClasses) -> ClassMeans {
    precondition(outputs.count == classes.points.count, "each point has one output")
    let origin = outputs.first ?? 0
    var centred = outputs.map { $0 - origin }
    let mean = classes.points.mean(of: centred)
    for point in centred.indices { centred[point] -= mean }
    let squares = centred.map { $0 * $0 }
    guard let places = classes.places else {
      return ClassMeans(of: [centred, centred.map { _ in 0 }, squares], in: classes)
    }
    // The cells of an input are its classes.
    let lines = ClassMeans.Moments(
      meansOf: [centred, zip(centred, places).map(*)], in: classes
    ).means
    // What a point adds to the slope's error. A line follows the points that pull at it most: their
    // residuals are too small by the root of one less their leverage [MacKinnon 1985].
    let errors = centred.indices.map { point in
      let (cell, place) = (classes.cells[point], places[point])
      let pull = place * classes.cellWeightErrors[cell]
      let residual = centred[point] - lines[2 * cell] - lines[2 * cell + 1] * place
      return place * residual / max(0.25, 1 - pull * pull).squareRoot()
    }
    var means = ClassMeans(of: [centred, errors, squares], in: classes)
    for group in means.weights.indices { means.means[3 * group + 1] = lines[2 * group + 1] }
    return means
  }
}
