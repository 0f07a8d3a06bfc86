import Diagnostics

/// The key of a setting, taken apart: names of keys and numbers of entries, each with its place.
struct SettingPath {
  /// A step from a group of keys to one of them, or from a list to an entry.
  enum Step: Hashable {
    case key(String)

    /// The entry of a list, from 1.
    case entry(Int)
  }

  /// The steps from the top of the file down.
  private(set) var steps: [(step: Step, place: Place)] = []

  private let setting: Setting

  /// Takes a key apart; `nil` with a finding where it cannot be one.
  ///
  /// Names may contain points, as those of priors do: what the file writes is recognised first.
  init?(_ setting: Setting, in root: YAMLNode, findings: Findings) {
    self.setting = setting
    var node: YAMLNode? = root
    var rest = setting.key[...]
    while true {
      guard let name = Self.name(at: rest, in: node, after: steps.map(\.step)) else {
        findings.add(
          .setting, at: place(of: rest.startIndex..<rest.endIndex),
          "`\(setting.key)` is not a key of a scenario",
          fix: "write names with single points between them, such as `budget.total`",
          value: setting.key)
        return nil
      }
      guard enter(name, &node, findings) else { return nil }
      rest = rest[name.endIndex...]
      guard !rest.isEmpty else { return }
      rest = rest.dropFirst()
    }
  }

  /// The place of a part of the key in the setting's text.
  private func place(of range: Range<String.Index>) -> Place {
    let blanks = setting.text.prefix { $0.isWhitespace }.unicodeScalars.count
    let start = setting.key[..<range.lowerBound].unicodeScalars.count + blanks
    let length = setting.key[range].unicodeScalars.count
    return Place(file: setting.file, line: 1, column: start + 1, length: max(1, length))
  }

  // MARK: Names

  /// The name that the rest of a key starts with, up to a point or the end.
  private static func name(
    at rest: Substring, in node: YAMLNode?, after steps: [Step]
  ) -> Substring? {
    func head(_ length: Int) -> Substring? {
      let parts = rest.split(separator: ".", maxSplits: length, omittingEmptySubsequences: false)
      guard parts.count >= length, parts.prefix(length).allSatisfy({ !$0.isEmpty }) else {
        return nil
      }
      return rest[..<parts[length - 1].endIndex]
    }
    let written = (node?.entries ?? []).map(\.key).filter { key in
      rest.hasPrefix(key) && !key.isEmpty
        && (rest.count == key.count || rest.dropFirst(key.count).first == ".")
    }
    if let longest = written.max(by: { $0.count < $1.count }) {
      return rest.prefix(longest.count)
    }
    let isPrior = steps.count == 2 && steps.last == .key("priors")
    return (isPrior ? head(2) : nil) ?? head(1)
  }

  /// Goes from a node to what a name in it speaks of; false with a finding where that cannot be.
  private mutating func enter(
    _ name: Substring, _ node: inout YAMLNode?, _ findings: Findings
  ) -> Bool {
    let bracket = name.last == "]" ? name.lastIndex(of: "[") : nil
    let key = bracket.map { name[..<$0] } ?? name
    let place = place(of: key.startIndex..<key.endIndex)
    steps.append((.key(String(key)), place))
    node = node?.value(of: String(key))
    guard let bracket else {
      guard let list = node?.elements, name.endIndex < setting.key.endIndex else { return true }
      reportList(list.count, String(key), at: place, findings)
      return false
    }
    let list = node?.elements ?? []
    let digits = name[name.index(after: bracket)..<name.index(before: name.endIndex)]
    let marked = self.place(of: bracket..<name.endIndex)
    guard let number = Int(digits), list.indices.contains(number - 1) else {
      findings.add(
        .setting, at: marked,
        list.isEmpty
          ? "`\(key)` is no list in the scenario" : "`\(key)` has no entry `\(digits)`",
        fix: list.isEmpty
          ? "name a key that holds a list, or leave the brackets out"
          : "write a number from 1 to \(list.count)", value: setting.key,
        limit: list.isEmpty ? nil : "1 to \(list.count)")
      return false
    }
    steps.append((.entry(number), marked))
    node = list[number - 1]
    return true
  }

  private func reportList(_ count: Int, _ key: String, at place: Place, _ findings: Findings) {
    findings.add(
      .setting, at: place, "`\(key)` is a list of \(count); a setting has to say which entry",
      fix: "write `\(key)[1]` for the first, or set the whole list in brackets",
      value: setting.key, limit: "\(key)[1] to \(key)[\(count)]")
  }
}
