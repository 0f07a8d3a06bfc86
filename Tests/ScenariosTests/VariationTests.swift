import JobCreation
import Probability
import Scenarios
import Testing

@Suite struct `Variations` {
  private func texts(_ variation: String) throws -> [String] {
    try Variation(variation).points.map(\.text)
  }

  @Test func `space their values evenly from end to end`() throws {
    let variation = try Variation("budget.total=20..80MSEK:13")
    #expect(variation.key == "budget.total")
    #expect(variation.range.unit == "MSEK")
    #expect(variation.points.map(\.number) == stride(from: 20, through: 80, by: 5).map { $0 })
    #expect(variation.points.first?.text == "20 MSEK")
    #expect(variation.points.last?.text == "80 MSEK")
  }

  static let written: [(String, [String])] = [
    ("budget.total=20 MSEK..80 MSEK:3", ["20 MSEK", "50 MSEK", "80 MSEK"]),
    ("budget.total=20 MSEK..80:3", ["20 MSEK", "50 MSEK", "80 MSEK"]),
    ("budget.total = 20 .. 80 MSEK : 3", ["20 MSEK", "50 MSEK", "80 MSEK"]),
    ("budget.total=900 000 DKK..1 200 000 DKK:3", ["900000 DKK", "1050000 DKK", "1200000 DKK"]),
    ("budget.total=1_000..2_000 kSEK:2", ["1000 kSEK", "2000 kSEK"]),
    ("budget.total=0.5..1.5 million SEK:2", ["0.5 million SEK", "1.5 million SEK"]),
    ("levers.a.unit_cost=-40%..0%:5", ["-40%", "-30%", "-20%", "-10%", "0%"]),
    ("levers.a.unit_cost=-0.4..0:3", ["-0.4", "-0.2", "0"]),
    ("levers.a.unit_cost=−40..+10 %:2", ["-40%", "10%"]),
    ("levers.a.ramp=6..12 months:3", ["6 months", "9 months", "12 months"]),
    ("levers.a.ramp=1 year..2 years:2", ["1 years", "2 years"]),
    ("members.attrition=0..10 % per year:2", ["0 % per year", "10 % per year"]),
    (
      "budget.unit_cost=40 000..80 000 SEK per member-year:2",
      ["40000 SEK per member-year", "80000 SEK per member-year"]
    ),
    ("target.at_least=600..1200:7", ["600", "700", "800", "900", "1000", "1100", "1200"]),
    ("target.at_least=1,000..1 003:3", ["1000", "1002", "1003"]),
    (
      "target.by=2021-12-31..2022-01-03:4",
      ["2021-12-31", "2022-01-01", "2022-01-02", "2022-01-03"]
    ),
    ("shock.spread=0.1..0.3:3", ["0.1", "0.2", "0.3"]),
  ]

  @Test(arguments: written) func `take units from either end`(text: String, values: [String]) throws
  {
    #expect(try texts(text) == values)
  }

  @Test func `of days are even to half a day, with exact ends`() throws {
    let variation = try Variation("target.by=2021-12-31..2023-12-31:9")
    #expect(variation.range.isOfDays)
    let days = variation.points.map(\.number)
    #expect(variation.points.first?.day == CalendarDay(iso: "2021-12-31"))
    #expect(variation.points.last?.day == CalendarDay(iso: "2023-12-31"))
    for (index, day) in days.enumerated() {
      #expect(abs(day - (days[0] + 730 * Double(index) / 8)) <= 0.5)
    }
    #expect(variation.points.map(\.text)[4] == "2022-12-31")
  }

  // Whatever the step, a value reads back as the number that stands beside it.
  @Test(arguments: [
    "budget.total=20..81MSEK:9", "budget.total=1..2 MSEK:8", "budget.total=0..1 MSEK:101",
    "budget.total=900000..1000001 SEK:7", "budget.total=0.001..0.002 MSEK:11",
  ]) func `of money read back as what they say`(text: String) throws {
    for point in try Variation(text).points {
      let bench = Workbench.good.setting(
        "budget.total=\(point.text)", "budget.lines=~", "budget.financing=~")
      let total = try #require(try bench.load().get().budget?.total)
      let factor = text.contains("MSEK") ? 1e6 : 1
      // Twelve digits are written.
      #expect(abs(total.amount.quantile(0.5) - point.number * factor) <= 1e-9 * factor)
    }
  }

  @Test func `set their key and nothing else`() throws {
    let variation = try Variation("levers.automation.unit_cost=-40%..0%:9")
    let setting = variation.setting(at: variation.points[0])
    #expect(setting.key == "levers.automation.unit_cost")
    #expect(setting.value == "-40%")
  }

  @Test func `without a number of values are ranges to search in`() throws {
    let range = try VariedRange("20..120MSEK", of: "budget.total")
    #expect([range.low, range.high] == [20, 120])
    #expect(range.text(at: 61.25) == "61.25 MSEK")
    #expect(range.text(at: 100.0 / 3) == "33.333333333 MSEK")
    // A point before three digits could group thousands.
    #expect(range.text(at: 61.125) == "61.1250 MSEK")
    let days = try VariedRange("2021-12-31..2023-12-31", of: "target.by")
    #expect(days.text(at: days.low + 0.4) == "2021-12-31")
    #expect(days.day(at: days.high) == CalendarDay(iso: "2023-12-31"))
    #expect(try VariedRange("600..1200", of: "target.at_least").text(at: 700.6) == "701")
  }
}
