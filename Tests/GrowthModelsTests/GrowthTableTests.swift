import Formulas
import GrowthModels
import Testing

@Suite struct GrowthTableTests {
  private func values(
    _ growth: Growth, at times: [Double], _ parameters: Double...
  ) -> [Double] {
    var table = GrowthTable(growth, times: times)
    var values = [Double](repeating: -1, count: times.count + 1)
    table.fillValues(&values, parameters: parameters)
    #expect(values.last == -1, "what lies beyond the times stays")
    return values.dropLast()
  }

  private func formula(_ text: String) throws -> Growth {
    .formula(try Formula(text, variables: [Growth.time]))
  }

  static let times = [0, 0.5, 3, 12, 40, 400]

  @Test(arguments: GrowthFamily.allCases)
  func `a family's table is the family's curve`(family: GrowthFamily) {
    let parameters = family.parameters.map { $0.unit == .count ? 200 : 0.4 }
    var table = GrowthTable(.family(family), times: Self.times)
    var values = Self.times
    table.fillValues(&values, parameters: parameters)
    let curve = family.curveType.init(parameters: parameters)
    #expect(values == Self.times.map(curve.value))
  }

  /// The formulas of the families, with parameters in the order of the text.
  static let formulas: [(GrowthFamily, String, [Double])] = [
    (.linear, "a*t", [7]), (.power, "c*t^b", [3, 1.4]), (.power, "c*t^b", [3, 0.4]),
    (.exponential, "c*(exp(g*t)-1)/g", [3, 0.02]),
    (.logistic, "K/(1+exp(-r*(t-m)))", [400, 0.1, 20]),
    (.gompertz, "K*exp(-exp(-r*(t-m)))", [400, 0.1, 20]),
    (.richards, "K*(1+v*exp(-r*(t-m)))^(-1/v)", [400, 0.5, 0.1, 20]),
    (.weibull, "K*(1-exp(-(t/s)^k))", [400, 30, 1.5]),
    (.bass, "K*(1-exp(-(p+q)*t))/(1+(q/p)*exp(-(p+q)*t))", [400, 0.01, 0.1]),
  ]

  @Test(arguments: formulas)
  func `the formula of a family has the family's values`(
    family: GrowthFamily, text: String, parameters: [Double]
  ) throws {
    let growth = try formula(text)
    var table = GrowthTable(growth, times: Self.times)
    var values = Self.times
    table.fillValues(&values, parameters: parameters)
    // The family's order of parameters is that of the page on the model.
    let byName = Dictionary(uniqueKeysWithValues: zip(growth.parameters.map(\.name), parameters))
    let symbols = ["v": "ν", "a": "a"]
    let ordered = family.parameters.map { parameter in
      byName.first { (symbols[$0.key] ?? $0.key) == parameter.symbol }?.value ?? .nan
    }
    let curve = family.curveType.init(parameters: ordered)
    for (value, time) in zip(values, Self.times) {
      // Near t = 0, where expm1 keeps digits that exp − 1 loses: 2⁻⁵² of 1, on a scale of K.
      let slack = 1e-13 * curve.value(at: time) + 1e-13
      #expect(abs(value - curve.value(at: time)) <= slack, "\(text) at \(time)")
    }
  }

  @Test func `where a formula falls or has no value, nothing is added`() throws {
    #expect(try values(formula("a*t*(4-t)"), at: [0, 1, 2, 3, 4, 5], 1) == [0, 3, 4, 4, 4, 4])
    #expect(try values(formula("t-a"), at: [0, 1, 2, 3, 4], 2) == [0, 0, 0, 1, 2])
    #expect(try values(formula("a*sqrt(t-2)"), at: [0, 1, 2, 3, 6], 3) == [0, 0, 0, 3, 6])
    #expect(try values(formula("a/(t-2)+a"), at: [0, 1, 2, 3], 1)[0] == 0.5)
    let most = Double.greatestFiniteMagnitude
    #expect(try values(formula("exp(a*t)"), at: [0, 1, 2], 1_000) == [1, most, most])
  }

  @Test func `copies are evaluated apart`() throws {
    let table = GrowthTable(try formula("a*t"), times: [1, 2])
    var (one, other) = (table, table)
    var (first, second) = ([0.0, 0], [0.0, 0])
    one.fillValues(&first, parameters: [1])
    other.fillValues(&second, parameters: [5])
    one.fillValues(&first, parameters: [2])
    #expect(first == [2, 4])
    #expect(second == [5, 10])
  }

  @Test func `names are those of files`() throws {
    #expect(Growth.bass.name == "bass" && Growth.bass.group == "bass")
    let growth = try formula("K /\n  (1 + exp(-t))")
    #expect(growth.name == "K / (1 + exp(-t))" && growth.group == "formula")
    #expect(growth.parameters.map(\.name) == ["K"])
  }
}
