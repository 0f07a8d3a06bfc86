package import JSON

extension JSONValue {
  /// A fraction of 1, to 6 decimals; `null` where it is not finite.
  package static func probability(_ value: Double) -> JSONValue {
    DecimalText.probability(value).map { .decimal($0) } ?? .null
  }

  /// A number, to 6 significant digits; `null` where it is not finite.
  package static func quantity(_ value: Double) -> JSONValue {
    DecimalText.quantity(value).map { .decimal($0) } ?? .null
  }

  /// The document as a result's file holds it: a line for every member, and a newline at the end.
  package var text: String { rendered(width: 0) + "\n" }
}
