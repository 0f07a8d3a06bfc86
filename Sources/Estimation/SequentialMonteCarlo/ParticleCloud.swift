import LinearAlgebra
import Probability

/// The particles on their way from prior to posterior, with the log likelihoods that they carry.
struct ParticleCloud {
  let dimension: Int
  let count: Int
  var scores: [Double]
  var before: [Double]
  var after: [Double]

  /// Independent draws from the prior.
  init(dimension: Int, count: Int, using stream: inout RandomStream) {
    self.dimension = dimension
    self.count = count
    scores = (0..<dimension * count).map { _ in stream.nextStandardNormal() }
    before = Array(repeating: 0, count: count)
    after = Array(repeating: 0, count: count)
  }

  /// Evaluates every particle's log likelihoods at a stage.
  mutating func evaluate<Target: SequentialTarget>(
    _ target: Target, stage: Int, using workspace: inout Target.Workspace
  ) {
    var particle = [Double](repeating: 0, count: dimension)
    for index in 0..<count {
      for coordinate in 0..<dimension {
        particle[coordinate] = scores[index * dimension + coordinate]
      }
      (before[index], after[index]) = target.logLikelihoods(
        at: particle, stage: stage, using: &workspace)
    }
  }

  /// The weighted mean and the Cholesky factor of the weighted covariance.
  ///
  /// A cloud that lies in a subspace, or in one point, gets a diagonal that keeps it moving.
  func fittedNormal(weights: [Double]) -> (mean: [Double], lower: [Double]) {
    var mean = [Double](repeating: 0, count: dimension)
    for index in 0..<count where weights[index] > 0 {
      for coordinate in 0..<dimension {
        mean[coordinate] += weights[index] * scores[index * dimension + coordinate]
      }
    }
    var covariance = [Double](repeating: 0, count: dimension * dimension)
    var deviation = [Double](repeating: 0, count: dimension)
    for index in 0..<count where weights[index] > 0 {
      for coordinate in 0..<dimension {
        deviation[coordinate] = scores[index * dimension + coordinate] - mean[coordinate]
      }
      for column in 0..<dimension {
        let scaled = weights[index] * deviation[column]
        for row in column..<dimension {
          covariance[column * dimension + row] += scaled * deviation[row]
        }
      }
    }
    for column in 0..<dimension {
      for row in column + 1..<max(dimension, column + 1) {
        covariance[row * dimension + column] = covariance[column * dimension + row]
      }
    }
    return (mean, Self.lowerFactor(of: covariance, dimension: dimension))
  }

  private static func lowerFactor(of covariance: [Double], dimension: Int) -> [Double] {
    var ridge = 1e-10
    while true {
      var matrix = Matrix(rows: dimension, columns: dimension, elements: covariance)
      for coordinate in 0..<dimension {
        matrix[coordinate, coordinate] += ridge * (1 + matrix[coordinate, coordinate])
      }
      if let factor = try? CholeskyFactor(of: matrix) { return factor.lower.elements }
      ridge *= 10
    }
  }
}

extension ParticleCloud {
  /// Replaces the particles by copies of their ancestors.
  mutating func resample(_ ancestors: [Int]) {
    var copied: [Double] = []
    copied.reserveCapacity(scores.count)
    for ancestor in ancestors {
      copied.append(contentsOf: scores[ancestor * dimension..<(ancestor + 1) * dimension])
    }
    scores = copied
    before = ancestors.map { before[$0] }
    after = ancestors.map { after[$0] }
  }

  /// Puts the particles into random order, so that any run of them represents the whole.
  mutating func shuffle(using stream: inout RandomStream) {
    resample(Array(0..<count).shuffled(using: &stream))
  }

  /// The share of particles that differ from all others.
  var uniqueShare: Double {
    guard dimension > 0 else { return 1 }
    let distinct = Set((0..<count).map { Array(scores[$0 * dimension..<($0 + 1) * dimension]) })
    return Double(distinct.count) / Double(count)
  }
}
