import Diagnostics
import Probability

/// The money of the programme and what it buys.
struct BudgetSection: Section {
  static let summary = "The money of the programme and what it buys."

  /// What the cost of support is paid for, with the factor to a year of one member.
  static let costUnits: [(name: String, factor: Double)] = [
    ("per member-year", 1), ("per member and year", 1), ("per member-month", 12),
  ]

  let total: Located<Money>?
  let financing: [(name: String, value: Located<ShareOrMoney>)]
  let overhead: Located<ShareOrMoney>?
  let unitCost: Located<Money>?
  let attributable: Located<UncertainQuantity>?
  let profile: Located<ProfileChoice>?
  let lines: [(name: String, value: Located<[(name: String, value: Located<Money>)]>)]
  let eligible: PeriodSection?
  let source: Located<String>?
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    total = keys.optional("total", .money(), "The whole sum.", examples: ["62 MSEK"])
    financing =
      keys.optional(
        "financing", .named(ShareOrMoney.format), "Who pays, as shares or sums.",
        examples: ["{Interreg ÖKS: 50 %, partners: 50 %}"])?.value ?? []
    overhead = keys.optional(
      "overhead", ShareOrMoney.format,
      "What does not reach members: a share of the plan, or a sum that a smaller budget must "
        + "pay too.",
      examples: ["15 % to 25 %", "2 MSEK"])
    unitCost = keys.optional(
      "unit_cost",
      .money(per: Self.costUnits),
      "What a year of support for one member costs.",
      examples: ["40 000 to 80 000 SEK per member-year"])
    attributable = keys.optional(
      "attributable", .quantity(.share), "The share of job creation that support causes.",
      examples: ["20 % to 60 %"])
    profile = keys.optional(
      "profile", ProfileChoice.format, "How the sum is spread over the years.",
      default: "even", examples: ["even", "{2020: 30 %, 2021: 40 %, 2022: 30 %}"])
    lines =
      keys.optional(
        "lines", .named(.named(.money())), "Budget lines with their sums by year.",
        examples: ["{screening: {2019: 150 000 DKK, 2020: 150 000 DKK}}"])?.value ?? []
    eligible =
      keys.optional(
        "eligible", .section(PeriodSection.self),
        "The days in which spending is paid for. Default: the programme's period.",
        examples: ["{from: 2020-01-01, to: 2022-12-31}"])?.value
    source = keys.optional(
      "source", .text, "Where the plan stands.", examples: ["https://example.org/budget"])
    keys.finish()
  }
}

/// A share of a whole, or a sum.
enum ShareOrMoney {
  case share(UncertainQuantity)
  case money(Money)

  static var format: ValueFormat<ShareOrMoney> {
    ValueFormat<UncertainQuantity>.quantity(.share).map(ShareOrMoney.share).or(
      ValueFormat<Money>.money().map(ShareOrMoney.money),
      when: { node in
        guard let text = node.text else { return false }
        return !text.contains("%") && text.contains(where: \.isLetter)
          && text.filter(\.isLetter) != "to"
      })
  }
}

/// How a sum is spread over the years.
enum ProfileChoice {
  enum Word: String, CaseIterable { case even }

  case even
  case shares([(name: String, value: Located<UncertainQuantity>)])

  static var format: ValueFormat<ProfileChoice> {
    ValueFormat<Word>.word.map { _ in ProfileChoice.even }.or(
      ValueFormat<[(name: String, value: Located<UncertainQuantity>)]>.named(.quantity(.share))
        .map(ProfileChoice.shares),
      when: { $0.text == nil })
  }
}
