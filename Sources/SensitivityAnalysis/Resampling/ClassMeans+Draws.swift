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
    private let commonFactors: [Double]
    private var common: [Double]
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
      var commonFactors = world.common
      for frame in world.frameWeights.indices {
        Self.factorise(
          &commonFactors, from: frame * world.width * world.width, width: world.width)
      }
      self.commonFactors = commonFactors
      common = Array(repeating: 0, count: world.frameWeights.count * world.width)
      means = truth
      weights = world.weights
      normals = Array(repeating: 0, count: world.width)
      frameSums = world.frameWeights
    }

    /// Draws all means and weights anew.
    mutating func next(using stream: inout RandomStream) {
      let width = world.width
      for frame in frameSums.indices {
        frameSums[frame] = 0
        for i in 0..<width {
          normals[i] = stream.nextStandardNormal()
          common[frame * width + i] = product(commonFactors, block: frame, row: i)
        }
      }
      for group in weights.indices {
        for i in 0..<width {
          normals[i] = stream.nextStandardNormal()
          means[group * width + i] =
            truth[group * width + i] + common[world.frames[group] * width + i]
            + product(factors, block: group, row: i)
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

    /// A row of a lower triangle times the normal numbers drawn for it so far.
    private func product(_ factors: [Double], block: Int, row: Int) -> Double {
      var sum = 0.0
      for j in 0...row {
        sum += factors[(block * world.width + row) * world.width + j] * normals[j]
      }
      return sum
    }

    /// Replaces a symmetric matrix C by the lower triangle L with L Lᵀ = C.
    ///
    /// What does not vary beyond the rounding of what stands before it gets zeros. A difference of
    /// two estimates may not be a covariance; then no correlation exceeds 1 in L Lᵀ.
    private static func factorise(_ a: inout [Double], from start: Int, width: Int) {
      func at(_ row: Int, _ column: Int) -> Int { start + row * width + column }
      // The variances that are left when the columns so far are taken out.
      var left = (0..<width).map { max(0, a[at($0, $0)]) }
      for j in 0..<width {
        let root = left[j] > 1e-12 * max(0, a[at(j, j)]) ? left[j].squareRoot() : 0
        a[at(j, j)] = root
        for i in j + 1..<max(width, j + 1) {
          var product = a[at(i, j)]
          for k in 0..<j { product -= a[at(i, k)] * a[at(j, k)] }
          let limit = left[i].squareRoot()
          a[at(i, j)] = root > 0 ? min(max(product / root, -limit), limit) : 0
          left[i] = max(0, left[i] - a[at(i, j)] * a[at(i, j)])
          a[at(j, i)] = 0
        }
      }
    }
  }
}
