import Diagnostics
import GrowthModels
import JobCreation
import Probability
import Scenarios
import Testing

@Suite struct `Settings` {
  private static let good = Workbench.good

  private func scenario(_ settings: String...) throws -> Scenario {
    var bench = Self.good
    bench.settings = settings
    return try bench.load().get()
  }

  @Test func `change one key and leave the others`() throws {
    let (base, set) = (try scenario(), try scenario("target.at_least=900"))
    #expect(set.programme.target.jobs == 900)
    #expect(set.programme.target.deadline == base.programme.target.deadline)
    #expect(set.programme.members == base.programme.members)
    #expect(base.settings.isEmpty)
    #expect(
      set.settings == [SettingInForce(key: "target.at_least", value: "900", stated: "1000")])
  }

  @Test func `that say what the file says change nothing`() throws {
    let (base, set) = (try scenario(), try scenario("target.at_least=1000"))
    #expect(set.programme == base.programme)
    #expect(set.findings == base.findings)
  }

  @Test(arguments: [
    "target.by=2022-06-30", "target.by = 2022-06-30", " target.by=2022-06-30 # early",
  ])
  func `may have blanks around the equals sign and a comment`(text: String) throws {
    #expect(try scenario(text).programme.target.deadline == CalendarDay(iso: "2022-06-30"))
  }

  @Test func `reach priors, whose names contain points`() throws {
    // The form of a range is solved for its ends, so they come back to rounding.
    func isNear(_ value: Double?, _ wanted: Double) -> Bool {
      value.map { abs($0 / wanted - 1) < 1e-12 } ?? false
    }
    let key = GrowthPriorKey(family: .bass, parameter: "market_potential")
    let stated = try scenario("members.priors.bass.market_potential=100 to 200")
    #expect(isNear(stated.programme.members.priors[key]?.quantile(0.95), 200))
    let new = try scenario("jobs.priors.linear.rate=2 to 9 per month")
    let linear = GrowthPriorKey(family: .linear, parameter: "rate")
    #expect(isNear(new.programme.jobs.priors[linear]?.quantile(0.05), 2))
    let spread = try scenario("members.priors.dispersion=2 to 3")
    #expect(isNear(spread.programme.members.excessDispersion.quantile(0.95), 2))
  }

  @Test func `reach names that contain points and blanks`() throws {
    let bench = Self.good.replacing("automation: {unit", "digital v1.5: {unit")
      .setting("levers.digital v1.5.ramp=6 months")
    let levers = try bench.load().get().levers
    #expect(levers.first?.name == "digital v1.5")
    #expect(levers.first?.ramp == .fixed(6))
  }

  @Test func `reach an entry of a list by its number`() throws {
    let hubs = try scenario("hubs[3].share=20%").programme.hubs
    #expect(hubs.map(\.share) == [0.4, nil, 0.2])
    #expect(hubs[2].opens == CalendarDay(iso: "2020-07-01"))
  }

  @Test func `replace lists whole and groups key by key`() throws {
    let hubs = try scenario("hubs=[{name: A}, {name: B}]").programme.hubs
    #expect(hubs.map(\.name) == ["A", "B"])
    let target = try scenario("target={at_least: 900}").programme.target
    #expect(target.jobs == 900)
    #expect(target.indicator == "oks-hires")
  }

  @Test func `switch a lever off, or add one`() throws {
    #expect(try scenario("levers.automation=off").levers.map(\.name) == ["pull"])
    let more = try scenario("levers.advice={intensity: 10 %, evidence: judged}")
    #expect(more.levers.map(\.name) == ["automation", "pull", "advice"])
  }

  @Test func `take a key out`() throws {
    #expect(try scenario("budget.profile=~", "hubs=~").programme.hubs.isEmpty)
  }

  @Test func `of a total keep the proportions of lines and of what financiers pay`() throws {
    let budget = try #require(try scenario("budget.total=31 MSEK").budget)
    #expect(budget.total?.amount == .fixed(31_000_000))
    let staff = budget.lines[0]
    #expect(staff.years.map(\.amount) == [.fixed(10_000_000), .fixed(10_000_000)])
    #expect(budget.lines[1].years.map(\.amount) == [.fixed(5_000_000), .fixed(6_000_000)])
    #expect(
      budget.financing.map(\.part) == [
        .share(.fixed(0.5)), .sum(MoneyAmount(amount: .fixed(15_500_000), currency: "SEK")),
      ])
  }

  @Test func `of a total that is a range keep the shares of years`() throws {
    let budget = try #require(
      try scenario("budget.total=20 to 40 MSEK", "budget.financing=~").budget)
    #expect(budget.lines.isEmpty)
    #expect(budget.profile.map(\.year) == [2020, 2021, 2022])
    let shares = budget.profile.map { $0.amount.quantile(0.5) }
    let wanted: [Double] = [20, 30, 12].map { $0 / 62 }
    #expect(shares == wanted)
  }

  @Test func `hold in every variant that does not state the key again`() throws {
    let set = try scenario("target.at_least=900", "levers.pull.imitation=50 %")
    #expect(set.variants.map(\.programme.target.jobs) == [900, 900, 900])
    let without = try #require(set.variants.first { $0.name == "no automation" })
    #expect(without.levers.map(\.name) == ["pull"])
    #expect(without.levers.first?.effects[.imitation] == .fixed(0.5))
    #expect(!set.findings.contains { $0.check.id == "SET-02" })
  }

  @Test func `name data files relative to the scenario`() throws {
    let table = Self.good.files["data/series.csv"] ?? ""
    let bench = Self.good.file("data/other.csv", table.replacing(",200,", with: ",210,"))
      .setting("history.observations=data/other.csv")
    let scenario = try bench.load().get()
    #expect(scenario.programme.history.observations.jobs.first?.figure.count == 210)
    #expect(scenario.files.map(\.path) == ["x.yaml", "data/other.csv"])
  }

  @Test func `hold over the file that the scenario extends`() throws {
    let bench = Workbench(
      scenario: "extends: base.yaml\ntitle: Other\n",
      files: Self.good.files.merging(["base.yaml": Self.good.scenario]) { $1 }
    ).setting("target.at_least=900", "title=Third")
    let scenario = try bench.load().get()
    #expect(scenario.title == "Third")
    #expect(scenario.programme.target.jobs == 900)
  }
}
