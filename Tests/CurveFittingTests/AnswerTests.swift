import CurveFitting
import Estimation
import Formulas
import GrowthModels
import Probability
import RealModule
import Testing

/// What a fit says beside its estimates.
struct AnswerTests {
  /// A logistic curve with noise: 24 readings, the ceiling of 400 in sight.
  static func series(
    readings: Int = 24, noise: Double = 8, kind: FitData.Kind = .response
  ) -> FitData {
    var stream = RandomStream(seed: 3, purpose: .init(rawValue: 200), path: 0, position: 0)
    let curve = LogisticCurve(parameters: [400, 0.4, 12])
    let times = (1...readings).map(Double.init)
    return FitData(
      kind: kind, times: times,
      values: times.map { curve.value(at: $0) + noise * stream.nextStandardNormal() })
  }

  @Test func `A family and its formula give one fit`() throws {
    let family = try CurveFit(of: .family(.logistic), to: Self.series())
    let formula = try CurveFit(
      of: .formula(
        FormulaModel(
          try Formula("K/(1+exp(-r*(t-m)))", variables: ["t"]), start: ["K": 300, "r": 1, "m": 9])),
      to: Self.series())
    for (one, other) in zip(family.parameters, formula.parameters) {
      // Both are polished to a share of 10⁻¹³ of their confidence region.
      #expect(agreeingDigits(one.estimate, other.estimate) > 10)
      #expect(
        agreeingDigits(
          try #require(one.standardError), try #require(other.standardError)) > 9)
      // Ends of intervals are found to 10⁻⁵ of the distance from the estimate.
      #expect(
        abs(try #require(one.interval.upper) - (try #require(other.interval.upper)))
          < 1e-4 * (try #require(one.standardError)))
    }
    #expect(family.ceiling?.isIdentified == true)
    #expect(formula.ceiling?.parameter == 0)
    #expect(formula.ceiling?.isIdentified == true)
  }

  @Test func `Every comparison has weights that sum to 1, the best first`() throws {
    let comparison = try CurveComparison(
      of: GrowthFamily.allCases.map { .family($0) }, to: Self.series())
    let weights = comparison.aiccWeights.compactMap { $0 }
    #expect(weights.count == 8)
    #expect(abs(weights.reduce(0, +) - 1) < 1e-14)
    #expect(weights == weights.sorted(by: >))
    #expect([.family(.logistic), .family(.richards)].contains(comparison.best.model))
  }

  @Test func `Curves with too many parameters are set aside and named`() throws {
    let comparison = try CurveComparison(
      of: [.family(.richards), .family(.linear)], to: Self.series(readings: 5))
    #expect(comparison.fits.map(\.model) == [.family(.linear)])
    #expect(comparison.setAside.map(\.model) == [.family(.richards)])
    #expect(comparison.setAside.map(\.observationsNeeded) == [6])
    #expect(
      throws: FitError.tooFewObservations(model: .family(.richards), needed: 6, given: 5)
    ) {
      try CurveComparison(of: [.family(.richards)], to: Self.series(readings: 5))
    }
  }

  @Test func `Early growth leaves the ceiling open, and a forecast is refused unless allowed`()
    throws
  {
    let early = Self.series(readings: 8, noise: 3)
    var settings = FitSettings(horizon: [9, 12, 24])
    let refused = try CurveFit(of: .family(.logistic), to: early, settings: settings)
    #expect(refused.forecast == .refused)
    #expect(refused.ceiling?.isIdentified == false)
    #expect(refused.openEnded.contains("carrying_capacity"))
    #expect(refused.parameters[0].interval.upper == nil)
    #expect(refused.ceiling?.settling != nil)
    settings.allowsUnidentified = true
    let allowed = try CurveFit(of: .family(.logistic), to: early, settings: settings)
    guard case .points(let points) = allowed.forecast else {
      Issue.record("an allowed forecast has points")
      return
    }
    #expect(points.map(\.time) == [9, 12, 24])
    // Far beyond the bend nothing holds the next value from above.
    #expect(points[2].upper == nil || points[2].upper ?? 0 > 5 * (early.values.max() ?? 0))
  }

  // A Gompertz curve whose rate goes to 0 has a ceiling beyond what a double holds: its other
  // parameters are then as open as the ceiling, and no end of the search may pass for evidence.
  @Test func `What only the end of a search bounds is open as well`() throws {
    let early = FitData(
      kind: .cumulative, times: (1...10).map(Double.init),
      values: [12, 15, 21, 24, 33, 41, 52, 66, 80, 101])
    let fit = try CurveFit(of: .family(.gompertz), to: early)
    #expect(fit.parameters[0].interval.upper == nil)
    #expect(fit.parameters[1].interval.lower == nil)
    #expect(fit.parameters[2].interval.upper == nil)
    #expect(fit.parameters[1].interval.upper != nil && fit.parameters[2].interval.lower != nil)
  }

  @Test func `A ceiling that is refused is open-ended, though its interval may end`() throws {
    let early = FitData(
      kind: .cumulative, times: (1...10).map(Double.init),
      values: [12, 15, 21, 24, 33, 41, 52, 66, 80, 101])
    let fit = try CurveFit(of: .family(.logistic), to: early)
    #expect(fit.ceiling?.isIdentified == false)
    #expect(fit.parameters[0].interval.upper != nil)
    #expect(fit.openEnded == ["carrying_capacity"])
  }

  @Test func `A cumulative forecast neither falls nor starts below the last reading`() throws {
    let data = FitData(
      kind: .cumulative, times: [1, 2, 3, 4, 5, 6, 7, 8],
      values: [10, 25, 48, 80, 110, 131, 142, 150])
    let fit = try CurveFit(
      of: .family(.gompertz), to: data,
      settings: FitSettings(horizon: [9, 10, 11, 12, 20], allowsUnidentified: true))
    guard case .points(let points) = fit.forecast else {
      Issue.record("an allowed forecast has points")
      return
    }
    let lower = points.compactMap(\.lower)
    let upper = points.compactMap(\.upper)
    #expect(lower.allSatisfy { $0 >= 150 } && lower == lower.sorted() && upper == upper.sorted())
  }

  @Test func `A bound in the way is told, without a standard error`() throws {
    let model = CurveModel.formula(
      FormulaModel(
        try Formula("K/(1+exp(-r*(t-m)))", variables: ["t"]), start: ["K": 300, "r": 1, "m": 9],
        bounds: ["K": 0...350]))
    let fit = try CurveFit(of: model, to: Self.series())
    #expect(fit.atBound == ["K"])
    #expect(fit.parameters[0].estimate == 350)
    #expect(fit.parameters[0].standardError == nil)
    #expect(fit.parameters[0].interval.upper == 350)
    #expect(fit.parameters[1].standardError != nil)
  }

  @Test func `A formula without a finite value anywhere is an error`() throws {
    let model = CurveModel.formula(
      FormulaModel(try Formula("log(-1 - a^2) + b*t", variables: ["t"])))
    #expect(throws: FitError.noFiniteValue(model)) {
      try CurveEstimate(of: model, to: Self.series())
    }
  }

  @Test func `A curve through every point is exact`() throws {
    let data = FitData(times: [1, 2, 3, 4, 5], values: [2, 4, 8, 16, 32])
    let model = CurveModel.formula(
      FormulaModel(try Formula("a*2^(b*t)", variables: ["t"]), start: ["a": 3, "b": 0.5]))
    let fit = try CurveFit(of: model, to: data)
    #expect(fit.termination == .exact)
    #expect(agreeingDigits(fit.estimates[0], 1) > 13 && agreeingDigits(fit.estimates[1], 1) > 13)
  }

  @Test func `Parameters that only act together have no standard errors and open intervals`() throws
  {
    let model = CurveModel.formula(
      FormulaModel(try Formula("a*b*t", variables: ["t"]), start: ["a": 1, "b": 1]))
    let fit = try CurveFit(of: model, to: Self.series())
    #expect(fit.parameters.allSatisfy { $0.standardError == nil })
    #expect(fit.correlation == nil)
    #expect(Set(fit.openEnded) == ["a", "b"])
  }

  // r₁ of residuals that alternate is close to −1, of residuals in one long wave close to 1.
  @Test func `Neighbouring residuals that go together are told`() throws {
    let times = (1...40).map(Double.init)
    let formula = try Formula("a + b*t", variables: ["t"])
    let wave = FitData(times: times, values: times.map { 5 + $0 + .sin(0.3 * $0) })
    let comb = FitData(
      times: times, values: times.map { 5 + $0 + ($0.truncatingRemainder(dividingBy: 2) - 0.5) })
    let model = CurveModel.formula(FormulaModel(formula))
    #expect(try #require(CurveFit(of: model, to: wave).lagOneAutocorrelation) > 0.8)
    #expect(try #require(CurveFit(of: model, to: comb).lagOneAutocorrelation) < -0.8)
  }

  // A straight rise whose last reading leaps: only that one speaks for a bend.
  @Test func `A family chosen by the last observation alone is told`() throws {
    let times = (1...9).map(Double.init)
    var values = times.map { 10 * $0 + ($0.truncatingRemainder(dividingBy: 2) == 0 ? 0.6 : -0.6) }
    let models: [CurveModel] = [.family(.linear), .family(.exponential), .family(.power)]
    let steady = try CurveComparison(of: models, to: FitData(times: times, values: values))
    #expect(steady.best.model == .family(.linear) && !steady.hangsOnLastObservation)
    values[8] += 25
    let leap = try CurveComparison(of: models, to: FitData(times: times, values: values))
    #expect(leap.best.model != .family(.linear) && leap.hangsOnLastObservation)
  }

  @Test func `The same settings give the same bits`() throws {
    let one = try CurveFit(of: .family(.richards), to: Self.series())
    let other = try CurveFit(of: .family(.richards), to: Self.series())
    #expect(one.parameters == other.parameters)
  }
}
