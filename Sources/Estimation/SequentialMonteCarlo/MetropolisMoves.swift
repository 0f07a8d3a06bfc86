import Probability
import RealModule

/// Metropolis moves in the coordinates in which the cloud is standard normal.
///
/// A particle is `u = mean + L y`. Half of the proposals are random walks, `y + 2.38/√d · scale ·
/// z` [Gelman 1996]; the other half turn towards a fresh draw, `y cos φ + z sin φ` with φ uniform
/// on (0, π/2), which leaves N(0, I) unchanged and is accepted often because the scores are nearly
/// normal. The walks reach the tails that a normal misses; the turns forget the start in a few
/// moves.
struct MetropolisMoves {
  let mean: [Double]
  let lower: [Double]
  let temperature: Double
  let stage: Int

  private(set) var accepted = 0
  private(set) var offered = 0

  private var walksAccepted = 0
  private var walksOffered = 0

  /// The share of an independent draw's spread by which turns overshoot the cloud, so that its edge
  /// is reached.
  private static let inflation = 1.15

  init(mean: [Double], lower: [Double], temperature: Double, stage: Int) {
    self.mean = mean
    self.lower = lower.map { $0 * Self.inflation }
    self.temperature = temperature
    self.stage = stage
  }

  /// Moves every particle until the mean correlation of start and present, per coordinate, falls
  /// below `correlationBound`, or `limit` moves were offered; adapts the walks' `scale` towards an
  /// acceptance of 0.25.
  ///
  /// Returns the number of moves.
  mutating func run<Target: SequentialTarget>(
    _ cloud: inout ParticleCloud, of target: Target, correlationBound: Double, limit: Int,
    scale: inout Double, using stream: inout RandomStream, workspace: inout Target.Workspace
  ) -> Int {
    var whitened = whiten(cloud)
    let start = whitened
    for move in 1...limit {
      walksAccepted = 0
      walksOffered = 0
      sweep(
        &cloud, whitened: &whitened, target: target, scale: scale, using: &stream,
        workspace: &workspace)
      let rate = Double(walksAccepted) / Double(max(1, walksOffered))
      scale = min(4, max(0.05, scale * .exp(rate - 0.25)))
      if move >= 2, correlation(start, whitened, count: cloud.count) < correlationBound {
        return move
      }
    }
    return limit
  }

  private mutating func sweep<Target: SequentialTarget>(
    _ cloud: inout ParticleCloud, whitened: inout [Double], target: Target, scale: Double,
    using stream: inout RandomStream, workspace: inout Target.Workspace
  ) {
    let dimension = cloud.dimension
    let walk = scale * 2.38 / Double(dimension).squareRoot()
    var proposed = [Double](repeating: 0, count: dimension)
    var proposal = [Double](repeating: 0, count: dimension)
    for index in 0..<cloud.count {
      let base = index * dimension
      let isWalk = stream.nextUniform() < 0.5
      let angle = isWalk ? 0 : 0.5 * Double.pi * stream.nextUniform()
      let (keep, fresh) = isWalk ? (1, walk) : (Double.cos(angle), Double.sin(angle))
      var oldSquare = 0.0
      var newSquare = 0.0
      var oldPrior = 0.0
      for coordinate in 0..<dimension {
        let old = whitened[base + coordinate]
        let new = keep * old + fresh * stream.nextStandardNormal()
        proposed[coordinate] = new
        oldSquare += old * old
        newSquare += new * new
        oldPrior += cloud.scores[base + coordinate] * cloud.scores[base + coordinate]
        proposal[coordinate] = mean[coordinate]
      }
      for column in 0..<dimension {
        let factor = proposed[column]
        for row in column..<dimension {
          proposal[row] += lower[column * dimension + row] * factor
        }
      }
      var newPrior = 0.0
      for coordinate in 0..<dimension { newPrior += proposal[coordinate] * proposal[coordinate] }
      let threshold = Double.log(stream.nextUniform())
      let (before, after) = target.logLikelihoods(at: proposal, stage: stage, using: &workspace)
      var gain =
        tempered(before, after) - tempered(cloud.before[index], cloud.after[index])
        - 0.5 * (newPrior - oldPrior)
      if !isWalk { gain += 0.5 * (newSquare - oldSquare) }
      offered += 1
      if isWalk { walksOffered += 1 }
      guard gain > threshold else { continue }
      accepted += 1
      if isWalk { walksAccepted += 1 }
      cloud.before[index] = before
      cloud.after[index] = after
      for coordinate in 0..<dimension {
        whitened[base + coordinate] = proposed[coordinate]
        cloud.scores[base + coordinate] = proposal[coordinate]
      }
    }
  }

  private func tempered(_ before: Double, _ after: Double) -> Double {
    if temperature == 1 { return after }
    if before == -.infinity || after == -.infinity { return -.infinity }
    return before + temperature * (after - before)
  }

  private func whiten(_ cloud: ParticleCloud) -> [Double] {
    let dimension = cloud.dimension
    var whitened = cloud.scores
    for index in 0..<cloud.count {
      let base = index * dimension
      for row in 0..<dimension {
        var value = cloud.scores[base + row] - mean[row]
        for column in 0..<row {
          value -= lower[column * dimension + row] * whitened[base + column]
        }
        whitened[base + row] = value / lower[row * dimension + row]
      }
    }
    return whitened
  }

  private func correlation(_ start: [Double], _ now: [Double], count: Int) -> Double {
    let dimension = mean.count
    var total = 0.0
    for coordinate in 0..<dimension {
      var sums = (x: 0.0, y: 0.0, xx: 0.0, yy: 0.0, xy: 0.0)
      for index in 0..<count {
        let x = start[index * dimension + coordinate]
        let y = now[index * dimension + coordinate]
        sums.x += x
        sums.y += y
        sums.xx += x * x
        sums.yy += y * y
        sums.xy += x * y
      }
      let n = Double(count)
      let spread = (sums.xx - sums.x * sums.x / n) * (sums.yy - sums.y * sums.y / n)
      total += spread > 0 ? (sums.xy - sums.x * sums.y / n) / spread.squareRoot() : 1
    }
    return total / Double(dimension)
  }
}
