import GrowthModels
import Testing

@Suite struct GradientTests {
  @Test(arguments: GrowthFamily.allCases)
  func `the gradient agrees with central differences`(family: GrowthFamily) {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let parameters = family.plausibleParameters(using: &generator)
      let t = Double.random(in: 0.1...90, using: &generator)
      let gradient = family.curveType.init(parameters: parameters).gradient(at: t)
      #expect(gradient.count == parameters.count)
      for index in parameters.indices {
        let near = CentralDifference(of: family, parameters, index, at: t, relativeStep: 3e-5)
        let far = CentralDifference(of: family, parameters, index, at: t, relativeStep: 6e-5)
        // Truncation falls with the square of the step, so that the nearer difference is off by a
        // third of their distance; round-off is some units in the last place of F over the step.
        let tolerance = abs(near.slope - far.slope) + 100 * near.roundOff
        #expect(abs(gradient[index] - near.slope) <= tolerance)
        // The tolerance itself is small: five digits of the slope or of F/θ, one count at least.
        #expect(tolerance <= 1e-5 * max(abs(gradient[index]), near.scale))
      }
    }
  }
}

/// (F(θ + h) − F(θ − h)) / 2h in one parameter.
private struct CentralDifference {
  let slope: Double
  let roundOff: Double
  let scale: Double

  init(
    of family: GrowthFamily, _ parameters: [Double], _ index: Int, at t: Double,
    relativeStep: Double
  ) {
    let size = max(abs(parameters[index]), 0.01)
    var (above, below) = (parameters, parameters)
    above[index] += relativeStep * size
    below[index] -= relativeStep * size
    let high = family.curveType.init(parameters: above).value(at: t)
    let low = family.curveType.init(parameters: below).value(at: t)
    slope = (high - low) / (above[index] - below[index])
    roundOff = max(abs(high), abs(low)).ulp / (above[index] - below[index])
    scale = max(abs(high), abs(low), 1) / size
  }
}
