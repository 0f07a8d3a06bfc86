import CurveFitting
import FoundationEssentials
import JSON
import LinearAlgebra
import Reporting
import Testing

@Suite struct FitDocumentTests {
  private func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members)? = value else { return [] }
    return members.map(\.0)
  }

  private func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements)? = value else { return [] }
    return elements
  }

  private func number(_ value: JSONValue?) -> Double? {
    switch value {
    case .number(let number)?: number
    case .integer(let number)?: Double(number)
    default: nil
    }
  }

  static let keysOfAFit = [
    "family", "formula", "estimate", "standard_errors", "confidence_intervals", "correlation",
    "residual_sum_of_squares", "residual_standard_deviation", "degrees_of_freedom", "deviance",
    "dispersion", "log_likelihood", "aicc", "bic", "aicc_weight", "bic_weight", "r_squared",
    "termination", "iterations", "starts_tried", "starts_agreeing", "refused_steps", "at_bound",
    "open_ended", "lag_one_autocorrelation", "ceiling", "forecast",
  ]

  @Test func `the keys of every curve stand in families, those of the best at the top`() throws {
    let document = JSONValue.fit(of: try FitFixtures.rivals.get())
    #expect(
      keys(document)
        == ["schema", "data", "settings"] + Self.keysOfAFit + [
          "families", "set_aside", "best_without_last", "observations", "findings",
        ])
    let families = elements(document["families"])
    #expect(families.count == 8)
    for family in families { #expect(keys(family) == Self.keysOfAFit) }
  }

  @Test func `numbers read back as the very same doubles`() throws {
    struct Read: Decodable {
      var estimate: [String: Double]
      var standard_errors: [String: Double]
      var residual_sum_of_squares: Double
      var aicc: Double
      var correlation: [[Double]]
    }
    let result = try FitFixtures.known.get()
    let text = JSONValue.fit(of: result).text
    let read = try JSONDecoder().decode(Read.self, from: Data(text.utf8))
    for parameter in result.best.parameters {
      #expect(read.estimate[parameter.name] == parameter.estimate)
      #expect(read.standard_errors[parameter.name] == parameter.standardError)
    }
    #expect(read.residual_sum_of_squares == result.best.residualSumOfSquares)
    #expect(read.aicc == result.best.aicc)
    #expect(read.correlation[0][1] == result.best.correlation?[0, 1])
  }

  @Test func `intervals are pairs by name, null where they are open`() throws {
    let intervals = JSONValue.fit(of: try FitFixtures.open.get())["confidence_intervals"]
    #expect(keys(intervals) == ["carrying_capacity", "growth_rate", "midpoint"])
    let ends = elements(intervals?["carrying_capacity"])
    #expect(ends.count == 2)
    #expect(number(ends.first) ?? 0 > 200)
    guard case .null? = ends.last else {
      Issue.record("the ceiling is open above")
      return
    }
  }

  @Test func `a refused forecast says so and gives no number`() throws {
    let document = JSONValue.fit(of: try FitFixtures.open.get())
    let forecast = document["forecast"]
    guard case .bool(true)? = forecast?["refused"] else {
      Issue.record("the forecast is refused")
      return
    }
    let points = elements(forecast?["points"])
    #expect(points.isEmpty)
    #expect(document["ceiling"]?["periods_to_settle"] != nil)
  }

  @Test func `the data are described as their reader knows them`() throws {
    let dated = JSONValue.fit(of: try FitFixtures.rivals.get())
    let data = dated["data"]
    #expect(data?["first"]?.rendered() == "\"2017-04-26\"")
    #expect(data?["last"]?.rendered() == "\"2019-12-16\"")
    #expect(
      dated["settings"]?["horizon"]?.rendered()
        == "[\"2020-12-31\", \"2021-12-31\", \"2022-09-30\"]")
    let numbered = JSONValue.fit(of: try FitFixtures.known.get())
    #expect(number(numbered["data"]?["first"]) == 1991)
    #expect(number(numbered["data"]?["origin"]) == 1990)
    let points = elements(numbered["forecast"]?["points"])
    #expect(points.map { number($0["time"]) } == [2011, 2014])
    #expect(points.map { number($0["t"]) } == [21, 24])
    let observations = elements(numbered["observations"])
    #expect(keys(observations[0]) == ["time", "value", "fitted", "residual"])
    #expect(number(observations[0]["value"]) == 11.3)
  }

  @Test func `predictors have a column each`() throws {
    let document = JSONValue.fit(of: try FitFixtures.plane.get())
    let observations = elements(document["observations"])
    #expect(keys(observations[0]) == ["heat", "light", "value", "fitted", "residual"])
    #expect(document.rendered().contains("\"predictors\": [\"heat\", \"light\"]"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what is not finite is null`(value: Double) {
    #expect(JSONValue.number(value).rendered() == "null")
  }

  @Test(arguments: [
    (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (1e22, "1e+22"), (-0.0, "0"), (5e-324, "5e-324"),
    (123_456_789.123_456_78, "123456789.12345678"),
  ])
  func `numbers have as many digits as it takes to read them back`(value: Double, text: String) {
    #expect(JSONValue.number(value).rendered() == text)
    #expect(Double(text) == value)
  }
}
