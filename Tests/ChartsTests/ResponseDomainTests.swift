import Charts
import Testing

@Suite struct ResponseDomainTests {
  @Test func `what is essential is inside with a little air`() {
    #expect(ResponseDomain.holding([60, 100]) == 58.4...101.6)
  }

  @Test func `zero is inside where it costs little or is asked for`() {
    #expect(ResponseDomain.holding([20, 100]).lowerBound == 0)
    #expect(ResponseDomain.holding([-100, -20]).upperBound == 0)
    #expect(ResponseDomain.holding([60, 100], isCounted: true).lowerBound == 0)
    #expect(ResponseDomain.holding([60, 100]).lowerBound > 0)
  }

  @Test func `what is wanted is cut where it would make a line of the rest`() {
    // Twice the length of 0 to 100, and 4% of that for air.
    #expect(ResponseDomain.holding([0, 100], wanting: [5000, .infinity]) == 0...208)
    #expect(ResponseDomain.holding([0, 100], wanting: [150]) == 0...156)
    #expect(ResponseDomain.holding([0, 100], wanting: [5000], reach: 2) == 0...312)
  }

  @Test(arguments: [[7.0], [0], [-3], [1e12, 1e12 + 1e-3], [], [1e-12]])
  func `flat values have a stretch around them`(values: [Double]) {
    for isCounted in [false, true] {
      let domain = ResponseDomain.holding(values, isCounted: isCounted)
      #expect(values.allSatisfy(domain.contains))
      let largest = values.map { abs($0) }.max() ?? 0
      #expect(domain.upperBound - domain.lowerBound >= 1e-6 * largest)
      #expect(domain.lowerBound < domain.upperBound)
      if isCounted { #expect(domain.contains(0)) }
    }
  }

  @Test func `axes of any magnitude have two to six round ticks`() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<2000 {
      let scale = DecimalPlace.power(Int.random(in: -200...200, using: &random))
      let values = (0..<3).map { _ in Double.random(in: -1...1, using: &random) * scale }
      let domain = ResponseDomain.holding(values)
      let ticks = Ticks.values(within: domain)
      #expect((2...6).contains(ticks.count), "\(domain): \(ticks)")
      #expect(ticks.allSatisfy { domain.expanded(by: 1e-9).contains($0) }, "\(domain): \(ticks)")
    }
  }
}

extension ClosedRange<Double> {
  /// Room for the rounding of a tick at the very end.
  fileprivate func expanded(by share: Double) -> ClosedRange<Double> {
    let air = share * (upperBound - lowerBound)
    return lowerBound - air...upperBound + air
  }
}
