import Probability
import SensitivityAnalysis
import Testing

/// Y = β₁X₁ + β₂X₂ with unit normal inputs of correlation ρ: Sᵢ = (βᵢ + ρβⱼ)²/Var(Y).
@Suite struct DependentInputTests {

  // Per index a false alarm in two of a thousand seeds.
  @Test(arguments: [(1.0, 1.0, 0.5), (1, 0.5, -0.8), (2, 0, 0.9), (1, -1, 0.95), (1, 2, 0)])
  func `indices cover the closed form`(first: Double, second: Double, rho: Double) throws {
    var stream = testStream(20)
    let n = 20_000
    let x = stream.standardNormals(n)
    let y = zip(x, stream.standardNormals(n)).map { rho * $0 + (1 - rho * rho).squareRoot() * $1 }
    let outputs = zip(x, y).map { first * $0 + second * $1 }
    let variance = first * first + second * second + 2 * rho * first * second
    let points = try SamplePoints(count: n)
    for (values, slope) in [(x, first + rho * second), (y, second + rho * first)] {
      let index = try #require(
        points.classes(of: SampledInput(values: values))
          .firstOrderIndex(of: outputs, bootstrap: wide))
      #expect(index.covers(slope * slope / variance))
    }
  }
}
