import Diagnostics
import JSON

extension ValueFormat where Value: Section {
  /// A group of keys.
  static func section(_ group: Value.Type) -> ValueFormat {
    ValueFormat(schema: SectionReader.reference(to: group)) { node, path, reading in
      Value(from: SectionReader(node, path: path, reading: reading))
    }
  }
}

extension ValueFormat {
  /// A list of values; a single value stands for a list of one where `allowsSingle`.
  static func list<Element>(
    of element: ValueFormat<Element>, atLeast minimum: Int = 0, atMost maximum: Int = 200,
    allowsSingle: Bool = false
  ) -> ValueFormat where Value == [Located<Element>] {
    ValueFormat(schema: listSchema(element.schema, minimum, allowsSingle)) { node, path, reading in
      let nodes: [YAMLNode]
      if let elements = node.elements {
        nodes = elements
      } else if allowsSingle, node.text != nil {
        nodes = [node]
      } else {
        reading.findings.add(
          .wrongKind, at: node.place, "`\(path)` is \(node.kind); a list is expected",
          fix: "write it in brackets, `[…]`, or with a dash before each")
        return nil
      }
      guard nodes.count >= minimum else {
        reading.findings.add(
          .wrongKind, at: node.place, "`\(path)` is an empty list",
          fix: "name at least \(minimum), or leave the key out", limit: "\(minimum)")
        return nil
      }
      guard nodes.count <= maximum else {
        reading.refuse(nodes.count, most: maximum, path, at: node.place)
        return nil
      }
      return nodes.enumerated().compactMap { index, node in
        element.read(node, "\(path)[\(index + 1)]", reading).map {
          Located(value: $0, place: node.place, keyPlace: node.place)
        }
      }
    }
  }

  private static func listSchema(
    _ element: JSONValue, _ minimum: Int, _ allowsSingle: Bool
  ) -> JSONValue {
    var list: [(String, JSONValue)] = [("type", .string("array")), ("items", element)]
    if minimum > 0 { list.append(("minItems", .integer(minimum))) }
    guard allowsSingle else { return .object(list) }
    return .object([("anyOf", .array([.object(list), element]))])
  }

  /// A group whose keys are names that the user chooses.
  static func named<Element>(
    _ element: ValueFormat<Element>
  ) -> ValueFormat where Value == [(name: String, value: Located<Element>)] {
    ValueFormat(
      schema: .object([("type", .string("object")), ("additionalProperties", element.schema)])
    ) { node, path, reading in
      guard let entries = node.entries else {
        reading.findings.add(
          .wrongKind, at: node.place, "`\(path)` is \(node.kind); names with values are expected",
          fix: "write `name: value`, one name a line or within braces")
        return nil
      }
      guard entries.count <= mostNames else {
        reading.refuse(entries.count, most: mostNames, path, at: node.place)
        return nil
      }
      return entries.compactMap { entry in
        element.read(entry.value, "\(path).\(entry.key)", reading).map {
          (entry.key, Located(value: $0, place: entry.value.place, keyPlace: entry.keyPlace))
        }
      }
    }
  }
}

/// The most names of one group: of levers, variants, budget lines.
private let mostNames = 50

extension Reading {
  /// Refuses more entries than anyone can read or compare.
  fileprivate func refuse(_ count: Int, most: Int, _ path: String, at place: Place) {
    findings.add(
      .tooMany, at: place, "`\(path)` has \(count) entries; at most \(most) are read",
      fix: "leave out those that the question does not need", value: "\(count)",
      limit: "\(most)")
  }
}
