import Charts
import CurveFitting
import Formulas
import GrowthModels
import JobCreation
import Reporting
import Testing

@Suite struct FitFigureTests {
  @Test func `an open ceiling is the title, open above in the chart, and not drawn on`() throws {
    let chart = try #require(FitChart(of: try FitFixtures.open.get()))
    #expect(chart.texts.title.hasPrefix("The data cannot tell a ceiling yet"))
    #expect(chart.ceiling?.low != nil)
    #expect(chart.ceiling?.high == nil)
    #expect(chart.extrapolated.isEmpty)
    #expect(chart.drawing().textBoxes.contains { $0.text.contains("open above") })
  }

  @Test func `the curve runs over the readings and on to the last time asked for`() throws {
    let result = try FitFixtures.rivals.get()
    let chart = try #require(FitChart(of: result))
    #expect(chart.readings.count == 6)
    #expect(chart.fitted.first?.time == chart.readings.first?.time)
    #expect(chart.fitted.last?.time == chart.readings.last?.time)
    #expect(chart.extrapolated.last?.time == Double(Fixtures.day("2022-09-30").dayNumber))
    #expect(chart.extrapolated.count { $0.interval != nil } == 3)
    #expect(chart.timeUnit == .days)
    #expect(chart.isCounted)
  }

  @Test func `curves that pass as closely are told beside the chart of one`() throws {
    let result = try FitFixtures.rivals.get()
    let chart = try #require(FitChart(of: result))
    #expect(chart.texts.callout?.contains("curves pass the readings about as closely") == true)
    let families = try #require(FamilyComparison(of: result))
    #expect(families.families.count == 8)
    #expect(families.texts.title.contains("curves pass the readings about as closely: between"))
    #expect(FamilyComparison(of: try FitFixtures.open.get()) == nil)
  }

  @Test func `profiles are cut at the level and where ceilings are decided`() throws {
    let chart = ProfileCurves(of: try FitFixtures.open.get())
    #expect(chart.cuts.map(\.label) == ["90%", "97.5%"])
    // Squares of the 95 % and 98.75 % quantiles of Student's t with 3 degrees of freedom, from its
    // distribution function ½ + (u/(1 + u²) + atan u)/π, u = t/√3.
    #expect(abs(chart.cuts[0].rise - 5.538319) < 1e-6)
    #expect(abs(chart.cuts[1].rise - 17.443443) < 1e-6)
    #expect(
      chart.texts.title == "The data leave open how large carrying_capacity and midpoint may be")
    #expect(chart.parameters.allSatisfy { !$0.profile.isEmpty })
  }

  @Test func `the band over the readings is that of a straight line in closed form`() throws {
    // y = b·x through the origin: half-width t·s·√(1 + x²/Σx²) with n − 1 degrees of freedom.
    let times = [1.0, 2, 3, 4, 5]
    let result = try FitFixtures.result(
      [.linear], to: FitData(times: times, values: [2.1, 3.9, 6.2, 7.8, 10.1]),
      description: FitFixtures.description("y", timeName: "t", clock: .numbers(origin: 0)))
    let chart = try #require(FitChart(of: result))
    let last = try #require(chart.fitted.last)
    let interval = try #require(last.interval)
    // t₀.₉₅(4) = 2.131847; Σx² = 55.
    let expected = 2.131847 * result.best.residualStandardDeviation * (1 + 25.0 / 55).squareRoot()
    // The derivative is a difference quotient, the quantile is rounded to 7 digits.
    #expect(abs((interval.upperBound - interval.lowerBound) / 2 - expected) < 1e-6 * expected)
  }

  @Test func `counts have no interval at their readings; the forecast opens at the last`() throws {
    let chart = try #require(FitChart(of: try FitFixtures.counts.get()))
    #expect(chart.fitted.dropLast().allSatisfy { $0.interval == nil })
    #expect(chart.fitted.last?.interval == chart.extrapolated.first?.interval)
    #expect(chart.readings.map(\.value) == [212, 229, 310, 340, 322, 351])
  }

  @Test func `times are written as the reader knows them`() throws {
    let numbered = try #require(FitChart(of: try FitFixtures.known.get()))
    #expect(numbered.readings.first?.time == 1991)
    #expect(numbered.timeTicks.map(\.label) == ["1995", "2000", "2005", "2010"])
    #expect(numbered.labels.lastReading == "Last reading 2010")
    let dated = try #require(FitChart(of: try FitFixtures.rivals.get()))
    #expect(dated.labels.lastReading == "Last reading 16 Dec 2019")
  }

  @Test func `a formula is called one in its title, and written out below`() throws {
    let result = FitResult(
      description: FitFixtures.description("y", timeName: "t", clock: .numbers(origin: 0)),
      comparison: try CurveComparison(
        of: [.formula(FormulaModel(try Formula("a+b*t", variables: ["t"])))],
        to: FitData(times: [0, 1, 2, 3, 4], values: [1, 3.1, 4.9, 7.2, 8.9]),
        settings: FitSettings(horizon: [6])))
    let chart = try #require(FitChart(of: result))
    // The least-squares line through these points is 5.02 + 1.99·(t − 2).
    #expect(chart.texts.title.hasPrefix("Formula: 12.98 by 6, "))
    #expect(chart.texts.subtitle.hasSuffix(", a+b*t"))
  }

  @Test func `a clock reads days to their ends and back`() {
    let clock = FitClock.calendar(origin: Fixtures.day("2016-12-31"), countsWholeDays: true)
    // The last moment of 2017-01-01 is two days after the beginning of 2016-12-31.
    #expect(clock.day(of: 2 / CalendarDay.daysPerMonth) == Fixtures.day("2017-01-01"))
    let plain = FitClock.calendar(origin: Fixtures.day("2016-12-31"), countsWholeDays: false)
    #expect(plain.day(of: 0) == Fixtures.day("2016-12-31"))
    #expect(FitClock.numbers(origin: 1990).day(of: 3) == nil)
  }

  @Test func `every chart can be drawn, named and told in words`() throws {
    for (name, result) in FitFixtures.all {
      for chart in try result.get().charts {
        let drawing = chart.drawing()
        #expect(!drawing.render().isEmpty, "\(name)")
        #expect(!chart.texts.title.isEmpty, "\(name)")
        #expect(chart.texts.alternative.contains(chart.slug + ".csv"), "\(name): \(chart.slug)")
        #expect(chart.texts.source.hasPrefix("Source: example.csv, "), "\(name)")
      }
    }
  }
}
