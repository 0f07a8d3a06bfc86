import Charts
import CurveFitting
import Foundation
import Reporting
import Testing

@Suite struct FitAnswerTests {
  private func answer(_ result: Result<FitResult, any Error>) throws -> String {
    English.answer(of: try result.get()).joined(separator: "\n")
  }

  @Test func `an open ceiling comes before everything else, with what would settle it`() throws {
    let lines = English.answer(of: try FitFixtures.open.get())
    #expect(lines[0] == "example.csv: 6 running totals of members, 2017-04-26 to 2019-12-16.")
    #expect(
      lines[1].hasPrefix("The data cannot tell a ceiling yet: the logistic curve fits nearly"))
    #expect(lines[1].contains("any ceiling from "))
    #expect(lines[1].contains("By simulation, "))
    #expect(lines[2].hasPrefix("There is no forecast from the logistic curve"))
    #expect(lines[2].contains("`--allow-unidentified`"))
  }

  @Test func `an open end of an interval is said in words, and no forecast is printed`() throws {
    let text = try answer(FitFixtures.open)
    #expect(text.contains(", open above"))
    #expect(!text.contains("Forecast of"))
    #expect(!text.contains("expects"))
  }

  @Test func `a known ceiling is told with its interval, and so is what comes next`() throws {
    let lines = English.answer(of: try FitFixtures.known.get())
    #expect(lines[0] == "example.csv: 20 readings of output, year 1991 to 2010.")
    #expect(lines[1].hasPrefix("The logistic curve levels off at 398.2 (90% interval: 395"))
    #expect(lines[2].hasPrefix("The logistic curve expects 396.6 by 2014 (90% interval for a "))
  }

  @Test func `where curves pass as closely, their range stands before the best one's forecast`()
    throws
  {
    let text = try answer(FitFixtures.rivals)
    let range = try #require(text.range(of: "the curves that pass as closely say between "))
    let best = try #require(text.range(of: "The linear curve expects "))
    #expect(range.lowerBound < best.lowerBound)
    #expect(text.contains("that says nothing against their shape"))
    #expect(!text.contains("average"))
  }

  @Test func `R squared never stands without its caution`() throws {
    for (name, result) in FitFixtures.all {
      let lines = English.answer(of: try result.get())
      let told = lines.filter { $0.contains("R²") }
      #expect(told.count == 1, "\(name)")
      #expect(
        told.allSatisfy { $0.contains("It says little") || $0.contains("not whether the curve") },
        "\(name)")
    }
  }

  @Test func `estimates have the digits that their errors support`() throws {
    let text = try answer(FitFixtures.known)
    // Two digits of the standard error, and the estimate to the same place.
    #expect(text.contains("carrying_capacity     398.2             1.6  395"))
    #expect(text.contains("growth_rate          0.3819          0.0046  0.37"))
  }

  @Test func `a figure is the same in the words, the table and the charts`() throws {
    let result = try FitFixtures.open.get()
    let text = English.answer(of: result).joined(separator: "\n")
    let low = try #require(text.firstMatch(of: /any ceiling from (\S+) upwards/)?.1)
    #expect(text.contains("  \(low), open above"))
    for chart in result.charts {
      #expect(
        chart.drawing().textBoxes.contains { $0.text.contains("(\(low), open above)") },
        "\(chart.slug)")
    }
  }

  @Test func `counts to come are whole`() throws {
    #expect(try answer(FitFixtures.rivals).contains("expects 506 by 2022-09-30 (90% interval for"))
    #expect(try answer(FitFixtures.counts).contains("expects 294 by 2023-10-18"))
  }

  @Test func `a formula heads its table as it was written`() throws {
    let text = try answer(FitFixtures.formula)
    #expect(text.contains("\na*(1-exp(-b*x)):\n"))
    #expect(text.contains("−40.29"))
  }

  @Test func `a point in time is told as a date`() throws {
    #expect(try answer(FitFixtures.open).contains("months (2019-0"))
  }

  /// Words of the machinery, and of nobody's day.
  static let engineWords = [
    "LAPACK", "NaN", "nan", "inf ", "Jacobian", "Levenberg", "Marquardt", "optimi", "gradient",
    "Hessian", "iteration", "converge", "residual sum", "nil", "Optional", "SciPy", "matrix",
  ]

  @Test func `no word of the machinery reaches a reader`() throws {
    for (name, result) in FitFixtures.all {
      let result = try result.get()
      let charts = result.charts.flatMap {
        [$0.texts.title, $0.texts.subtitle, $0.texts.alternative, $0.texts.callout ?? ""]
          + $0.texts.notes
      }
      let findings = result.findings.flatMap {
        [$0.message, $0.why ?? "", $0.fix ?? ""] + English.details(of: $0)
      }
      let text = (English.answer(of: result) + charts + findings).joined(separator: "\n")
      for word in Self.engineWords { #expect(!text.contains(word), "\(name): \(word)") }
    }
  }

  @Test func `no line of words ends in a space or holds two`() throws {
    for (name, result) in FitFixtures.all {
      let lines = English.answer(of: try result.get())
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") }, "\(name)")
      #expect(lines.filter { $0.hasSuffix(".") }.allSatisfy { !$0.contains("  ") }, "\(name)")
    }
  }
}
