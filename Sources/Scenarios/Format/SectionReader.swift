import Diagnostics
import JSON
import Spelling

/// A group of keys of the file.
protocol Section {
  /// What the group is, in one sentence.
  static var summary: String { get }

  /// The name under which the schema keeps the group, where it stands in several places.
  ///
  /// Only for a group without required keys: what it names holds for variants too.
  static var definition: String? { get }

  /// Declares and reads the keys, and ends with ``SectionReader/finish()``.
  init(from keys: SectionReader)
}

extension Section {
  static var definition: String? { nil }
}

/// Reads a group of keys and learns its format while doing so.
///
/// A section asks for each of its keys once. The same calls, made without a file, give the schema,
/// so that the two cannot differ; what was not asked for is an unknown key.
final class SectionReader {
  /// A key as a section asked for it.
  struct Declaration {
    /// The key, or for keys that the author names the part before the name.
    var key: String

    /// Whether the author names what comes after ``key``.
    var isPrefix = false
    var schema: JSONValue
    var summary: String
    var isRequired: Bool
    var `default`: String?
    var examples: [String]

    /// What is found when an example is read.
    var findingsInExample: (YAMLNode) -> [Diagnostic]
  }

  /// The key of the group with the keys above it; empty at the top.
  let path: String

  /// The group as written; `nil` where it is absent or only described.
  let node: YAMLNode?

  /// Findings and defaults.
  let reading: Reading

  private(set) var declarations: [Declaration] = []
  private let describesOnly: Bool
  private let isUsable: Bool
  private let place: Place

  /// A reader of a group of keys.
  init(_ node: YAMLNode, path: String, reading: Reading) {
    self.node = node
    self.path = path
    self.reading = reading
    place = node.place
    describesOnly = false
    isUsable = node.entries != nil
    if !isUsable {
      reading.findings.add(
        .wrongKind, at: node.place,
        "\(path.isEmpty ? "the file" : "`\(path)`") is \(node.kind); a group of keys is expected",
        fix: "write `key: value`, one key a line or within braces")
    }
  }

  /// A reader of a group that the file leaves out: all keys stand at their defaults.
  init(absentAt place: Place, path: String, reading: Reading) {
    node = nil
    self.path = path
    self.reading = reading
    self.place = place
    describesOnly = false
    isUsable = true
  }

  private init() {
    node = nil
    path = ""
    reading = Reading(findings: Findings())
    place = Place(file: "", line: 1, column: 1)
    describesOnly = true
    isUsable = false
  }

  /// Where the group starts.
  var start: Place { place }

