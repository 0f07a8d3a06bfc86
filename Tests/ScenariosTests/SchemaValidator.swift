import JSON
import Scenarios

/// The part of JSON Schema draft-07 that the scenario schema uses.
struct SchemaValidator {
  let document: JSONValue

  /// Whether a value is valid by the whole schema.
  func accepts(_ value: JSONValue) -> Bool { accepts(value, document) }

  private func accepts(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    guard case .object(let keywords) = schema else { return true }
    if case .string(let name) = schema["$ref"] { return accepts(value, definition(name)) }
    return keywords.allSatisfy { holds($0.0, $0.1, value, schema) }
  }

  private func holds(
    _ keyword: String, _ rule: JSONValue, _ value: JSONValue, _ schema: JSONValue
  ) -> Bool {
    switch (keyword, rule) {
    case ("type", .string(let name)): return has(name, value)
    case ("type", .array(let names)):
      return names.contains { if case .string(let name) = $0 { has(name, value) } else { false } }
    case ("enum", .array(let values)): return values.contains { equal($0, value) }
    case ("const", let wanted): return equal(wanted, value)
    case ("anyOf", .array(let schemas)): return schemas.contains { accepts(value, $0) }
    case ("allOf", .array(let schemas)): return schemas.allSatisfy { accepts(value, $0) }
    case ("pattern", .string(let pattern)):
      guard case .string(let text) = value, let regex = try? Regex(pattern) else { return true }
      return text.contains(regex)
    case ("minimum", .integer(let bound)): return number(value).map { $0 >= Double(bound) } ?? true
    case ("maximum", .integer(let bound)): return number(value).map { $0 <= Double(bound) } ?? true
    case ("minItems", .integer(let count)):
      if case .array(let elements) = value { return elements.count >= count }
      return true
    case ("items", let item):
      if case .array(let elements) = value { return elements.allSatisfy { accepts($0, item) } }
      return true
    case ("required", .array(let keys)):
      guard case .object(let members) = value else { return true }
      return keys.allSatisfy { key in members.contains { equal(.string($0.0), key) } }
    case ("properties", .object(let properties)):
      guard case .object(let members) = value else { return true }
      return members.allSatisfy { name, member in
        properties.first { $0.0 == name }.map { accepts(member, $0.1) } ?? true
      }
    case ("additionalProperties", .bool(false)):
      guard case .object(let members) = value, case .object(let known) = schema["properties"]
      else { return true }
      let patterns = patterns(of: schema)
      return members.allSatisfy { name, _ in
        known.contains { $0.0 == name } || patterns.contains { name.contains($0.regex) }
      }
    case ("patternProperties", _):
      guard case .object(let members) = value else { return true }
      return patterns(of: schema).allSatisfy { pattern in
        members.allSatisfy { !$0.0.contains(pattern.regex) || accepts($0.1, pattern.rule) }
      }
    case ("additionalProperties", let rule):
      guard case .object(let members) = value else { return true }
      return members.allSatisfy { accepts($0.1, rule) }
    case ("if", let condition):
      let branch = accepts(value, condition) ? schema["then"] : schema["else"]
      return branch.map { accepts(value, $0) } ?? true
    default: return true
    }
  }

  private func patterns(of schema: JSONValue) -> [(regex: Regex<AnyRegexOutput>, rule: JSONValue)] {
    guard case .object(let patterns) = schema["patternProperties"] else { return [] }
    return patterns.compactMap { pattern, rule in
      (try? Regex(pattern)).map { ($0, rule) }
    }
  }

  private func definition(_ reference: String) -> JSONValue {
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    return document["definitions"]?[name] ?? .bool(false)
  }

  private func has(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object), ("integer", .integer), ("number", .integer), ("number", .number):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }

  private func number(_ value: JSONValue) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  private func equal(_ left: JSONValue, _ right: JSONValue) -> Bool {
    left.rendered() == right.rendered()
  }
}
