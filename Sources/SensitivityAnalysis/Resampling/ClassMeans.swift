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
  private(set) var means: [Double]

  /// The covariance matrix of each class's means, class by class and row by row.
  private(set) var covariances: [Double]

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
    for (cell, group) in sample.classes.enumerated() { weights[group] += cells.weights[cell] }
    for (cell, group) in sample.classes.enumerated() where weights[group] > 0 {
      let share = cells.weights[cell] / weights[group]
      for i in 0..<width {
        means[group * width + i] += share * cells.means[cell * width + i]
      }
      for i in 0..<width * width {
        covariances[group * width * width + i] +=
          share * share * cells.covariances[cell * width * width + i]
      }
    }
    // The classes of an input are those of its values; how many points fall into one is chance.
    weightErrors = sample.places == nil ? weights.map { _ in 0 } : cells.weightErrors
    frameWeights = Array(repeating: 0, count: sample.frameCount)
    for (group, frame) in frames.enumerated() { frameWeights[frame] += weights[group] }
  }
}
