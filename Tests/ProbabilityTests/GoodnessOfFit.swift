import Probability
import RealModule

/// Tests of whether draws follow a law; each returns the probability of a fit at least as bad.
enum GoodnessOfFit {
  /// Kolmogorov's test, by the limit law of √n·D with Stephens' correction for finite n.
  static func kolmogorovSmirnov(
    _ draws: [Double], _ cumulativeProbability: (Double) -> Double
  ) -> Double {
    let n = Double(draws.count)
    var distance = 0.0
    for (index, draw) in draws.sorted().enumerated() {
      let p = cumulativeProbability(draw)
      distance = max(distance, p - Double(index) / n, Double(index + 1) / n - p)
    }
    let root = n.squareRoot()
    let scaled = (root + 0.12 + 0.11 / root) * distance
    if scaled < 0.3 { return 1 }
    return (1...100).reduce(0) { sum, j in
      let term = 2 * Double.exp(-2 * Double(j * j) * scaled * scaled)
      return j % 2 == 1 ? sum + term : sum - term
    }
  }

  /// Pearson's test of counts, neighbouring counts pooled until a cell expects at least 20 draws.
  static func chiSquared(_ draws: [Int], _ law: some CountDistribution) -> Double {
    let n = Double(draws.count)
    let sorted = draws.sorted()
    var (statistic, cells, seen, below) = (0.0, 0, 0, 0.0)
    var edge = law.quantile(20 / n)
    while true {
      let tails = law.tails(at: edge)
      let isLast = n * tails.upper < 20
      let expected = isLast ? n * (1 - below) : n * (tails.lower - below)
      let end = isLast ? sorted.count : firstIndex(in: sorted, above: edge)
      let difference = Double(end - seen) - expected
      statistic += difference * difference / expected
      (cells, seen, below) = (cells + 1, end, tails.lower)
      if isLast { break }
      edge = max(edge + 1, law.quantile(min(1, below + max(20, n / 200) / n)))
    }
    guard cells > 1 else { return 1 }
    return ChiSquaredDistribution(degreesOfFreedom: Double(cells - 1))
      .survivalProbability(at: statistic)
  }

  private static func firstIndex(in sorted: [Int], above value: Int) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] > value { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
