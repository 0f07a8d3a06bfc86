import CurveFitting
import Formulas
import Probability
import RealModule
import Testing

/// Straight models, whose answers have closed forms.
struct LinearModelTests {
  static let x = [1.0, 2, 3, 4, 5, 6, 7, 8]
  static let y = [2.1, 3.9, 6.2, 7.8, 10.3, 11.9, 14.2, 15.8]

  /// Intercept, slope, residual variance and Sxx of the line through the points.
  static let line: (intercept: Double, slope: Double, variance: Double, sxx: Double) = {
    let n = Double(x.count)
    let (mx, my) = (x.reduce(0, +) / n, y.reduce(0, +) / n)
    let sxx = x.reduce(0) { $0 + ($1 - mx) * ($1 - mx) }
    let slope = zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) } / sxx
    let intercept = my - slope * mx
    let rss = zip(x, y).reduce(0) {
      $0 + ($1.1 - intercept - slope * $1.0) * ($1.1 - intercept - slope * $1.0)
    }
    return (intercept, slope, rss / (n - 2), sxx)
  }()

  static func fit(horizon: [Double] = [], level: Double = 0.9) throws -> CurveFit {
    let formula = try Formula("a + b*x", variables: ["x"])
    return try CurveFit(
      of: .formula(FormulaModel(formula)), to: FitData(times: x, values: y),
      settings: FitSettings(level: level, horizon: horizon))
  }

  @Test func `Estimates and standard errors are those of the textbook`() throws {
    let fit = try Self.fit()
    let (n, mean) = (8.0, 4.5)
    let errors = [
      (Self.line.variance * (1 / n + mean * mean / Self.line.sxx)).squareRoot(),
      (Self.line.variance / Self.line.sxx).squareRoot(),
    ]
    for (parameter, (value, error)) in zip(
      fit.parameters, zip([Self.line.intercept, Self.line.slope], errors))
    {
      // The intercept is a fortieth of the values: it has two digits fewer than they.
      #expect(agreeingDigits(parameter.estimate, value) > 12)
      #expect(agreeingDigits(try #require(parameter.standardError), error) > 12)
    }
    #expect(agreeingDigits(fit.residualStandardDeviation, Self.line.variance.squareRoot()) > 12)
  }

  @Test(arguments: [0.5, 0.9, 0.99])
  func `Profile intervals are Student's`(_ level: Double) throws {
    let fit = try Self.fit(level: level)
    let t = StudentTDistribution(degreesOfFreedom: 6).quantile(upperTail: (1 - level) / 2)
    for parameter in fit.parameters {
      let reach = t * (try #require(parameter.standardError))
      // The search for an end stops at 10⁻⁵ of the level.
      let tolerance = 2e-5 * reach
      #expect(
        abs(try #require(parameter.interval.lower) - (parameter.estimate - reach)) < tolerance)
      #expect(
        abs(try #require(parameter.interval.upper) - (parameter.estimate + reach)) < tolerance)
    }
  }

  @Test func `Prediction intervals are the textbook's`() throws {
    let fit = try Self.fit(horizon: [9, 12])
    guard case .points(let points) = fit.forecast else {
      Issue.record("a line has no ceiling that could refuse a forecast")
      return
    }
    let t = StudentTDistribution(degreesOfFreedom: 6).quantile(upperTail: 0.05)
    for point in points {
      let mean = Self.line.intercept + Self.line.slope * point.time
      let distance = point.time - 4.5
      let reach =
        t * (Self.line.variance * (1 + 1.0 / 8 + distance * distance / Self.line.sxx)).squareRoot()
      #expect(agreeingDigits(point.mean, mean) > 12)
      #expect(abs(try #require(point.lower) - (mean - reach)) < 2e-5 * reach)
      #expect(abs(try #require(point.upper) - (mean + reach)) < 2e-5 * reach)
    }
  }

  @Test func `Criteria follow from the sum of squares`() throws {
    let fit = try Self.fit()
    let rss = 6 * Self.line.variance
    let logLikelihood = -4 * (Double.log(2 * .pi * rss / 8) + 1)
    #expect(agreeingDigits(fit.logLikelihood, logLikelihood) > 12)
    // Three parameters with the variance: 2·3 + 2·3·4/(8 − 3 − 1) = 12.
    #expect(agreeingDigits(try #require(fit.aicc), -2 * logLikelihood + 12) > 12)
    #expect(agreeingDigits(fit.bic, -2 * logLikelihood + 3 * .log(8)) > 12)
  }

  @Test func `A weight of 2 is an observation made twice, but for the degrees of freedom`() throws {
    let formula = try Formula("a + b*x", variables: ["x"])
    let model = CurveModel.formula(FormulaModel(formula))
    let weighted = try CurveEstimate(
      of: model,
      to: FitData(
        predictors: [Self.x], values: Self.y, weights: [2, 1, 1, 1, 1, 1, 1, 1]))
    let doubled = try CurveEstimate(
      of: model, to: FitData(times: [1] + Self.x, values: [2.1] + Self.y))
    for (one, other) in zip(weighted.parameters, doubled.parameters) {
      #expect(agreeingDigits(one, other) > 12)
    }
    #expect(agreeingDigits(weighted.misfit, doubled.misfit) > 12)
    #expect(agreeingDigits(weighted.variance / doubled.variance, 7.0 / 6) > 12)
  }

  // Scaling by 4 is exact in every square root of a weight and in every sum of them.
  @Test func `Only ratios of weights matter, in predictions too`() throws {
    let model = CurveModel.formula(FormulaModel(try Formula("a + b*x", variables: ["x"])))
    let points = try [1.0, 4].map { unit in
      let data = FitData(
        predictors: [Self.x], values: Self.y,
        weights: [2, 1, 1, 3, 1, 1, 2, 1].map { $0 * unit })
      let fit = try CurveFit(of: model, to: data, settings: FitSettings(horizon: [9]))
      guard case .points(let points) = fit.forecast else { throw FitError.noFiniteValue(model) }
      return points[0]
    }
    let (one, other) = (points[0], points[1])
    let reach = try #require(one.upper) - one.mean
    #expect(reach > 0)
    // Ends are found to 10⁻⁵ of the distance from the middle.
    #expect(abs(try #require(other.upper) - (try #require(one.upper))) < 2e-5 * reach)
    #expect(abs(try #require(other.lower) - (try #require(one.lower))) < 2e-5 * reach)
  }

  @Test func `Order and repeats of plain responses do not matter`() throws {
    let formula = try Formula("a + b*x", variables: ["x"])
    let model = CurveModel.formula(FormulaModel(formula))
    let order = [3, 0, 7, 1, 5, 2, 6, 4]
    let shuffled = FitData(times: order.map { Self.x[$0] }, values: order.map { Self.y[$0] })
    let one = try CurveEstimate(of: model, to: shuffled)
    let other = try CurveEstimate(of: model, to: FitData(times: Self.x, values: Self.y))
    for (a, b) in zip(one.parameters, other.parameters) { #expect(agreeingDigits(a, b) > 12) }
  }
}
