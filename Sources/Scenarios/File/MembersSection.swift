import Diagnostics
import GrowthModels
import Probability

/// How membership grows and shrinks.
struct MembersSection: Section {
  static let definition: String? = "members"

  static let summary = "How membership grows and shrinks."

  let growth: Located<[Located<Growth>]>?
  let initial: Located<UncertainQuantity>?
  let atStart: Located<UncertainQuantity>?
  let attrition: Located<UncertainQuantity>?
  let transfer: Located<UncertainQuantity>?
  let priors: PriorsSection
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    growth = keys.optional(
      "growth", .list(of: .growth, atLeast: 1, allowsSingle: true),
      "The rival curves of recruitment: families, or formulas in `t` with priors.",
      default: "[linear, logistic, gompertz, bass]",
      examples: ["[linear, bass]", "K/(1+exp(-r*(t-m)))"])
    initial = keys.optional(
      "initial", .quantity(.members), "Members on `history.from`.", default: "0",
      examples: ["277", "40 to 60"])
    atStart = keys.optional(
      "at_start", .quantity(.members),
      "Members on the programme's first day, where the history is another programme's.",
      examples: ["10 to 30"])
    attrition = keys.optional(
      "attrition", .quantity(.sharePerYear), "The share of members that leaves in a year.",
      default: "0 % to 10 % per year", examples: ["0 % to 10 % per year"])
    transfer = keys.optional(
      "transfer", .quantity(.factor),
      "The factor from the rate of recruitment in the history to that in the programme. "
        + "Default: 0.5 to 2 where the history starts before the programme.",
      examples: ["0.75 to 1.33"])
    _ = keys.optional(
      "source", .text, "Where these numbers stand.", examples: ["https://example.org/members"])
    priors = PriorsSection(
      keys.optional(
        "priors", .section(PriorKeysSection.self),
        "What is believed about the curves' parameters before any count.",
        examples: ["{bass.market_potential: 150 to 900}"]),
      path: keys.name(of: "priors"), dispersion: "1.3 to 11", place: keys.start,
      reading: keys.reading)
    keys.finish()
  }
}
