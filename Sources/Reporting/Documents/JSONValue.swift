/// A JSON document whose keys keep the order in which they were given.
package indirect enum JSONValue: Sendable, Equatable {
  /// Members of an object, in order.
  case object([Member])

  /// Values, in order.
  case array([JSONValue])

  /// Text.
  case string(String)

  /// A whole number.
  case integer(Int)

  /// A whole number from 0.
  case unsigned(UInt64)

  /// A fraction of 1, to 6 decimals; `null` where it is not finite.
  case probability(Double)

  /// A number, to 6 significant digits; `null` where it is not finite.
  case quantity(Double)

  /// `null`.
  case null

  /// A member of an object.
  package struct Member: Sendable, Equatable {
    /// The key.
    package var key: String

    /// The value.
    package var value: JSONValue

    /// A member from its parts.
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The document as text, two spaces a level, with a newline at the end.
  package var text: String { rendered(indent: 0) + "\n" }

  private func rendered(indent: Int) -> String {
    switch self {
    case .object(let members):
      Self.block(
        members.map { Self.quoted($0.key) + ": " + $0.value.rendered(indent: indent + 2) },
        between: "{", and: "}", indent: indent)
    case .array(let values):
      Self.block(
        values.map { $0.rendered(indent: indent + 2) }, between: "[", and: "]", indent: indent)
    case .string(let text): Self.quoted(text)
    case .integer(let value): String(value)
    case .unsigned(let value): String(value)
    case .probability(let value): DecimalText.probability(value) ?? "null"
    case .quantity(let value): DecimalText.quantity(value) ?? "null"
    case .null: "null"
    }
  }

  private static func block(
    _ lines: [String], between open: String, and close: String, indent: Int
  ) -> String {
    guard !lines.isEmpty else { return open + close }
    let margin = String(repeating: " ", count: indent)
    return open + "\n" + lines.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n" + margin
      + close
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension JSONValue {
  /// An object from its members, in their order.
  package static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member($0.key, $0.value) })
  }
}
