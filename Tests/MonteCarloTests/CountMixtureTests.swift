import MonteCarlo
import Testing

@Suite struct CountMixtureTests {
  private static func histogram(_ values: Int...) -> CountHistogram {
    values.reduce(into: CountHistogram()) { $0.add($1) }
  }

  @Test func `probabilities are weighted shares`() {
    let mixture = CountMixture(
      weights: [0.75, 0.25],
      histograms: [Self.histogram(10, 10, 20, 40), Self.histogram(40, 5_000)])
    #expect(mixture.probability(of: 10) == 0.375)
    #expect(mixture.probability(of: 40) == 0.75 * 0.25 + 0.25 * 0.5)
    #expect(mixture.probability(of: 41) == 0)
    #expect(mixture.probability(atLeast: 0) == 1)
    #expect(mixture.probability(atLeast: 21) == 0.75 * 0.25 + 0.25)
    #expect(mixture.probability(atLeast: 5_001) == 0)
    #expect(mixture.mean == 0.75 * 20 + 0.25 * 2_520)
    #expect(mixture.overflowProbability == 0)
  }

  @Test func `a histogram without weight takes no part, even an empty one`() {
    let alone = CountMixture(weights: [1], histograms: [Self.histogram(3, 9)])
    let joined = CountMixture(
      weights: [0, 1, 0], histograms: [Self.histogram(1), Self.histogram(3, 9), CountHistogram()])
    for p in [0, 0.25, 0.5, 0.75, 1] { #expect(joined.quantile(p) == alone.quantile(p)) }
    #expect(joined.mean == 6)
    #expect(joined.probability(of: 1) == 0)
  }

  @Test func `a quantile is the smallest count whose probability is enough`() {
    // F(10) = 3/8, F(20) = 9/16, F(40) = 7/8, F(5000) = 1, all exact in binary.
    let mixture = CountMixture(
      weights: [0.75, 0.25],
      histograms: [Self.histogram(10, 10, 20, 40), Self.histogram(40, 5_000)])
    #expect(mixture.quantile(0) == 10)
    #expect(mixture.quantile(0.375) == 10)
    #expect(mixture.quantile(0.376) == 20)
    #expect(mixture.quantile(0.5625) == 20)
    #expect(mixture.quantile(0.57) == 40)
    #expect(mixture.quantile(0.875) == 40)
    #expect(mixture.quantile(0.9) == 5_000)
    #expect(mixture.quantile(1) == 5_000)
  }

  @Test func `rounded weights cost no quantile its count`() {
    // Ten weights of 0.1 sum to 1 − 2⁻⁵³, and six of them to less than 0.6.
    let histograms = (1...10).map { Self.histogram($0) }
    let mixture = CountMixture(weights: [Double](repeating: 0.1, count: 10), histograms: histograms)
    for tenths in 1...10 { #expect(mixture.quantile(Double(tenths) / 10) == tenths) }
    #expect(mixture.quantile(0.61) == 7)
  }

  @Test func `a quantile above the limit is one above it`() {
    let mixture = CountMixture(
      weights: [1], histograms: [Self.histogram(7, 8, CountHistogram.limit, 1_000_000)])
    #expect(mixture.quantile(0.75) == CountHistogram.limit)
    #expect(mixture.quantile(0.76) == CountHistogram.limit + 1)
    #expect(mixture.overflowProbability == 0.25)
    let low = CountMixture(weights: [1], histograms: [Self.histogram(7, 8, 9, 1_000_000)])
    #expect(low.quantile(0.75) == 9)
    #expect(low.quantile(0.76) == CountHistogram.limit + 1)
  }

  @Test func `equal histograms mix to themselves`() {
    var histogram = CountHistogram()
    for index in 0..<2_000 { histogram.add((index * 7_919) % 1_511) }
    let alone = CountMixture(weights: [1], histograms: [histogram])
    let mixed = CountMixture(
      weights: [0.2, 0.3, 0.5], histograms: [histogram, histogram, histogram])
    for percent in 0...100 {
      let p = Double(percent) / 100
      #expect(mixed.quantile(p) == alone.quantile(p))
    }
    // Three rounded terms of at most 1.
    #expect(abs(mixed.probability(atLeast: 700) - alone.probability(atLeast: 700)) <= 4 * 0x1p-53)
  }
}
