import Diagnostics
import JobCreation
import Probability

/// Something that could be done differently, with its effect and cost.
struct LeverSection: Section {
  static let definition: String? = "lever"

  static let summary = "Something that could be done differently, with its effect and cost."

  let unitCost: Located<UncertainQuantity>?
  let intensity: Located<UncertainQuantity>?
  let imitation: Located<UncertainQuantity>?
  let planned: Located<Bool>?
  let from: Located<CalendarDay>?
  let ramp: Located<UncertainQuantity>?
  let cost: Located<Money>?
  let paid: Located<Lever.Payment>?
  let evidence: Located<EvidenceGrade>?
  let source: Located<String>?
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    unitCost = keys.optional(
      "unit_cost", .quantity(.relativeChange), "The change of the cost of support.",
      examples: ["-30 % to -10 %"])
    intensity = keys.optional(
      "intensity", .quantity(.relativeChange), "The change of the effect of support.",
      examples: ["+5 % to +25 %"])
    imitation = keys.optional(
      "imitation", .quantity(.relativeChange),
      "The change of how strongly members attract members.",
      examples: ["10 % to 40 %"])
    planned = keys.optional(
      "planned", .boolean,
      "Whether the scenario as it stands does it; a variant may plan what the scenario does not.",
      default: "true", examples: ["false"])
    from = keys.optional(
      "from", .date, "Its first day. Default: the programme's first day.", examples: ["2020-07-01"])
    ramp = keys.optional(
      "ramp", .quantity(.duration.allowingZero), "The time until the whole effect is there.",
      default: "0 months", examples: ["12 months"])
    cost = keys.optional("cost", .money(), "What it costs.", examples: ["1.5 MSEK"])
    paid = keys.optional(
      "paid", .word, "Whether its cost comes out of the budget or is `extra` money.",
      default: "budget", examples: ["extra"])
    evidence = keys.optional(
      "evidence", .word, "How its effect is known.", examples: ["judged"])
    source = keys.optional(
      "source", .text, "Where its effect stands.", examples: ["https://example.org/effect"])
    keys.finish()
  }
}

/// A lever, or its removal.
enum LeverChoice {
  case off
  case lever(LeverSection)

  static var format: ValueFormat<LeverChoice> {
    ValueFormat<LeverSection>.section(LeverSection.self).map(LeverChoice.lever).or(
      ValueFormat<Void>.off.map { _ in LeverChoice.off }, when: \.isOff)
  }
}

extension Dimension {
  /// The same dimension with 0 among its values.
  var allowingZero: Dimension {
    var copy = self
    copy.allowsZero = true
    return copy
  }
}
