internal import Probability

extension ClassMeans {
  /// Class means and weights as another sample might have given them, drawn from normal laws.
  ///
  /// A class's mean is a mean over many sources, so its error is nearly normal with the covariance
  /// estimated here; the number of sources in a class is nearly normal too. To draw these costs as
  /// many numbers as there are means, where to draw the points again would cost as many as there
  /// are points.
  struct Draws {
    /// The drawn means, class by class.
    private(set) var means: [Double]

    /// The drawn weights; those of a frame sum to its own.
    private(set) var weights: [Double]

    private let world: ClassMeans
    private let truth: [Double]
    private let factors: [Double]
    private var normals: [Double]
    private var frameSums: [Double]

    /// Draws about `truth`, with the errors of `world`.
    init(about truth: [Double], errorsOf world: ClassMeans) {
      self.truth = truth
      self.world = world
      var factors = world.covariances
      for group in world.weights.indices {
        Self.factorise(&factors, from: group * world.width * world.width, width: world.width)
      }
      self.factors = factors
      means = truth
      weights = world.weights
      normals = Array(repeating: 0, count: world.width)
      frameSums = world.frameWeights
    }

    /// Draws all means and weights anew.
    mutating func next(using stream: inout RandomStream) {
      let width = world.width
      for frame in frameSums.indices { frameSums[frame] = 0 }
      for group in weights.indices {
        for i in 0..<width {
          normals[i] = stream.nextStandardNormal()
          var value = truth[group * width + i]
          for j in 0...i { value += factors[(group * width + i) * width + j] * normals[j] }
          means[group * width + i] = value
        }
        let factor = max(0, 1 + world.weightErrors[group] * stream.nextStandardNormal())
        weights[group] = world.weights[group] * factor
        frameSums[world.frames[group]] += weights[group]
      }
      for group in weights.indices where weights[group] > 0 {
        let frame = world.frames[group]
        weights[group] *= world.frameWeights[frame] / frameSums[frame]
      }
    }

    /// Replaces a symmetric matrix C by the lower triangle L with L Lᵀ = C; what does not vary
    /// beyond the rounding of what stands before it gets zeros.
    private static func factorise(_ a: inout [Double], from start: Int, width: Int) {
      for j in 0..<width {
        let diagonal = start + j * width + j
        let variance = a[diagonal]
        var pivot = variance
        for k in 0..<j { pivot -= a[start + j * width + k] * a[start + j * width + k] }
        let root = pivot > 1e-12 * variance ? pivot.squareRoot() : 0
        a[diagonal] = root
        for i in j + 1..<max(width, j + 1) {
          var sum = a[start + i * width + j]
          for k in 0..<j { sum -= a[start + i * width + k] * a[start + j * width + k] }
          a[start + i * width + j] = root > 0 ? sum / root : 0
          a[start + j * width + i] = 0
        }
      }
    }
  }
}
