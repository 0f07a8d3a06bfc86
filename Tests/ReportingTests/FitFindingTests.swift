import CurveFitting
import Formulas
import GrowthModels
import JobCreation
import Reporting
import Testing

@Suite struct FitFindingTests {
  private func findings(_ result: Result<FitResult, any Error>) throws -> [FitFinding] {
    try result.get().findings
  }

  private func fit(
    _ formula: String, start: [String: Double], bounds: [String: ClosedRange<Double>] = [:],
    times: [Double], values: [Double]
  ) throws -> FitResult {
    FitResult(
      description: FitFixtures.description("y", timeName: "t", clock: .numbers(origin: 0)),
      comparison: try CurveComparison(
        of: [
          .formula(
            FormulaModel(try Formula(formula, variables: ["t"]), start: start, bounds: bounds))
        ], to: FitData(times: times, values: values)))
  }

  @Test func `FIT-02 names an open ceiling, why it matters and what helps`() throws {
    let found = try #require(try findings(FitFixtures.open).first)
    #expect(found.id == "FIT-02")
    #expect(found.severity == .warning)
    #expect(found.message.hasPrefix("the data do not bound the ceiling of the logistic curve"))
    #expect(found.why != nil)
    #expect(found.fix?.contains("more reading") == true)
    #expect(English.details(of: found).map { $0.prefix(7) } == ["  why: ", "  fix: "])
  }

  @Test func `a known ceiling, curves that agree and quiet residuals give no warning`() throws {
    #expect(try findings(FitFixtures.known).isEmpty)
  }

  @Test func `FIT-03 names a parameter at the end of its range`() throws {
    let result = try fit(
      "a+b*t", start: ["a": 1, "b": 1], bounds: ["b": 0...1.5], times: [0, 1, 2, 3, 4, 5],
      values: [0, 2.1, 3.9, 6.1, 8, 9.9])
    let found = try #require(result.findings.first { $0.id == "FIT-03" })
    #expect(found.message == "b of the formula lies at the upper end of its range")
    #expect(found.fix?.contains("`--bounds`") == true)
  }

  @Test func `FIT-05 tells that neighbouring residuals hang together`() throws {
    let times = (0..<40).map(Double.init)
    // A parabola under a straight line: residuals that are one long wave.
    let result = try fit(
      "a+b*t", start: ["a": 0, "b": 1], times: times, values: times.map { $0 * $0 / 20 + 1 })
    #expect(result.findings.map(\.id) == ["FIT-05"])
  }

  @Test func `FIT-06 tells that one reading turns the choice`() throws {
    // A straight line whose last reading leaps.
    let data = FitData(
      times: (1...8).map(Double.init), values: [10.1, 19.8, 30.2, 39.9, 50.1, 59.8, 70.2, 130])
    let result = try FitFixtures.result([.linear, .exponential, .power], to: data)
    let found = try #require(result.findings.first { $0.id == "FIT-06" })
    #expect(found.message.contains("without it the linear curve is"))
  }

  @Test func `curves that ask for more readings are named`() throws {
    let result = try FitFixtures.result(
      [.linear, .richards], to: FitData(times: [1, 2, 3, 4], values: [1, 2.1, 2.9, 4]))
    let found = try #require(result.findings.first { $0.id == "FIT-01" })
    #expect(
      found.message == "left out for want of readings, of which there are 4: Richards (needs 6)")
  }

  @Test func `what reading the table found comes first`() throws {
    var result = try FitFixtures.open.get()
    result.description.findings = [
      ForecastFinding(id: "CSV-03", severity: .info, message: "rows were left out")
    ]
    #expect(result.findings.map(\.id) == ["CSV-03", "FIT-02"])
    #expect(result.findings[0].severity == .info)
  }
}
