import Diagnostics
import JSON
import JobCreation

/// The shape of a scenario file: its keys with their places, before anything is checked across
/// them.
struct ScenarioFile: Section {
  static let summary = "A question about a job-creation target, with what is known and assumed."

  /// The version of the format that this program reads.
  static let version = 1

  let version: Located<Int>?
  let title: Located<String>?
  let question: Located<String>?
  let asOf: Located<CalendarDay>?
  let period: PeriodSection?
  let periodPlace: Place
  let currency: Located<String>?
  let isCurrencyWritten: Bool
  let exchangeRates: Located<String>?
  let exchangeMonth: Located<String>?
  let target: TargetSection?
  let history: HistorySection
  let members: MembersSection
  let jobs: JobsSection
  let shock: ShockChoice?
  let hubs: Located<[Located<HubSection>]>?
  let budget: Located<BudgetSection>?
  let levers: [(name: String, value: Located<LeverChoice>)]
  let net: Located<NetSection>?
  let returns: Located<ReturnsSection>?
  let variants: [(name: String, value: Located<YAMLNode>)]
  let simulation: SimulationSection
  let outsideView: Located<OutsideViewSection>?
  let outcome: Located<OutcomeSection>?
  let checks: [(name: String, value: Located<CheckWeight>)]
  let locale: Located<OutputLocale>?
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    version = keys.required(
      "tusen", .version, "The version of this format.", examples: ["1"], check: .schemaVersion)
    _ = keys.optional(
      "extends", .path, "Another scenario file whose keys hold where this one leaves them out.",
      examples: ["other.yaml"])
    title = keys.required(
      "title", .text, "The programme's name.", examples: ["HealthTech Nordic 2.0"])
    question = keys.optional(
      "question", .text, "The question in one sentence.",
      examples: ["Will HealthTech Nordic 2.0 create 1,000 jobs by September 2022?"])
    asOf = keys.optional(
      "as_of", .date,
      "The day the forecast is made: nothing that became known later is used. Default: the day "
        + "before the period.",
      examples: ["2019-12-31"])
    let period = keys.required(
      "period", .section(PeriodSection.self), PeriodSection.summary,
      examples: ["{from: 2020-01-01, to: 2022-09-30}"])
    self.period = period?.value
    periodPlace = period?.place ?? keys.start
    currency = keys.optional(
      "currency", .currency, "The currency of all money, by its ISO 4217 code.", examples: ["SEK"])
    isCurrencyWritten = keys.isWritten("currency")
    exchangeRates = keys.optional(
      "exchange_rates", .path,
      "A CSV file of monthly exchange rates, for money in other currencies than the scenario's.",
      examples: ["data/exchange-rates.csv"])
    exchangeMonth = keys.optional(
      "exchange_month", .month,
      "The month whose exchange rates hold. Default: the month of `as_of`.", examples: ["2019-12"])
    target =
      keys.required(
        "target", .section(TargetSection.self), TargetSection.summary,
        examples: ["{count: jobs, at_least: 1000, by: 2022-09-30, indicator: oks-hires}"],
        check: .noTarget)?.value
    history = keys.section(
      "history", HistorySection.self, examples: ["{from: 2017-01-01, observations: data/x.csv}"])
    members = keys.section(
      "members", MembersSection.self,
      examples: ["{growth: [linear, bass], attrition: 0 % to 10 % per year}"])
    jobs = keys.section(
      "jobs", JobsSection.self, examples: ["{structures: {trend: [linear, logistic]}}"])
    shock =
      keys.optional(
        "shock", ShockChoice.format,
        "A shock that all hubs share: how hard and how lasting good and bad times are; `off` "
          + "for none.",
        default: "{spread: 5 % to 20 %, correlation: 0.5}",
        examples: ["{spread: 5 % to 20 % per year, correlation: 0.5}", "off"])?.value
    hubs = keys.optional(
      "hubs", .list(of: .section(HubSection.self)), "The partners of the programme.",
      examples: ["[{name: Innovation Skåne, country: SE}]"])
    budget = keys.optional(
      "budget", .section(BudgetSection.self), BudgetSection.summary,
      examples: ["{total: 62 MSEK, overhead: 15 % to 25 %}"])
    let levers =
      keys.optional(
        "levers", .named(LeverChoice.format), "What could be done differently, by name.",
        examples: [
          "{automation: {unit_cost: -30 % to -10 %, from: 2020-07-01, cost: 1.5 MSEK, evidence: "
            + "judged}}"
        ])
    self.levers = levers?.value ?? []
    net = keys.optional(
      "net", .section(NetSection.self), NetSection.summary,
      examples: ["{displacement: 5 % to 40 %}"])
    returns = keys.optional(
      "returns", .section(ReturnsSection.self), ReturnsSection.summary,
      examples: ["{tax: 150 000 to 300 000 SEK per job-year}"])
    let variants =
      keys.optional(
        "variants", .named(.raw(schema: VariantOverlay.reference)),
        "The scenario with some keys replaced, by name.",
        examples: ["{baseline: {}, half the money: {budget: {total: 31 MSEK}}}"])
    self.variants = variants?.value ?? []
    simulation = keys.section(
      "simulation", SimulationSection.self, examples: ["{paths: 100 000, seed: 2022}"])
    outsideView = keys.optional(
      "outside_view", .section(OutsideViewSection.self), OutsideViewSection.summary,
      examples: ["{programmes: data/reference-class.csv, kind: soft-support}"])
    outcome = keys.optional(
      "outcome", .section(OutcomeSection.self), OutcomeSection.summary,
      examples: ["{value: 751, known: 2019-11-27}"])
    checks =
      keys.optional(
        "checks", .named(.word), "Checks that are switched off or made errors, by id.",
        examples: ["{TIM-06: off}"])?.value ?? []
    locale = keys.optional(
      "locale", .word, "The language and number form of the output.", default: "en",
      examples: ["en"])
    keys.finish()
  }
}

/// The languages of the output.
enum OutputLocale: String, CaseIterable, Sendable {
  case en, sv, da, nb
}

extension ValueFormat where Value == Int {
  /// The version of the format; only one is known.
  static var version: ValueFormat {
    let known = ScenarioFile.version
    let schema = JSONValue.object([
      ("enum", .array([.integer(known), .string("\(known)")]))
    ])
    return ValueFormat(schema: schema) { node, path, reading in
      guard let text = node.text, Int(text) == known else {
        reading.findings.add(
          .schemaVersion, at: node.place,
          "`\(path)` is \(node.kind); this program reads version \(known)",
          fix: "write `tusen: \(known)`", value: node.text, limit: "\(known)")
        return nil
      }
      return known
    }
  }
}
