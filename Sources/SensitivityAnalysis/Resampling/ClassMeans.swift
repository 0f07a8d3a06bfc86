/// The means of some quantities over each class of a sample, and how these means err.
///
/// With a point's weight a, a class's weight is W = Σ a and its mean M = Σ a y / W. Of the sources
/// in it, source j with summed weight aⱼ and sum tⱼ adds eⱼ = (tⱼ − aⱼ M)/W to the mean; the
/// covariance of the means is m/(m − 1) Σⱼ eⱼ eⱼᵀ for m sources. Classes that gather whole strata
/// add their strata's means and covariances, as their weights are known [Cochran 1977].
struct ClassMeans {
  /// The number of quantities.
  let width: Int

  /// The weight of each class; all sum to 1.
  private(set) var weights: [Double]

  /// The means, class by class.
  var means: [Double]

  /// The covariance matrix of each class's own errors, class by class and row by row.
  private(set) var covariances: [Double]

  /// The covariance matrix of the errors that all classes of a frame have in common, frame by frame
  /// and row by row.
  ///
  /// Sources whose points lie in several classes make these err together. What is common moves all
  /// means of a frame and does not spread them.
  private(set) var common: [Double]

  /// The standard error of each class's weight relative to it: 0 where the weight is known.
  private(set) var weightErrors: [Double]

  /// The frame of each class, and the weight of each frame.
  let frames: [Int]
  private(set) var frameWeights: [Double]

  /// The means of quantities, each given at every point.
  init(of quantities: [[Double]], in sample: SampleClasses) {
    let cells = Moments(of: quantities, in: sample)
    let width = quantities.count
    self.width = width
    frames = sample.frames
    weights = Array(repeating: 0, count: frames.count)
    means = Array(repeating: 0, count: frames.count * width)
    covariances = Array(repeating: 0, count: frames.count * width * width)
    for (cell, group) in sample.classes.enumerated() {
      weights[group] += sample.cellWeights[cell]
    }
    for (cell, group) in sample.classes.enumerated() where weights[group] > 0 {
      let share = sample.cellWeights[cell] / weights[group]
      for i in 0..<width {
        means[group * width + i] += share * cells.means[cell * width + i]
      }
      for i in 0..<width * width {
        covariances[group * width * width + i] +=
          share * share * cells.covariances[cell * width * width + i]
      }
    }
    // The classes of an input are those of its values; how many points fall into one is chance.
    weightErrors = sample.places == nil ? weights.map { _ in 0 } : sample.cellWeightErrors
    frameWeights = Array(repeating: 0, count: sample.frameCount)
    for (group, frame) in frames.enumerated() { frameWeights[frame] += weights[group] }
    common = cells.crossProducts
    takeOutCommonErrors()
  }

  /// Parts the errors of the classes into what those of a frame have in common and what is their own.
  ///
  /// With a common part C, the products of different classes' errors sum to C (1 − Σ ω²), ω being
  /// the classes' shares of their frame.
  private mutating func takeOutCommonErrors() {
    let size = width * width
    var apart = frameWeights.map { _ in 1.0 }
    for (group, frame) in frames.enumerated() where weights[group] > 0 {
      let share = weights[group] / frameWeights[frame]
      apart[frame] -= share * share
    }
    for frame in frameWeights.indices {
      for i in 0..<size {
        common[frame * size + i] = apart[frame] > 1e-9 ? common[frame * size + i] / apart[frame] : 0
      }
      // Errors that counteract have nothing in common.
      for i in 0..<width where common[frame * size + i * width + i] <= 0 {
        for j in 0..<width {
          common[frame * size + i * width + j] = 0
          common[frame * size + j * width + i] = 0
        }
      }
    }
    for (group, frame) in frames.enumerated() {
      for i in 0..<size { covariances[group * size + i] -= common[frame * size + i] }
    }
  }
}
