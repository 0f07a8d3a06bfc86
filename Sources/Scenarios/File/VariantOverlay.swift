import JSON

/// What a variant lays over the scenario: some of its keys, and whether it may change facts.
package enum VariantOverlay {
  /// The keys of the scenario that a variant may replace.
  package static let keys = [
    "title", "question", "as_of", "period", "currency", "target", "history", "members", "jobs",
    "shock", "hubs", "budget", "levers", "net", "returns", "outcome",
  ]

  /// The keys that hold for a file as a whole.
  package static let keysOfTheFile = [
    "tusen", "extends", "variants", "outside_view", "exchange_rates",
    "exchange_month", "simulation", "checks", "locale",
  ]

  /// Keys that state facts, which a variant changes only with `what_if: true`.
  static let facts: [[String]] = [
    ["as_of"], ["history"], ["outcome"], ["currency"], ["members", "initial"],
    ["members", "at_start"],
  ]

  /// A reference to the schema of a variant.
  static let reference = JSONValue.object([("$ref", .string("#/definitions/variant"))])
}

extension VariantOverlay {
  /// Whether a variant may state other facts.
  static var whatIfSchema: JSONValue {
    .object([
      ("description", .string("Whether the variant may state other facts than the scenario.")),
      ("default", .bool(false)),
      ("enum", .array([.bool(true), .bool(false), .string("true"), .string("false")])),
    ])
  }
}
