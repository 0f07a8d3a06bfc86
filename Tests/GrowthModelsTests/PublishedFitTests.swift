import Foundation
import GrowthModels
import Testing

@Suite struct PublishedFitTests {
  /// What a fit's formula gives at x: a value, a year's growth, or a rate as a very short step.
  private func prediction(_ fit: PublishedFit, _ curve: any GrowthCurve, at x: Double) -> Double {
    if fit.isRate, let bass = curve as? BassCurve {
      return bass.increment(from: bass.value(at: x), over: 1e-7) / 1e-7
    }
    return curve.value(at: x) - (fit.isYearly ? curve.value(at: x - 1) : 0)
  }

  private func gradient(_ fit: PublishedFit, _ curve: any GrowthCurve, at x: Double) -> [Double] {
    let now = curve.gradient(at: x)
    return fit.isYearly ? zip(now, curve.gradient(at: x - 1)).map { $0 - $1 } : now
  }

  @Test func `all fits that a curve of ours covers are there`() {
    #expect(PublishedFit.all.count == 19)
  }

  @Test(arguments: PublishedFit.all)
  func `predictions agree with 50-digit arithmetic`(fit: PublishedFit) throws {
    let curve = try fit.curve(try fit.values())
    let ceiling = try fit.values()[0]
    for prediction in fit.predictions_text {
      let expected = try #require(Double(prediction.fit))
      let found = self.prediction(fit, curve, at: prediction.x)
      // A rate is off by half the step times its relative change; a year's growth is the difference
      // of two counts; else parameters rounded to doubles are felt.
      let tolerance = fit.isRate ? 1e-6 * expected : 1e-12 * expected + 8 * ceiling.ulp
      #expect(abs(found - expected) <= tolerance)
    }
  }

  @Test(arguments: PublishedFit.all.filter(\.isCarried))
  func `the published fit is the least-squares fit`(fit: PublishedFit) throws {
    try expectLeastSquares(fit)
  }

  @Test(
    .enabled(if: PublishedFit.referenceFolder != nil, "TUSEN_REFERENCE is not set"),
    arguments: PublishedFit.all.filter { !$0.isCarried })
  func `the fit is the least-squares fit, for series read in place`(fit: PublishedFit) throws {
    try expectLeastSquares(fit)
  }

  private func expectLeastSquares(_ fit: PublishedFit) throws {
    let data = try fit.data()
    try expectResidualSum(fit, data)
    if !fit.isRate { try expectOrthogonalResiduals(fit, data) }
  }

  private func expectResidualSum(_ fit: PublishedFit, _ data: [(x: Double, y: Double)]) throws {
    let curve = try fit.curve(try fit.values())
    let found = data.reduce(0) { sum, point in
      let residual = prediction(fit, curve, at: point.x) - point.y
      return sum + residual * residual
    }
    let expected = try #require(Double(fit.reference_text.rss))
    // At a minimum, errors of the parameters enter squared; those of predictions as above.
    #expect(abs(found - expected) <= (fit.isRate ? 1e-6 : 1e-11) * expected)
    if let printed = fit.published, let values = try fit.printedValues() {
      let printedCurve = try fit.curve(values)
      let sum = data.reduce(0) { sum, point in
        let residual = prediction(fit, printedCurve, at: point.x) - point.y
        return sum + residual * residual
      }
      // Printed to three digits.
      #expect(abs((sum / Double(fit.df)).squareRoot() - printed.residual_sd) <= 0.5)
    }
  }

  private func expectOrthogonalResiduals(
    _ fit: PublishedFit, _ data: [(x: Double, y: Double)]
  ) throws {
    let curve = try fit.curve(try fit.values())
    let free = fit.parameters.count
    var (products, sizes) = (
      [Double](repeating: 0, count: free), [Double](repeating: 0, count: free)
    )
    for point in data {
      let residual = prediction(fit, curve, at: point.x) - point.y
      for (index, slope) in gradient(fit, curve, at: point.x).prefix(free).enumerated() {
        products[index] += residual * slope
        sizes[index] += abs(residual * slope)
      }
    }
    for (product, size) in zip(products, sizes) {
      // Ill-conditioned fits amplify the rounding of the parameters, up to their condition of 10⁴.
      #expect(abs(product) <= 1e-10 * size)
    }
  }
}
