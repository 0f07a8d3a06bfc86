import Diagnostics
import GrowthModels
import JobCreation
import Probability
import Scenarios
import Testing

@Suite struct `Good scenarios` {
  private static let good = Workbench.good

  private static func load(_ bench: Workbench) throws -> Scenario {
    switch bench.load() {
    case .success(let scenario): return scenario
    case .failure(let invalid):
      Issue.record("\(DiagnosticText.render(invalid.diagnostics))")
      throw invalid
    }
  }

  // MARK: Read without complaint

  static let harmless: [(String, Workbench)] = [
    ("as it stands", good),
    (
      "Windows line ends",
      Workbench(
        scenario: good.scenario.replacing("\n", with: "\r\n"),
        files: good.files.mapValues { $0.replacing("\n", with: "\r\n") })
    ),
    (
      "a byte-order mark",
      Workbench(
        scenario: "\u{FEFF}" + good.scenario, files: good.files.mapValues { "\u{FEFF}" + $0 })
    ),
    ("a decomposed å", good.replacing("Skåne", "Ska\u{30a}ne")),
    ("a quoted NO", good.replacing("country: NO", "country: \"NO\"")),
    ("a no-break space in a number", good.replacing("100 000", "100\u{A0}000")),
    ("an underscore in a number", good.replacing("100 000", "100_000")),
    ("an exponent", good.replacing("100 000", "1e5")),
    ("a quoted number", good.replacing("at_least: 1000", "at_least: \"1000\"")),
    ("a comma that groups a count", good.replacing("paths: 100 000", "paths: \"100,000\"")),
    ("an empty key that may be left out", good.replacing("question: Will it?", "question:")),
    ("a document mark", Workbench(scenario: "---\n" + good.scenario, files: good.files)),
    ("a comment with signs", good.replacing("locale: en", "locale: en # *a &b [ { ' \" !x |")),
    (
      "a text of several lines",
      good.replacing("question: Will it?", "question: |\n  Will it? *\n  - [maybe]\n  &c")
    ),
    ("signs inside words", good.replacing("title: Example Nordic", "title: R&D 2*2 isn't a|b {x}")),
    (
      "shock off",
      good.replacing("shock: {spread: 5 % to 20 % per year, correlation: 0.5}", "shock: off")
    ),
    (
      "a lever off",
      good.replacing(
        "pull: {imitation: 10 % to 40 %, paid: extra, evidence: measured elsewhere, source: a "
          + "study}",
        "pull: off")
    ),
    (
      "semicolons and decimal commas",
      good.table(
        """
        quantity;from;to;as_of;value;kind
        members;;;2017-12-31;50;rounded
        jobs;2017-01-01;2017-12-31;2018-02-01;200,0;reported
        """)
    ),
    (
      "tabs",
      good.table(
        "quantity\tfrom\tto\tas_of\tvalue\njobs\t2017-01-01\t2017-12-31\t2018-02-01\t1 200\n")
    ),
  ]

  @Test(arguments: harmless.indices) func `are read without complaint`(index: Int) throws {
    let (name, bench) = Self.harmless[index]
    let findings = try Self.load(bench).findings.filter { $0.check.id != "SIM-01" }
    let rest = findings.filter { $0.check.id != "CSV-03" }
    #expect(rest.isEmpty, "\(name)\n\(DiagnosticText.render(rest))")
  }

  @Test func `Norway stays Norway and off removes`() throws {
    let scenario = try Self.load(
      Self.good.replacing("shock: {spread: 5 % to 20 % per year, correlation: 0.5}", "shock: off"))
    #expect(scenario.programme.hubs[2].country == "NO")
    #expect(scenario.programme.shock == nil)
    #expect(scenario.variants[1].levers.map(\.name) == ["pull"])
  }

  // MARK: What quantities mean

  private static func initial(_ text: String) throws -> UncertainQuantity {
    try load(
      Workbench(
        scenario: good.replacing("initial: 0", "initial: \(text)").scenario,
        files: ["data/series.csv": "quantity,as_of,value\n"])
    ).programme.members.initial
  }

  @Test(arguments: [
    ("277", 277.0), ("1 000", 1000), ("1_000", 1000), ("\"1,000\"", 1000), ("1e3", 1000),
    ("40 members", 40), ("+5", 5), ("0", 0), ("1 234 567", 1_234_567),
  ])
  func `numbers mean what they say`(text: String, value: Double) throws {
    #expect(try Self.initial(text) == .fixed(value))
  }

