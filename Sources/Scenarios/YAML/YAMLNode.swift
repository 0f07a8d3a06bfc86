import Diagnostics

/// A value of a YAML file with its place; words stay words until a key says what is expected.
struct YAMLNode {
  /// What the value is.
  enum Content {
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// A key with its value.
  struct Entry {
    var key: String
    var keyPlace: Place
    var value: YAMLNode
  }

  var place: Place
  var content: Content

  /// Whether a finding says already why it cannot be read.
  var isRefused = false

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The entries of a mapping.
  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The elements of a list.
  var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// Whether nothing is written: an empty value or `~`.
  var isEmpty: Bool {
    guard case .scalar(let text, true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// Whether it is the word `off`, quoted or not.
  var isOff: Bool { text == "off" }

  /// The value of a key; `nil` where it is absent or nothing is written.
  func value(of key: String) -> YAMLNode? {
    guard let value = entries?.first(where: { $0.key == key })?.value, !value.isEmpty else {
      return nil
    }
    return value
  }

  /// What it is, in the words of messages.
  var kind: String {
    switch content {
    case .scalar: isEmpty ? "nothing" : "`\(shortened)`"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }

  /// A scalar as a message quotes it: at most 40 characters.
  var shortened: String {
    guard let text else { return kind }
    let line = String(text.prefix { !$0.isNewline })
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}

extension YAMLNode {
  /// The node with another's keys laid over it, key by key and level by level.
  ///
  /// A list or scalar is replaced whole.
  func merged(with other: YAMLNode) -> YAMLNode {
    guard let entries, let others = other.entries else { return other }
    var merged = entries
    for entry in others {
      if let index = merged.firstIndex(where: { $0.key == entry.key }) {
        merged[index].value = merged[index].value.merged(with: entry.value)
        merged[index].keyPlace = entry.keyPlace
      } else {
        merged.append(entry)
      }
    }
    return YAMLNode(place: place, content: .mapping(merged))
  }

  /// The node without some of its keys.
  func without(_ keys: Set<String>) -> YAMLNode {
    guard let entries else { return self }
    return YAMLNode(place: place, content: .mapping(entries.filter { !keys.contains($0.key) }))
  }

  /// The node as if all of it were written at one place.
  func placed(at place: Place) -> YAMLNode {
    let moved: Content =
      switch content {
      case .scalar: content
      case .sequence(let elements): .sequence(elements.map { $0.placed(at: place) })
      case .mapping(let entries):
        .mapping(
          entries.map {
            Entry(key: $0.key, keyPlace: place, value: $0.value.placed(at: place))
          })
      }
    return YAMLNode(place: place, content: moved)
  }
}
