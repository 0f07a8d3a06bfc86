import Diagnostics
import JSON

/// Examples and defaults as they are written in YAML, for the schema and for tests.
enum ExampleText {
  /// The node that a text in YAML stands for.
  static func node(_ text: String) -> YAMLNode? {
    YAMLReader.root(of: SourceText(file: "example", text: text), findings: Findings())
  }

  /// The text as JSON, its words resolved as YAML 1.2 does.
  static func value(_ text: String) -> JSONValue {
    node(text).map(JSONValue.init(resolving:)) ?? .string(text)
  }
}

extension JSONValue {
  /// A YAML value as JSON, with the scalars of the YAML 1.2 core schema.
  init(resolving node: YAMLNode) {
    switch node.content {
    case .mapping(let entries):
      self = .object(entries.map { ($0.key, JSONValue(resolving: $0.value)) })
    case .sequence(let elements): self = .array(elements.map(JSONValue.init(resolving:)))
    case .scalar(_, isPlain: true) where node.isEmpty: self = .null
    case .scalar("true", isPlain: true): self = .bool(true)
    case .scalar("false", isPlain: true): self = .bool(false)
    case .scalar(let text, isPlain: true) where Int(text) != nil:
      self = .integer(Int(text) ?? 0)
    case .scalar(let text, isPlain: true):
      let isNumber =
        text.first.map { $0.isNumber || "+-.".contains($0) } == true
        && text.allSatisfy { $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }
      if isNumber, let number = Double(text), number.isFinite {
        self = .number(number)
      } else {
        self = .string(text)
      }
    case .scalar(let text, isPlain: false): self = .string(text)
    }
  }
}

extension JSONValue {
  /// A YAML text as JSON; `nil` where it is not read.
  package init?(yaml text: String) {
    let findings = Findings()
    guard let root = YAMLReader.root(of: SourceText(file: "", text: text), findings: findings),
      !findings.hasErrors
    else { return nil }
    self.init(resolving: root)
  }
}
