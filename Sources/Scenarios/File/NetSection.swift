import Probability

/// From gross to net jobs.
struct NetSection: Section {
  static let definition: String? = "net"

  static let summary = "What turns gross jobs into net jobs."

  let deadweight: Located<UncertainQuantity>?
  let displacement: Located<UncertainQuantity>?
  let substitution: Located<UncertainQuantity>?
  let leakage: Located<UncertainQuantity>?
  let multiplier: Located<UncertainQuantity>?
  let correlations: [(name: String, value: Located<Double>)]

  init(from keys: SectionReader) {
    deadweight = keys.optional(
      "deadweight", .quantity(.share),
      "The share that would have come about anyway; with a budget it follows from `attributable`.",
      examples: ["20 % to 75 %"])
    displacement = keys.optional(
      "displacement", .quantity(.share), "The share that others lose.", examples: ["5 % to 40 %"])
    substitution = keys.optional(
      "substitution", .quantity(.share), "The share that replaces other staff of the same firms.",
      examples: ["1 % to 10 %"])
    leakage = keys.optional(
      "leakage", .quantity(.share), "The share that goes to others than meant.",
      examples: ["1 % to 20 %"])
    multiplier = keys.optional(
      "multiplier", .quantity(.share), "Further jobs per job.", examples: ["5 % to 40 %"])
    correlations =
      keys.optional(
        "correlations", .named(.number(.number, in: -1...1)),
        "Which parts tend to be high together, as `A with B`, from -1 to 1; others are independent.",
        examples: ["{displacement with leakage: 0.5}"])?.value ?? []
    _ = keys.optional(
      "source", .text, "Where these numbers stand.", examples: ["https://example.org/net"])
    keys.finish()
  }
}
