import GrowthModels
import Testing

@Suite struct HighPrecisionTests {
  @Test(arguments: GrowthFamily.allCases)
  func `values and gradients agree with 1,500-digit arithmetic`(family: GrowthFamily) throws {
    let rows = try ReferenceTable.rows(of: "growth_curves.csv").filter { $0[0] == family.rawValue }
    #expect(rows.count >= 12)
    for row in rows {
      let t = try #require(Double(row[1]))
      let parameters = try ReferenceTable.numbers(row[2])
      let value = try #require(Double(row[3]))
      let gradient = try ReferenceTable.numbers(row[4])
      let curve = family.curveType.init(parameters: parameters)
      // Rounding within the formula acts like a change of the parameters by some units in the last
      // place, so that it may move the value by that share of Σ |θ ∂F/∂θ|.
      let sensitivity = zip(parameters, gradient).reduce(value) { $0 + abs($1.0 * $1.1) }
      #expect(abs(curve.value(at: t) - value) <= 4 * Double.ulpOfOne * sensitivity)
      // Exponents in the table reach 200, and an exponential loses as many units as its exponent.
      for (found, expected) in zip(curve.gradient(at: t), gradient) {
        #expect(abs(found - expected) <= 200 * Double.ulpOfOne * abs(expected))
      }
    }
  }

  @Test func `Bass times and steps agree with 1,500-digit arithmetic`() throws {
    let rows = try ReferenceTable.rows(of: "bass_steps.csv")
    #expect(rows.count == 304)
    for row in rows {
      let numbers = try row.map { try #require(Double($0)) }
      let (members, step, time, increment) = (numbers[3], numbers[4], numbers[5], numbers[6])
      let curve = BassCurve(parameters: Array(numbers[0..<3]))
      // No step of either formula cancels; the exponent (p + q)·Δ stays below 30 where E matters.
      let found = try #require(curve.time(ofValue: members))
      #expect(abs(found - time) <= 4 * Double.ulpOfOne * time)
      let grown = curve.increment(from: members, over: step)
      #expect(abs(grown - increment) <= 30 * Double.ulpOfOne * increment)
    }
  }
}
