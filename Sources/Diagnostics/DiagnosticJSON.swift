import JSON

/// Findings as JSON for editors and continuous integration.
public enum DiagnosticJSON {
  /// One array of objects with the same keys in the same order; a key without a value is `null`.
  public static func render(_ diagnostics: [Diagnostic]) -> String {
    JSONValue.array(diagnostics.map(value)).rendered() + "\n"
  }

  private static func value(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      ("id", .string(diagnostic.check.id)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("file", .string(diagnostic.place.file)),
      ("line", .integer(diagnostic.place.line)),
      ("column", .integer(diagnostic.place.column)),
      ("end_line", .integer(diagnostic.place.endLine)),
      ("end_column", .integer(diagnostic.place.endColumn)),
      ("message", .string(diagnostic.message)),
      ("why", .optional(diagnostic.why)),
      ("fix", .optional(diagnostic.fix)),
      ("value", .optional(diagnostic.value)),
      ("limit", .optional(diagnostic.limit)),
      (
        "related",
        .array(
          diagnostic.related.map { related in
            .object([
              ("file", .string(related.place.file)),
              ("line", .integer(related.place.line)),
              ("message", .string(related.message)),
            ])
          })
      ),
    ])
  }
}
