import Charts
import GrowthModels
import JobCreation
import Reporting
import Testing

@Suite struct FigureTests {
  @Test(arguments: [(20, 70, 45), (70, 20, 45), (5, 90, 30)])
  func `charts of structures 50 points apart show the range before the average`(
    trend: UInt64, exposure: UInt64, cohort: UInt64
  ) throws {
    let forecast = Fixtures.forecast(chances: (trend, exposure, cohort), weights: [0.4, 0.3, 0.3])
    let result = Fixtures.result(forecast)
    let low = English.perCent(forecast.attainment.range.lowerBound)
    let high = English.perCent(forecast.attainment.range.upperBound)
    let average = English.perCent(forecast.attainment.probability)
    for texts in [FanChart.jobs(of: result).texts, FinalCountHistogram(of: result).texts] {
      #expect(texts.title.hasPrefix("\(low.dropLast())–\(high) "))
      #expect(texts.title.hasSuffix(", \(average) on average"))
      #expect(texts.alternative.contains("between \(low) and \(high), "))
    }
    #expect(
      AttainmentByStructure(of: result).texts.title.hasPrefix("Explanations disagree: "))
  }

  @Test func `where explanations agree the range stands below the title`() {
    let texts = FinalCountHistogram(
      of: Fixtures.result(Fixtures.forecast(chances: (77, 70, 64)))
    ).texts
    #expect(texts.title == "72% of simulated futures reach 400 jobs: likely")
    #expect(texts.callout == "Between 64% and 77%, depending on how members bring jobs")
  }

  @Test func `every chart says what it measures, gross and in what unit`() {
    for chart in Fixtures.result().charts where chart.slug != "members" {
      #expect(
        chart.texts.subtitle.contains("gross jobs (head count of hires that members report)"),
        "\(chart.slug)")
    }
  }

  @Test func `every chart names its source, and no machine, clock or user`() {
    for chart in Fixtures.result().charts {
      #expect(
        chart.texts.source
          == "Source: example.yaml, 300 paths, seed 2022, Tusen 0.1.0. Data known by 31 Dec 2024.")
      #expect(chart.texts.provenance.date == nil)
    }
  }

  @Test func `the fan starts from what is known within the period`() {
    let programme = Fixtures.programme()
    let before = FanChart.jobs(of: Fixtures.result())
    #expect(
      before.readings == [
        Reading(day: Fixtures.day("2024-12-31").dayNumber, value: 0, rank: .start)
      ])
    var midway = programme
    midway.period = DayInterval(from: Fixtures.day("2024-01-01"), to: Fixtures.day("2027-06-30"))
    let after = FanChart.jobs(
      of: Fixtures.result(Fixtures.forecast(programme: midway, counted: 150)))
    #expect(
      after.readings == [
        Reading(day: Fixtures.day("2023-12-31").dayNumber, value: 0, rank: .start),
        Reading(day: Fixtures.day("2024-12-31").dayNumber, value: 150),
      ])
  }

  @Test func `members of another programme are not on the chart`() {
    var programme = Fixtures.programme()
    #expect(FanChart.members(of: Fixtures.result()).readings.count == 3)
    programme.history.owner = .other
    let chart = FanChart.members(of: Fixtures.result(Fixtures.forecast(programme: programme)))
    #expect(chart.readings.isEmpty)
    #expect(chart.texts.title == "Members grow to about 130 by Jun 2027")
  }

  @Test func `candidates of little weight share a row`() {
    let forecast = Fixtures.forecast(of: [
      Fixtures.candidate(.trend(.linear), weight: 0.5, chance: 80, weightEqual: 0.4),
      Fixtures.candidate(.trend(.logistic), weight: 0.02, chance: 40, weightEqual: 0.02),
      Fixtures.candidate(.trend(.bass), weight: 0.03, chance: 60, weightEqual: 0.03),
      Fixtures.candidate(.exposure(.listed), weight: 0.45, chance: 50, weightEqual: 0.55),
    ])
    let groups = AttainmentByStructure(of: Fixtures.result(forecast)).groups
    #expect(groups.map(\.average.name) == ["Trend", "Exposure"])
    #expect(groups[0].candidates.map(\.name) == ["linear jobs", "2 others, each under 5%"])
    // (0.02 · 0.4 + 0.03 · 0.6) / 0.05, up to rounding.
    #expect(abs(groups[0].candidates[1].attainment - 0.52) < 1e-12)
    #expect(groups[1].candidates.isEmpty)
  }

  @Test func `the numbers of a chart are rounded by what they are`() {
    let result = Fixtures.result()
    let chart = FinalCountHistogram(of: result)
    let csv = Table(plottedIn: chart).csv
    #expect(csv.hasPrefix("series,from,below,value\n"))
    #expect(csv.contains("\nattainment,,,0.7072\n"))
    #expect(csv.contains("\ntarget,,,400\n"))
    #expect(csv.contains("\nmean,,,413.55\n"))
    let fan = Table(plottedIn: FanChart.jobs(of: result)).csv
    #expect(fan.contains("\nstart,2024-12-31,0,"))
    #expect(fan.contains("\nforecast,2027-06-30,450,300,450,300,450,350,450\n"))
  }

  @Test(arguments: [
    (
      "2019-12-31", "2022-09-30",
      ["2020-01-01", "2020-07-01", "2021-01-01", "2021-07-01", "2022-01-01", "2022-07-01"]
    ),
    (
      "2016-12-31", "2019-12-31",
      [
        "2017-01-01", "2017-07-01", "2018-01-01", "2018-07-01", "2019-01-01", "2019-07-01",
      ]
    ),
    (
      "2019-01-01", "2019-05-31",
      ["2019-01-01", "2019-02-01", "2019-03-01", "2019-04-01", "2019-05-01"]
    ),
    (
      "2019-01-01", "2020-03-31",
      ["2019-01-01", "2019-04-01", "2019-07-01", "2019-10-01", "2020-01-01"]
    ),
    ("1990-05-05", "2030-12-31", ["2000-01-01", "2010-01-01", "2020-01-01", "2030-01-01"]),
    ("2020-01-02", "2020-01-20", []),
  ])
  func `time axes tick at starts of periods, six labels at most`(
    first: String, last: String, days: [String]
  ) {
    #expect(
      CalendarTicks.days(from: Fixtures.day(first), to: Fixtures.day(last)).map(\.description)
        == days)
  }
}
