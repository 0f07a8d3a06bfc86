package import JSON

/// The JSON Schema (draft-07) of scenario files, made from the declarations that read them.
public enum ScenarioSchema {
  /// Where the schema of this version is known by; it does not change within a version.
  static let id = "urn:tusen:scenario:\(ScenarioFile.version)"

  /// The schema as a JSON document that ends with a line feed.
  public static var text: String { document.rendered() + "\n" }

  /// The schema.
  ///
  /// A file that extends another may leave out what the other states, and so may a variant: for
  /// both a copy of the schema without required keys holds.
  package static var document: JSONValue {
    let whole = SectionReader.schema(of: ScenarioFile.self)
    let partial = whole.withoutRequired
    let properties = partial.members("properties")
    let variant = properties.filter { VariantOverlay.keys.contains($0.0) }
    return .object([
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("$id", .string(id)),
      ("title", .string("Tusen scenario")),
      ("description", .string(ScenarioFile.summary)),
      ("if", .object([("required", .array([.string("extends")]))])),
      ("then", .object([("$ref", .string("#/definitions/extension"))])),
      ("else", whole),
      (
        "definitions",
        .object(
          shared + [
            ("quantity", QuantityFormat.definition),
            ("extension", partial),
            (
              "variant",
              .object([
                ("description", .string("Keys of the scenario that this variant replaces.")),
                ("type", .string("object")),
                ("additionalProperties", .bool(false)),
                (
                  "properties",
                  .object(variant + [("what_if", VariantOverlay.whatIfSchema)])
                ),
              ])
            ),
          ])
      ),
    ])
  }
}

extension ScenarioSchema {
  /// The groups of keys that several places refer to.
  private static var shared: [(String, JSONValue)] {
    FormatSections.all.compactMap { _, section in
      section.definition.map { ($0, SectionReader.schema(of: section)) }
    }
  }
}

extension JSONValue {
  fileprivate func members(_ key: String) -> [(String, JSONValue)] {
    if case .object(let members) = self[key] { members } else { [] }
  }
}
