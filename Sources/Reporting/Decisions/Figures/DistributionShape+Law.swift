import Charts
import MonteCarlo
import RealModule

extension DistributionShape {
  /// The shape of a law of positive numbers in bins of equal ratio; `nil` where one future in twenty
  /// or more has no finite number.
  init?(ofPositive law: RealMixture) {
    let ends = (law.quantile(0.005), law.quantile(0.995))
    let quantiles = [0.05, 0.25, 0.5, 0.75, 0.95].map { law.quantile($0) }
    guard let highest = quantiles.last, highest.isFinite, quantiles[0] > 0, ends.0 > 0 else {
      return nil
    }
    let high = ends.1.isFinite ? ends.1 : highest
    guard high > ends.0 else { return nil }
    let count = 40
    let step = Double.log(high / ends.0) / Double(count)
    let edges = (0...count).map { ends.0 * Double.exp(step * Double($0)) }
    self.init(law, edges: edges, quantiles: quantiles)
  }

  /// The shape of a law over bins with given edges.
  private init(_ law: RealMixture, edges: [Double], quantiles: [Double]) {
    var shares = Array(repeating: 0.0, count: edges.count - 1)
    var place = 0
    for bin in law.bins where bin.value >= edges[0] && bin.value < edges[edges.count - 1] {
      while bin.value >= edges[place + 1] { place += 1 }
      shares[place] += bin.probability
    }
    self.init(
      bins: shares.indices.map {
        Bin(from: edges[$0], to: edges[$0 + 1], share: min(1, shares[$0]))
      },
      median: quantiles[2], inner: quantiles[1]...quantiles[3],
      outer: quantiles[0]...quantiles[4])
  }
}