  @Test func `ranges take the form of their parameter's domain`() throws {
    let quantity = try Self.initial("40 to 60")
    #expect(quantity == (try UncertainQuantity(from: 40, to: 60, in: .positive)))
    #expect(try Self.initial("0 to 20") == (try UncertainQuantity(from: 0, to: 20, in: .positive)))
    let members = try Self.load(Self.good).programme.members
    #expect(members.attrition == (try UncertainQuantity(from: 0, to: 0.1, in: .share)))
    #expect(
      members.excessDispersion == (try UncertainQuantity(from: 0.5, to: 19, in: .positive)))
  }

  @Test func `named distributions are said outright`() throws {
    #expect(
      try Self.initial("{distribution: triangular, low: 1, mode: 2, high: 5}")
        == .triangular(low: 1, mode: 2, high: 5))
    #expect(
      try Self.initial("{distribution: uniform, low: 1, high: 5}") == .uniform(low: 1, high: 5))
    #expect(
      try Self.initial("{distribution: gamma, shape: 4, rate: 2}") == .gamma(shape: 4, rate: 2))
    #expect(
      try Self.initial("{distribution: gamma, mean: 2, sd: 1}") == .gamma(shape: 4, rate: 2))
    #expect(
      try Self.initial("{distribution: lognormal, low: 40, high: 60}")
        == (try UncertainQuantity(from: 40, to: 60, in: .positive)))
    // A unit of its own goes for all numbers without one.
    let rate = try Self.load(
      Self.good.replacing(
        "0.5 to 4 per year", "{distribution: uniform, low: 0.1, high: 6 per year, unit: per month}")
    ).programme.jobs.exposure?.rate
    #expect(rate == .uniform(low: 0.1 * 12, high: 6))
    // A log-normal with mean 2 and standard deviation 1: s² = ln(1 + 1/4), m = ln 2 − s²/2.
    guard
      case .logNormal(let mean, let deviation) =
        try Self.initial("{distribution: lognormal, mean: 2, sd: 1}")
    else {
      Issue.record("not log-normal")
      return
    }
    // Two roundings of the last digit.
    #expect(abs(mean - 0.581_575_404_902_840_1) < 1e-14)
    #expect(abs(deviation - 0.472_380_727_077_437_93) < 1e-14)
  }

  @Test(arguments: [
    ("0.5 to 4 per year", 0.5, 4.0), ("0.1 to 0.5 per month", 1.2, 6),
    ("0.5 per year to 4 per year", 0.5, 4), ("0.5 to 4 jobs per year", 0.5, 4),
    ("0.5 to 4 per member-year", 0.5, 4),
  ])
  func `rates are per member and year`(text: String, low: Double, high: Double) throws {
    let jobs = try Self.load(Self.good.replacing("0.5 to 4 per year", text)).programme.jobs
    let rate = try #require(jobs.exposure?.rate)
    // Quantiles are met to the accuracy of the normal quantile, some 1e-15 relative.
    #expect(abs(rate.quantile(0.05) / low - 1) < 1e-12)
    #expect(abs(rate.quantile(0.95) / high - 1) < 1e-12)
  }

  @Test func `years become months`() throws {
    let jobs = try Self.load(Self.good.replacing("9 to 60 months", "1 to 5 years")).programme.jobs
    let age = try #require(jobs.cohort?.meanAge)
    #expect(abs(age.quantile(0.05) / 12 - 1) < 1e-12)
    #expect(jobs.cohort?.kernel == AgeKernel(name: "gamma", shape: 2, delay: 3))
  }

  @Test(arguments: [
    "62 MSEK", "62 000 000 SEK", "62 million SEK", "SEK 62 million", "62000 kSEK",
    "62 000 SEK thousand",
  ])
  func `money has many spellings`(text: String) throws {
    let scenario = try Self.load(Self.good.replacing("total: 62 MSEK", "total: \(text)"))
    #expect(scenario.budget?.total == MoneyAmount(amount: .fixed(62_000_000), currency: "SEK"))
  }

  // MARK: Defaults

  @Test func `what is left out stands at a default that is listed`() throws {
    let scenario = try Self.load(Workbench(scenario: Starter.minimal.text, files: [:]))
    let defaults = Dictionary(
      uniqueKeysWithValues: scenario.defaults.map { ($0.key, $0.value) })
    #expect(defaults["members.growth"] == "[linear, logistic, gompertz, bass]")
    #expect(defaults["members.attrition"] == "0 % to 10 % per year")
    #expect(defaults["shock"] == "{spread: 5 % to 20 %, correlation: 0.5}")
    #expect(defaults["simulation.paths"] == "100 000")
    #expect(defaults["members.priors.dispersion"] == "1.3 to 11")
    #expect(defaults["jobs.priors.dispersion"] == "2 to 21")
    #expect(defaults["history.transfer"] == nil)
    #expect(scenario.programme.members.growth == [.linear, .logistic, .gompertz, .bass])
    #expect(scenario.programme.jobs.trend == [.linear, .exponential, .logistic])
    #expect(scenario.programme.jobs.exposure?.counted == [.joined, .listed])
    #expect(scenario.programme.jobs.cohort?.kernel == AgeKernel())
    #expect(scenario.programme.shock?.correlation == 0.5)
    #expect(
      scenario.programme.members.excessDispersion.quantile(0.95) == 10
        || abs(scenario.programme.members.excessDispersion.quantile(0.95) - 10) < 1e-9)
    #expect((scenario.paths, scenario.seed) == (100_000, 2022))
  }

  @Test func `rates of an earlier history transfer by 0.5 to 2 unless said`() throws {
    let scenario = try Self.load(
      Self.good.replacing("  transfer: 0.75 to 1.33\n", "").replacing("  transfer: 0.5 to 2\n", ""))
    let wanted = try UncertainQuantity(from: 0.5, to: 2, in: .positive)
    #expect(scenario.programme.history.jobsTransfer == wanted)
    #expect(scenario.programme.history.membersTransfer == wanted)
    #expect(
      scenario.defaults.contains { $0.key == "history.transfer" && $0.value.contains("assumed") })
  }

  @Test func `another programme's history lets the clock start anew`() throws {
    let scenario = try Self.load(
      Self.good.replacing("history:\n", "history:\n  programme: other\n").replacing(
        "  initial: 0", "  at_start: 5 to 20"))
    #expect(scenario.programme.history.owner == .other)
    #expect(
      scenario.programme.members.atStart == (try UncertainQuantity(from: 5, to: 20, in: .positive)))
  }

  @Test func `one structure named leaves the others out`() throws {
    let minimal = Starter.minimal.text + "jobs: {structures: {exposure: {}}}\n"
    let jobs = try Self.load(Workbench(scenario: minimal, files: [:])).programme.jobs
    #expect(jobs.trend.isEmpty)
    #expect(jobs.cohort == nil)
    #expect(jobs.exposure != nil)
  }

  @Test func `a scenario without history looks at its day of knowledge from before`() throws {
    let text = Starter.minimal.text
    let history = try #require(text.firstRange(of: "history:"))
    let bench = Workbench(
      scenario: String(text[..<history.lowerBound]).replacing(
        "as_of: 2025-12-31", with: "question: Will it?"), files: [:])
    let programme = try Self.load(bench).programme
    #expect(programme.asOf == CalendarDay(iso: "2024-12-31"))
    #expect(programme.history.from == CalendarDay(iso: "2025-01-01"))
    #expect(programme.history.jobsTransfer == nil)
  }

  // MARK: Files that belong together

  @Test func `a file extends another and keeps its data`() throws {
    let bench = Workbench(
      scenario: "extends: base/a.yaml\ntitle: Child\ntarget: {at_least: 900}\n",
      files: [
        "base/a.yaml": Self.good.scenario,
        "base/data/series.csv": Self.good.files["data/series.csv"] ?? "",
      ])
    let scenario = try Self.load(bench)
    #expect(scenario.title == "Child")
    #expect(scenario.programme.target.jobs == 900)
    #expect(scenario.programme.target.deadline == CalendarDay(iso: "2022-09-30"))
    #expect(scenario.files.map(\.path) == ["x.yaml", "base/a.yaml", "base/data/series.csv"])
  }

  @Test func `switched checks are silent and listed`() throws {
    let bench = Self.good.replacing("locale: en", "checks: {TGT-05: off}")
      .replacing("at_least: 1000", "at_least: 10 000")
    let scenario = try Self.load(bench)
    #expect(!scenario.findings.contains { $0.check.id == "TGT-05" })
    #expect(scenario.switchedChecks == ["TGT-05: off"])
  }
}
