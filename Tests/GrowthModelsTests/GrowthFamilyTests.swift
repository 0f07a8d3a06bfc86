import GrowthModels
import Testing

@Suite struct GrowthFamilyTests {
  @Test func `the names in files are these, and stay`() {
    let names = GrowthFamily.allCases.map { family in
      "\(family.rawValue): " + family.parameters.map(\.name).joined(separator: " ")
    }
    #expect(
      names == [
        "linear: rate",
        "exponential: initial_rate growth_rate",
        "power: scale exponent",
        "logistic: carrying_capacity growth_rate midpoint",
        "gompertz: carrying_capacity growth_rate midpoint",
        "richards: carrying_capacity growth_rate midpoint shape",
        "weibull: carrying_capacity scale shape",
        "bass: market_potential innovation imitation",
      ])
  }

  @Test(arguments: GrowthFamily.allCases)
  func `each family has a curve that knows its family`(family: GrowthFamily) {
    #expect(family.curveType.family == family)
    #expect(family.parameters == family.curveType.parameters)
    #expect(Set(family.parameters.map(\.symbol)).count == family.parameters.count)
  }

  @Test(arguments: GrowthFamily.allCases)
  func `filling gives each curve's own values and leaves the rest`(family: GrowthFamily) {
    var generator = SeededGenerator(seed: 7)
    let parameters = family.plausibleParameters(using: &generator)
    let times = [24, 0, -3, 0.5, 60.25]
    var values = [Double](repeating: -1, count: 7)
    family.fillValues(&values, at: times, parameters: parameters)
    let curve = family.curveType.init(parameters: parameters)
    #expect(values == times.map { curve.value(at: $0) } + [-1, -1])
  }
}
