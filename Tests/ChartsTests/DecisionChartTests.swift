import Charts
import Foundation
import Testing

/// What charts of decisions work out themselves.
@Suite struct DecisionChartTests {
  private static func cells(_ chart: any Chart, _ series: String) -> [[DataTable.Cell]] {
    chart.plottedNumbers.rows.filter { $0.contains(.text(series)) }
  }

  @Test func `a shape of counts has their quantiles and all their shares`() {
    let counts = (1...100).map { CountShare(count: $0, share: 0.01) }
    let shape = DistributionShape(of: counts, target: 60)
    // The smallest count with at least its share at or below it; sums of hundredths fall short or
    // over by their last bit, so the neighbour is as right.
    #expect((50...51).contains(shape.median))
    #expect((25...26).contains(shape.inner.lowerBound))
    #expect((75...76).contains(shape.inner.upperBound))
    #expect((5...6).contains(shape.outer.lowerBound))
    #expect((95...96).contains(shape.outer.upperBound))
    #expect(abs(shape.bins.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    #expect(shape.bins.contains { $0.from == 60 })
  }

  @Test
  func `a shape of values has their quantiles, and leaves out one in five hundred at either end`() {
    let shape = DistributionShape(of: (1...1000).reversed().map(Double.init))
    #expect(shape.median == 500)
    #expect(shape.inner == 250...750 && shape.outer == 50...950)
    #expect(shape.bins.first?.from == 2 && shape.bins.last?.to == 998)
    // From the second to the 998th of a thousand.
    #expect(abs(shape.bins.reduce(0) { $0 + $1.share } - 0.997) < 1e-12)
    let widths = Set(shape.bins.map { (($0.to - $0.from) * 1e6).rounded() })
    #expect(widths.count == 1)
  }

  @Test func `values that spread more than tenfold lie in bins of equal factors`() {
    let shape = DistributionShape(of: (0..<1000).map { pow(10, 3 * Double($0) / 999) })
    let factors = shape.bins.map { $0.to / $0.from }
    // A sixty-fourth root taken by six square roots keeps twelve digits.
    #expect(factors.allSatisfy { abs($0 - factors[0]) < 1e-12 * factors[0] })
    #expect(factors[0] > 1.1)
  }

  @Test func `values that are all one have a shape of one bin`() {
    let shape = DistributionShape(of: [7, 7, 7])
    #expect(shape.bins.count == 1 && shape.bins[0].share == 1)
    #expect(shape.bins[0].from < 7 && 7 < shape.bins[0].to)
    #expect(shape.outer == 7...7)
  }

  @Test func `a quantile lies inside its bin by its part of the bin's share`() {
    let shape = DistributionShape(
      bins: [.init(from: 0, to: 10, share: 0.5), .init(from: 20, to: 40, share: 0.5)],
      median: 10, inner: 5...30, outer: 1...38)
    #expect(shape.quantile(0.25) == 5)
    #expect(shape.quantile(0.75) == 30)
    #expect(shape.quantile(1) == 40)
  }

  @Test func `a comparison prints each chance with its error`() {
    let texts = SampleDecisions.comparison.drawing().textBoxes.map(\.text)
    for row in SampleDecisions.comparison.rows {
      #expect(texts.contains(NumberStyle.english.probability(row.attainment)))
      #expect(texts.contains("±" + NumberStyle.english.points(row.error) + " points"))
    }
  }

  @Test func `what is left is gross and all corrections, and zeros are not drawn`() {
    let chart = SampleSensitivities.waterfall
    #expect(chart.net == 1040 - 416 - 156 - 47 + 69)
    #expect(Self.cells(chart, "correction").count == 4)
    let texts = chart.drawing().textBoxes.map(\.text)
    #expect(texts.contains("\u{2212}416") && texts.contains("\u{2212}40%"))
    #expect(!texts.contains("Leaked to other regions"))
  }

  @Test func `ten inputs have a bar, the others a line that bounds them`() {
    let chart = SampleSensitivities.tornado
    #expect(chart.inputs.count == 12)
    let texts = chart.drawing().textBoxes.map(\.text)
    #expect(texts.contains("2 further inputs") && texts.contains("≤ 5"))
    #expect(Self.cells(chart, "inputs_not_drawn").count == 1)
    // The table holds them all.
    #expect(Self.cells(chart, "swing").count == 12)
  }

  @Test func `an index whose interval reaches zero has no figure, and cuts are told`() {
    let chart = SampleSensitivities.indices
    #expect(chart.isClipped)
    #expect(chart.drawing().textBoxes.count { $0.text == "n.s." } == 3)
    // The table is not cut.
    #expect(chart.plottedNumbers.numbers.contains(-0.06))
  }

  @Test func `thirteen hubs are twelve panels and a line`() {
    var chart = SampleOutlooks.hubs
    chart.hubs = Array(repeating: chart.hubs[0], count: 13)
    let texts = chart.drawing().textBoxes.map(\.text)
    #expect(texts.count { $0 == "Aalborg" } == 12)
    #expect(texts.contains("+1 further hubs"))
  }

  @Test func `costs that spread more than tenfold have an axis of factors`() {
    // P90/P10 of a lognormal with factor f a deviation is f^2.563: 10 at 2.456.
    var chart = SampleOutlooks.cost
    chart.rows = [.init(name: "", shape: SampleOutlooks.costs(1000, factor: 2.4))]
    #expect(!chart.isLogarithmic)
    chart.rows = [.init(name: "", shape: SampleOutlooks.costs(1000, factor: 2.5))]
    #expect(chart.isLogarithmic)
  }

  @Test func `programmes that reached their target are counted`() {
    #expect(SampleOutlooks.reference.kinds.map(\.reached) == [2, 2, 1])
    let texts = SampleOutlooks.reference.drawing().textBoxes.map(\.text)
    #expect(texts.count { $0 == "2 of 7" } == 2 && texts.contains("1 of 3"))
  }

  @Test func `dots of a swarm keep their distance and their order`() {
    var random = SplitMix64(seed: 7)
    let places = (0..<30).map { _ in Double.random(in: 0...120, using: &random) }
    let levels = DotSwarm(places: places, spacing: 11).levels
    for first in places.indices {
      for second in places.indices where second > first && levels[first] == levels[second] {
        #expect(abs(places[first] - places[second]) >= 11)
      }
    }
    #expect(DotSwarm(places: [0, 50, 100], spacing: 11).levels == [0, 0, 0])
    #expect(DotSwarm(places: [5, 5, 5], spacing: 11).levels == [0, 1, -1])
    #expect(DotSwarm(places: [], spacing: 11).reach == 0)
  }
}
