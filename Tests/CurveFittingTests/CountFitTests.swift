import CurveFitting
import Formulas
import GrowthModels
import Probability
import RealModule
import Testing

/// Fits of counts: closed forms of the Poisson and the NB1 law.
struct CountFitTests {
  static let counts = [3.0, 7, 4, 9, 2, 8, 5, 6]

  static func data() -> FitData {
    let times = (1...8).map(Double.init)
    return FitData(
      kind: .increments, predictors: [times], starts: [0] + times.dropLast(), values: counts)
  }

  // With F = a·t every increment has mean a, and its estimate is the mean count.
  @Test(arguments: [FitLoss.poisson, .nb1])
  func `The rate of a steady count is its mean`(_ loss: FitLoss) throws {
    let estimate = try CurveEstimate(of: .family(.linear), to: Self.data(), loss: loss)
    #expect(agreeingDigits(estimate.parameters[0], 5.5) > 12)
    let pearson = Self.counts.reduce(0) { $0 + ($1 - 5.5) * ($1 - 5.5) } / 5.5 / 7
    let dispersion = loss == .poisson ? 1 : max(1, pearson)
    #expect(agreeingDigits(estimate.variance, dispersion) > 12)
    let error = (dispersion * 5.5 / 8).squareRoot()
    #expect(agreeingDigits(try #require(estimate.standardErrors[0]), error) > 12)
  }

  @Test func `The deviance is twice what the log likelihood lacks to its largest`() throws {
    let fit = try CurveFit(
      of: .family(.linear), to: Self.data(), settings: FitSettings(loss: .poisson))
    let saturated = Self.counts.reduce(0) {
      $0 + PoissonDistribution.logProbability(of: Int($1), mean: $1)
    }
    #expect(agreeingDigits(try #require(fit.deviance), 2 * (saturated - fit.logLikelihood)) > 11)
  }

  @Test func `Running totals and their differences give one fit of counts`() throws {
    var total = 0.0
    let totals = Self.counts.map {
      total += $0
      return total
    }
    let times = (1...8).map(Double.init)
    let settings = FitSettings(loss: .poisson, horizon: [9, 10])
    let cumulative = try CurveFit(
      of: .family(.linear), to: FitData(kind: .cumulative, times: times, values: totals),
      settings: settings)
    let increments = try CurveFit(
      of: .family(.linear), to: Self.data(), settings: settings)
    #expect(cumulative.estimates == increments.estimates)
    guard case .points(let running) = cumulative.forecast,
      case .points(let steps) = increments.forecast
    else {
      Issue.record("a steady count can be forecast")
      return
    }
    #expect(agreeingDigits(running[0].mean, total + steps[0].mean) > 12)
    #expect(running[0].lower == total + (try #require(steps[0].lower)))
    #expect(running[1].mean > running[0].mean)
  }

  @Test func `Counts below 0 are refused with their place`() throws {
    let data = FitData(
      kind: .increments, predictors: [[1, 2, 3]], starts: [0, 1, 2], values: [1, -1, 2])
    #expect(throws: FitError.negativeCount(place: 1)) {
      try CurveEstimate(of: .family(.linear), to: data, loss: .poisson)
    }
  }

  @Test func `Prediction intervals of counts are whole numbers, not below 0`() throws {
    let fit = try CurveFit(
      of: .family(.linear), to: Self.data(), settings: FitSettings(loss: .nb1, horizon: [9, 12]))
    guard case .points(let points) = fit.forecast else {
      Issue.record("a steady count can be forecast")
      return
    }
    for point in points {
      let (lower, upper) = (try #require(point.lower), try #require(point.upper))
      #expect(lower >= 0 && lower == lower.rounded() && upper == upper.rounded())
      #expect(lower < point.mean && point.mean < upper)
    }
    #expect(agreeingDigits(points[1].mean, 3 * points[0].mean) > 12)
  }
}
