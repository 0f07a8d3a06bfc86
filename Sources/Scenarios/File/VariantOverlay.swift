/// What a variant lays over the scenario: some of its keys, and whether it may change facts.
package enum VariantOverlay {
  /// The keys of the scenario that a variant may replace.
  package static let keys = [
    "title", "question", "as_of", "period", "currency", "target", "history", "members", "jobs",
    "shock", "hubs", "budget", "levers", "net", "outcome",
  ]

  /// The keys that hold for a file as a whole.
  package static let keysOfTheFile = [
    "tusen", "extends", "variants", "simulation", "checks", "locale",
  ]

  /// Keys that state facts, which a variant changes only with `what_if: true`.
  static let facts: [[String]] = [
    ["as_of"], ["history"], ["outcome"], ["currency"], ["members", "initial"],
    ["members", "at_start"],
  ]

  /// The schema of a variant: keys of the scenario, whose values are checked when they are merged.
  static var schema: JSONValue {
    .object([
      ("type", .string("object")),
      ("description", .string("Keys of the scenario that this variant replaces.")),
      ("additionalProperties", .bool(false)),
      (
        "properties",
        .object(
          keys.map { ($0, JSONValue.object([])) } + [
            ("what_if", .object([("type", .string("boolean"))]))
          ])
      ),
    ])
  }
}
