import JSON

extension JSONValue {
  /// A schema that allows values of some types.
  static func types(_ names: String...) -> JSONValue {
    .object([
      ("type", names.count == 1 ? .string(names[0]) : .array(names.map(JSONValue.string)))
    ])
  }
}
