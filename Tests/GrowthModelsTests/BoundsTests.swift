import Foundation
import GrowthModels
import Testing

@Suite struct BoundsTests {
  /// Numbers of every size, from 10⁻³⁰⁰ to 10³⁰⁰ at the outermost.
  private static func wildParameters(
    of family: GrowthFamily, decades: Double, using generator: inout SeededGenerator
  ) -> [Double] {
    family.parameters.map { parameter in
      let size = pow(10, Double.random(in: -decades...decades, using: &generator))
      return parameter.isPositive || Bool.random(using: &generator) ? size : -size
    }
  }

  @Test(arguments: GrowthFamily.allCases, [2.0, 8, 300])
  func `values are finite, not negative and below the ceiling`(
    family: GrowthFamily, decades: Double
  ) {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let parameters = Self.wildParameters(of: family, decades: decades, using: &generator)
      let curve = family.curveType.init(parameters: parameters)
      let ceiling = family.hasCeiling ? parameters[0] : Double.greatestFiniteMagnitude
      for t in [-1e3, 0, 1e-300, 1e-9, 0.5, 12, 60, 1e6, 1e300] {
        let value = curve.value(at: t)
        #expect(value >= 0 && value <= ceiling, "\(parameters) at \(t)")
      }
    }
  }

  @Test(arguments: GrowthFamily.allCases, [1.0, 3, 8])
  func `values never fall`(family: GrowthFamily, decades: Double) {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let parameters = Self.wildParameters(of: family, decades: decades, using: &generator)
      let curve = family.curveType.init(parameters: parameters)
      var last = 0.0
      for month in -24...120 {
        let value = curve.value(at: Double(month))
        // exp and pow promise a last bit, not that it never falls.
        #expect(value >= last - 2 * last.ulp, "\(parameters) at \(month)")
        last = value
      }
    }
  }

  @Test(arguments: GrowthFamily.allCases)
  func `gradients are numbers wherever values are of a size to count`(family: GrowthFamily) {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let parameters = Self.wildParameters(of: family, decades: 8, using: &generator)
      let curve = family.curveType.init(parameters: parameters)
      for t in [-1e3, 0, 1e-9, 0.5, 12, 60, 1e6] {
        #expect(!curve.gradient(at: t).contains { $0.isNaN }, "\(parameters) at \(t)")
      }
    }
  }

  @Test(arguments: GrowthFamily.allCases)
  func `the first parameter is a scale`(family: GrowthFamily) {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<100 {
      var parameters = family.plausibleParameters(using: &generator)
      let t = Double.random(in: 0.1...90, using: &generator)
      let curve = family.curveType.init(parameters: parameters)
      let value = curve.value(at: t)
      // F is linear in it, so that the derivative is F over it: a product or quotient each.
      #expect(abs(curve.gradient(at: t)[0] * parameters[0] - value) <= 4 * value.ulp)
      parameters[0] *= 4
      #expect(family.curveType.init(parameters: parameters).value(at: t) == 4 * value)
    }
  }
}
