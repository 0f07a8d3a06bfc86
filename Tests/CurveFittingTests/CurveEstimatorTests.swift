import CurveFitting
import Formulas
import GrowthModels
import Testing

/// Many series at the same points, prepared once.
struct CurveEstimatorTests {
  private static let formula = "K/(1+exp(-r*(t-m)))"

  private static func series(_ number: Int) -> FitData {
    SimulatedSeries.logistic(cut: 0.9, readings: 12, noise: 0.02, number: number)
  }

  // The same search with the same numbers: not a bit differs.
  @Test func `Each series has the estimate that it would have alone`() throws {
    let formula = try Formula(Self.formula, variables: ["t"])
    let start = ["K": 900.0, "r": 1, "m": 5]
    var estimator = try CurveEstimator(
      of: .formula(FormulaModel(formula)), to: Self.series(0))
    for number in [3, 1, 2, 1] {
      let data = Self.series(number)
      let alone = try CurveEstimate(
        of: .formula(FormulaModel(formula, start: start)), to: data, starts: 1)
      let together = try estimator.estimate(
        from: data.values, startingAt: formula.parameters.map { start[$0] ?? 0 })
      #expect(together.parameters == alone.parameters)
      #expect(together.standardErrors == alone.standardErrors)
      #expect(together.means == alone.means && together.misfit == alone.misfit)
      #expect(together.iterations == alone.iterations)
    }
  }

  // Where a search may go in a family's parameters depends on the size of the values.
  @Test(arguments: [FitLoss.leastSquares, .poisson])
  func `A family's range follows the values`(_ loss: FitLoss) throws {
    let data = FitData(
      kind: .cumulative, times: [1, 2, 3, 4, 5, 6, 7, 8], values: [2, 5, 11, 22, 34, 43, 47, 50])
    let larger = data.values.map { $0 * 1e6 }
    var estimator = try CurveEstimator(of: .family(.logistic), to: data, loss: loss)
    let small = try estimator.estimate(from: data.values, startingAt: [60, 1, 4])
    let large = try estimator.estimate(from: larger, startingAt: [60e6, 1, 4])
    // The unit of the values changes the ceiling alone, in the last digits of a search.
    #expect(agreeingDigits(large.parameters[0], 1e6 * small.parameters[0]) > 9)
    #expect(agreeingDigits(large.parameters[1], small.parameters[1]) > 9)
    #expect(large.edges == [nil, nil, nil])
  }

  @Test func `A straight formula needs no start`() throws {
    let formula = try Formula("a + b*t", variables: ["t"])
    let data = FitData(times: [0, 1, 2, 3], values: [0, 0, 0, 0])
    var estimator = try CurveEstimator(of: .formula(FormulaModel(formula)), to: data)
    let estimate = try estimator.estimate(from: [1, 3, 5, 7], startingAt: [100, -100])
    #expect(agreeingDigits(estimate.parameters[0], 1) > 13)
    #expect(agreeingDigits(estimate.parameters[1], 2) > 13)
    #expect(estimate.iterations == 0)
  }

  @Test func `A start without a finite value is an error, and the next start is not`() throws {
    let model = CurveModel.formula(
      FormulaModel(try Formula("a*log(b) + c*t", variables: ["t"])))
    let data = FitData(times: [0, 1, 2, 3, 4], values: [1, 2, 2.5, 4, 5])
    var estimator = try CurveEstimator(of: model, to: data)
    #expect(throws: FitError.noFiniteValue(model)) {
      try estimator.estimate(from: data.values, startingAt: [1, -1, 1])
    }
    let estimate = try estimator.estimate(from: data.values, startingAt: [1, 2, 1])
    #expect(estimate.misfit.isFinite)
  }
}
