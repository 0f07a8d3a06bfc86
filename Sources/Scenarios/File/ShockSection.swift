import JSON
import Probability

/// A shock on the rate of jobs that all hubs share.
struct ShockSection: Section {
  static let definition: String? = "shock"

  static let summary = "A shock on the rate of jobs that all hubs share."

  let spread: Located<UncertainQuantity>?
  let correlation: Located<Double>?

  init(from keys: SectionReader) {
    spread = keys.optional(
      "spread", .quantity(.spread), "The relative size of good and bad times.",
      default: "5 % to 20 %", examples: ["5 % to 20 % per year"])
    correlation = keys.optional(
      "correlation", .number(.share, in: 0...1, excluding: 1),
      "How alike two months twelve apart are, from 0 to below 1.", default: "0.5",
      examples: ["0.5"])
    keys.finish()
  }
}

/// A shock, or none.
enum ShockChoice {
  case off
  case shock(ShockSection)

  static var format: ValueFormat<ShockChoice> {
    ValueFormat<ShockSection>.section(ShockSection.self).map(ShockChoice.shock).or(
      ValueFormat<Void>.off.map { _ in ShockChoice.off }, when: \.isOff)
  }
}

extension ValueFormat where Value == Void {
  /// The word `off`.
  static var off: ValueFormat {
    ValueFormat(schema: .object([("const", .string("off"))])) { _, _, _ in () }
  }
}
