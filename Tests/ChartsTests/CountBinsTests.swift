import Charts
import Testing

@Suite struct CountBinsTests {
  private func bins(_ seed: UInt64) -> (chart: FinalCountHistogram, bins: CountBins) {
    var varied = VariedCharts(seed: seed)
    let chart = varied.histogram()
    return (chart, CountBins(of: chart.distribution, target: chart.target))
  }

  @Test(arguments: VariedCharts.seeds)
  func `an edge lies on the target, and the width is round or divides it`(seed: UInt64) {
    let (chart, bins) = bins(seed)
    let edges = bins.bins.map(\.from) + [bins.bins.last?.to ?? 0]
    #expect(edges.contains(chart.target))
    var width = bins.width
    while width.isMultiple(of: 10) { width /= 10 }
    #expect([1, 2, 5].contains(width) || chart.target.isMultiple(of: bins.width))
    for (bin, next) in zip(bins.bins, bins.bins.dropFirst()) { #expect(bin.to == next.from) }
    #expect(bins.bins.count <= CountBins.narrowLimit + 2)
  }

  // The tolerance covers the rounding of sums of at most 300 shares.
  @Test(arguments: VariedCharts.seeds)
  func `bars sum to the whole, and those past the target to its share`(seed: UInt64) {
    let (chart, bins) = bins(seed)
    let whole = bins.bins.reduce(bins.above) { $0 + $1.share }
    let given = chart.distribution.reduce(0) { $0 + $1.share }
    #expect(abs(whole - given) < 1e-12)
    let reaching = bins.bins.filter { $0.from >= chart.target }
      .reduce(bins.above) { $0 + $1.share }
    let expected = chart.distribution.filter { $0.count >= chart.target }
      .reduce(0) { $0 + $1.share }
    #expect(abs(reaching - expected) < 1e-12)
  }

  @Test func `every count of a narrow distribution has its own bar`() {
    let shares = [(3, 0.25), (4, 0.5), (6, 0.25)].map { CountShare(count: $0.0, share: $0.1) }
    let bins = CountBins(of: shares, target: 5)
    #expect(bins.width == 1)
    #expect(bins.share(around: 4) == 0.5)
    #expect(bins.share(around: 5) == 0)
    #expect(bins.above == 0)
  }

  @Test func `a small target is an edge without a cut bin at zero`() {
    let shares = (0..<900).map { CountShare(count: $0, share: 1.0 / 900) }
    let bins = CountBins(of: shares, target: 12)
    #expect(bins.width == 12)
    #expect(bins.bins.first?.from == 0 && bins.bins.first?.to == 12)
  }

  @Test func `a long tail is gathered above the range shown`() {
    let shares =
      (0..<100).map { CountShare(count: $0, share: 0.00998) }
      + [CountShare(count: 100_000, share: 0.002)]
    let bins = CountBins(of: shares, target: 50)
    #expect(abs(bins.above - 0.002) < 1e-15)
    #expect(bins.bins.last?.to ?? 0 < 200)
  }
}
