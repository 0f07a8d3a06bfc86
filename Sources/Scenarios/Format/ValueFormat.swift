import Diagnostics
import JSON
import Spelling

/// How one value of the file is written: the same declaration reads it and describes it in the
/// schema.
struct ValueFormat<Value> {
  private let describe: () -> JSONValue

  /// Reads a node; `nil` where it is wrong, with a finding that says why.
  let read: (_ node: YAMLNode, _ path: String, _ reading: Reading) -> Value?

  /// A format by its schema, which is worked out when asked for, and its reader.
  init(
    schema: @autoclosure @escaping () -> JSONValue,
    read: @escaping (_ node: YAMLNode, _ path: String, _ reading: Reading) -> Value?
  ) {
    describe = schema
    self.read = read
  }

  /// The draft-07 schema of the value.
  var schema: JSONValue { describe() }

  /// The same values, made into something else.
  func map<Other>(_ transform: @escaping (Value) -> Other) -> ValueFormat<Other> {
    ValueFormat<Other>(schema: schema) { node, path, reading in
      read(node, path, reading).map(transform)
    }
  }

  /// Tries this format where a node passes the test, else the other.
  func or(
    _ other: ValueFormat, when usesOther: @escaping (YAMLNode) -> Bool
  ) -> ValueFormat {
    ValueFormat(schema: .object([("anyOf", .array([schema, other.schema]))])) {
      node, path, reading in
      usesOther(node) ? other.read(node, path, reading) : read(node, path, reading)
    }
  }
}

extension ValueFormat {
  /// The text of a scalar, or a finding that a single value is expected.
  static func scalar(
    _ node: YAMLNode, _ path: String, _ reading: Reading, expected: String
  ) -> String? {
    guard let text = node.text else {
      reading.findings.add(
        .wrongKind, at: node.place, "`\(path)` is \(node.kind); \(expected) is expected",
        fix: "write \(expected)")
      return nil
    }
    return text
  }
}

extension ValueFormat where Value == String {
  /// Any text on one or several lines.
  static var text: ValueFormat {
    ValueFormat(schema: .types("string", "number", "boolean")) { node, path, reading in
      scalar(node, path, reading, expected: "a text")
    }
  }

  /// The path of a file, relative to the file that names it.
  static var path: ValueFormat {
    ValueFormat(schema: .object([("type", .string("string"))])) { node, path, reading in
      scalar(node, path, reading, expected: "the path of a file")
    }
  }

  /// An ISO 4217 currency code.
  static var currency: ValueFormat {
    ValueFormat(
      schema: .object([("type", .string("string")), ("pattern", .string("^[A-Z]{3}$"))])
    ) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: "a currency code") else { return nil }
      guard CurrencyCode.isKnown(text) else {
        reading.findings.add(
          .currency, at: node.place, "`\(node.shortened)` is not a currency code",
          fix: NearestWords.currencyFix(for: text), value: text)
        return nil
      }
      return text
    }
  }

  /// An ISO 3166 country code of two letters; `NO` is Norway, never false.
  static var country: ValueFormat {
    ValueFormat(
      schema: .object([("type", .string("string")), ("pattern", .string("^[A-Z]{2}$"))])
    ) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: "a country code") else { return nil }
      guard text.utf8.count == 2, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
        reading.findings.add(
          .wrongKind, at: node.place, "`\(node.shortened)` is not a country code of two capitals",
          fix: "write the ISO 3166 code, such as `SE`, `DK` or `NO`", value: text)
        return nil
      }
      return text
    }
  }
}

extension NearestWords {
  static func currencyFix(for text: String) -> String {
    let upper = text.uppercased()
    if CurrencyCode.isKnown(upper) { return "write `\(upper)`" }
    return "write an ISO 4217 code, such as `SEK`, `DKK`, `NOK` or `EUR`"
  }
}

extension ValueFormat where Value: RawRepresentable, Value.RawValue == String, Value: CaseIterable {
  /// One of a fixed set of words.
  static var word: ValueFormat {
    let words = Value.allCases.map(\.rawValue)
    return ValueFormat(schema: .object([("enum", .array(words.map(JSONValue.string)))])) {
      node, path, reading in
      guard
        let text = scalar(node, path, reading, expected: "one of \(words.joined(separator: ", "))")
      else { return nil }
      guard let value = Value(rawValue: text) else {
        reading.findings.add(
          .unknownWord, at: node.place, "`\(node.shortened)` is not a value of `\(path)`",
          fix: NearestWords.suggestion(for: text, among: words), value: text,
          limit: words.joined(separator: ", "))
        return nil
      }
      return value
    }
  }
}

extension ValueFormat where Value == Bool {
  /// `true` or `false` of YAML 1.2, and no other word.
  static var boolean: ValueFormat {
    let schema = JSONValue.object([
      ("enum", .array([.bool(true), .bool(false), .string("true"), .string("false")]))
    ])
    return ValueFormat(schema: schema) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: "`true` or `false`") else {
        return nil
      }
      switch text {
      case "true": return true
      case "false": return false
      default: break
      }
      let isOldWord = ["yes", "no", "on", "off", "y", "n", "true", "false"]
        .contains(text.lowercased())
      reading.findings.add(
        isOldWord ? .misreadWord : .wrongKind, severity: .error, at: node.place,
        "`\(node.shortened)` is not a yes or no here",
        why: isOldWord ? "some tools read the word as true or false, others as a word" : nil,
        fix: "write `true` or `false`", value: text, limit: "true, false")
      return nil
    }
  }
}

extension ValueFormat where Value == YAMLNode {
  /// A value that is kept as written and read later.
  static func raw(schema: @autoclosure @escaping () -> JSONValue) -> ValueFormat {
    ValueFormat(schema: schema()) { node, _, _ in node }
  }
}
