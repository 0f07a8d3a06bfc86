import JSON

extension SectionReader {
  /// The draft-07 schema of a group of keys, or a reference to it.
  static func reference(to section: (some Section).Type) -> JSONValue {
    guard let name = section.definition else { return schema(of: section) }
    return .object([("$ref", .string("#/definitions/\(name)"))])
  }

  /// The draft-07 schema of a group of keys.
  static func schema(of section: (some Section).Type) -> JSONValue {
    let declarations = declarations(of: section)
    let required = declarations.filter(\.isRequired).map { JSONValue.string($0.key) }
    var members: [(String, JSONValue)] = [
      ("description", .string(section.summary)),
      ("type", .string("object")),
      ("additionalProperties", .bool(false)),
    ]
    if !required.isEmpty { members.append(("required", .array(required))) }
    let plain = declarations.filter { !$0.isPrefix }
    members.append(("properties", .object(plain.map { ($0.key, $0.propertySchema) })))
    let named = declarations.filter(\.isPrefix)
    if !named.isEmpty {
      members.append(
        (
          "patternProperties",
          .object(
            named.map { ("^\($0.key.replacing(".", with: "\\.")).", $0.propertySchema) })
        ))
    }
    return .object(members)
  }
}

extension SectionReader.Declaration {
  /// The schema of the value with the key's own words beside it.
  ///
  /// A key that may be left out may also be left empty.
  var propertySchema: JSONValue {
    let value = isRequired ? schema : schema.allowingNull
    guard case .object(var members) = value else { return value }
    members.removeAll { $0.0 == "description" }
    // Beside a reference, draft-07 reads nothing else.
    if value["$ref"] != nil { members = [("allOf", .array([value]))] }
    var described: [(String, JSONValue)] = [("description", .string(summary))]
    if let `default` { described.append(("default", ExampleText.value(`default`))) }
    if !examples.isEmpty {
      described.append(("examples", .array(examples.map(ExampleText.value))))
    }
    return .object(described + members)
  }
}

extension JSONValue {
  /// The schema with `null` among its values.
  var allowingNull: JSONValue {
    let null = JSONValue.types("null")
    guard case .object(var members) = self else { return self }
    for index in members.indices {
      switch (members[index].0, members[index].1) {
      case ("type", .string(let name)):
        members[index].1 = .array([.string(name), .string("null")])
        return .object(members)
      case ("type", .array(let names)):
        members[index].1 = .array(names + [.string("null")])
        return .object(members)
      case ("enum", .array(let values)):
        members[index].1 = .array(values + [.null])
        return .object(members)
      case ("anyOf", .array(let schemas)):
        members[index].1 = .array(schemas + [null])
        return .object(members)
      default: break
      }
    }
    return .object([("anyOf", .array([self, null]))])
  }

  /// The schema without its lists of required keys, at any depth.
  var withoutRequired: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.filter { $0.0 != "required" }.map { ($0.0, $0.1.withoutRequired) })
    case .array(let elements): .array(elements.map(\.withoutRequired))
    default: self
    }
  }
}