  /// A key's name with the keys above it.
  func name(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// Asks for a key that has to be there.
  func required<Value>(
    _ key: String, _ format: ValueFormat<Value>, _ summary: String, examples: [String],
    check: Check = .missingKey
  ) -> Located<Value>? {
    declare(key, format, summary, isRequired: true, default: nil, examples)
    guard isUsable else { return nil }
    if let entry = entry(key) { return read(entry, format) }
    let name = name(of: key)
    reading.findings.add(
      check, at: node?.entries?.first { $0.key == key }?.keyPlace ?? place,
      "`\(name)` is missing",
      fix: "add `\(key): \(examples.first ?? "…")`\(path.isEmpty ? "" : " under `\(path)`")")
    return nil
  }

  /// Asks for a key that may be left out, and says what holds then.
  func optional<Value>(
    _ key: String, _ format: ValueFormat<Value>, _ summary: String, default: String? = nil,
    examples: [String]
  ) -> Located<Value>? {
    declare(key, format, summary, isRequired: false, default: `default`, examples)
    guard isUsable else { return nil }
    if let entry = entry(key) { return read(entry, format) }
    guard let text = `default` else { return nil }
    reading.assume(name(of: key), text)
    guard let value = format.read(Self.node(text, at: place), name(of: key), reading) else {
      return nil
    }
    return Located(value: value, place: place, keyPlace: place, isDefault: true)
  }

  /// Asks for all keys that start with a prefix and go on with a name of the author's.
  func each<Value>(
    prefix: String, _ format: ValueFormat<Value>, _ summary: String, examples: [String]
  ) -> [(name: String, value: Located<Value>)] {
    declare(
      prefix, isPrefix: true, format, summary, isRequired: false, default: nil, examples)
    guard isUsable else { return [] }
    return (node?.entries ?? []).compactMap { entry in
      guard entry.key.hasPrefix(prefix), !entry.value.isEmpty else { return nil }
      return read(entry, format).map { (String(entry.key.dropFirst(prefix.count)), $0) }
    }
  }

  /// Asks for a group of keys; where it is left out, its keys stand at their defaults.
  func section<Group: Section>(_ key: String, _ group: Group.Type, examples: [String]) -> Group {
    declare(key, .section(group), Group.summary, isRequired: false, default: nil, examples)
    if isUsable, let entry = entry(key) {
      return Group(from: SectionReader(entry.value, path: name(of: key), reading: reading))
    }
    guard isUsable else { return Group(from: SectionReader()) }
    return Group(from: SectionReader(absentAt: place, path: name(of: key), reading: reading))
  }

  /// Ends the group: a key that was not asked for is unknown.
  func finish() {
    guard isUsable, let entries = node?.entries else { return }
    let known = declarations.map(\.shownKey)
    for entry in entries where !declarations.contains(where: { $0.matches(entry.key) }) {
      let name = name(of: entry.key)
      reading.findings.add(
        .unknownKey, at: entry.keyPlace, "unknown key `\(name)`",
        fix: NearestWords.suggestion(for: entry.key, among: known), value: entry.key,
        limit: known.joined(separator: ", "))
    }
  }

  /// Whether the file writes a key, rightly or wrongly.
  func isWritten(_ key: String) -> Bool { entry(key) != nil }

  private func declare<Value>(
    _ key: String, isPrefix: Bool = false, _ format: ValueFormat<Value>, _ summary: String,
    isRequired: Bool,
    default: String?, _ examples: [String]
  ) {
    guard describesOnly || node != nil else { return }
    declarations.append(
      Declaration(
        key: key, isPrefix: isPrefix, schema: describesOnly ? format.schema : .null,
        summary: summary,
        isRequired: isRequired, default: `default`, examples: examples,
        findingsInExample: { node in
          let reading = Reading(findings: Findings())
          _ = format.read(node, key, reading)
          return reading.findings.sorted()
        }))
  }

  private func entry(_ key: String) -> YAMLNode.Entry? {
    guard let entry = node?.entries?.first(where: { $0.key == key }), !entry.value.isEmpty else {
      return nil
    }
    return entry
  }

  private func read<Value>(
    _ entry: YAMLNode.Entry, _ format: ValueFormat<Value>
  ) -> Located<Value>? {
    guard !entry.value.isRefused else { return nil }
    return format.read(entry.value, name(of: entry.key), reading).map {
      Located(value: $0, place: entry.value.place, keyPlace: entry.keyPlace)
    }
  }

  /// A default as a node: a word, or what stands in brackets or braces.
  private static func node(_ text: String, at place: Place) -> YAMLNode {
    let isGroup = text.hasPrefix("[") || text.hasPrefix("{")
    guard isGroup, let node = ExampleText.node(text) else {
      return YAMLNode(place: place, content: .scalar(text, isPlain: true))
    }
    return node.placed(at: place)
  }

  /// The declarations of a section, learned without a file.
  static func declarations(of section: (some Section).Type) -> [Declaration] {
    let reader = SectionReader()
    _ = section.init(from: reader)
    return reader.declarations
  }
}

extension SectionReader.Declaration {
  /// The key as lists of keys show it.
  var shownKey: String { isPrefix ? "\(key)NAME" : key }

  /// Whether a key of a file is this one.
  func matches(_ written: String) -> Bool {
    isPrefix ? written.hasPrefix(key) && written.count > key.count : written == key
  }
}
