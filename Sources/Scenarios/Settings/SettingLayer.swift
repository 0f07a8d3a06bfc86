import Diagnostics
import Spelling

/// Lays settings over the keys of a file, as a variant is laid over a scenario.
struct SettingLayer {
  /// Keys that say what a file is, which no setting can change.
  private static let keysOfTheFile: Set = ["tusen", "extends"]

  /// A setting with its way into the file and its value there.
  private struct Entry {
    var setting: Setting
    var path: SettingPath
    var value: YAMLNode
  }

  let settings: [Setting]
  let findings: Findings

  /// The root with all settings laid over it, and what they replace; a wrong one is left out, with
  /// a finding.
  func laid(over root: YAMLNode) -> (root: YAMLNode, inForce: [SettingInForce]) {
    var entries: [Entry] = []
    var inForce: [SettingInForce] = []
    for setting in settings {
      guard let path = SettingPath(setting, in: root, findings: findings),
        isAllowed(setting, path, root), isNew(path, of: setting, beside: entries),
        let value = value(of: setting)
      else { continue }
      entries.append(Entry(setting: setting, path: path, value: value))
      inForce.append(
        SettingInForce(
          key: setting.key, value: setting.value,
          stated: root.value(at: path).map { $0.text ?? $0.kind }))
    }
    var laid = root
    for entry in entries { laid = laid.laying(entry.value, at: entry.path.steps[...]) }
    for entry in entries { reportOverrides(of: entry.setting, entry.path, entry.value, in: laid) }
    return (laid, inForce)
  }

  // MARK: Checks

  private func isAllowed(_ setting: Setting, _ path: SettingPath, _ root: YAMLNode) -> Bool {
    guard case .key(let first) = path.steps[0].step else { return false }
    guard !Self.keysOfTheFile.contains(first) else {
      findings.add(
        .setting, at: path.steps[0].place, "`\(first)` cannot be set",
        why: "it says what the file is, not what the scenario asks",
        fix: first == "extends" ? "name the file that extends the other" : "leave it as it is",
        value: setting.key)
      return false
    }
    return isNamed(path, in: root, isSwitchedOff: setting.value == "off")
  }

  /// Whether the name of a lever or variant is one of the file's, or clearly a new one.
  private func isNamed(
    _ path: SettingPath, in root: YAMLNode, isSwitchedOff: Bool
  ) -> Bool {
    guard path.steps.count > 1, case .key(let group) = path.steps[0].step,
      let thing = ["levers": "lever", "variants": "variant"][group],
      case .key(let name) = path.steps[1].step
    else { return true }
    let names = (root.value(of: group)?.entries ?? []).map(\.key)
    let near = NearestWords.to(name, among: names)
    guard !names.contains(name), !near.isEmpty || isSwitchedOff else { return true }
    findings.add(
      .unknownKey, at: path.steps[1].place, "the scenario has no \(thing) `\(name)`",
      fix: names.isEmpty ? nil : NearestWords.suggestion(for: name, among: names), value: name,
      limit: names.joined(separator: ", "))
    return false
  }

  /// Whether no earlier setting speaks of the same key, or of one above or below it.
  private func isNew(
    _ path: SettingPath, of setting: Setting, beside entries: [Entry]
  ) -> Bool {
    let steps = path.steps.map(\.step)
    for entry in entries {
      let others = entry.path.steps.map(\.step)
      guard steps.starts(with: others) || others.starts(with: steps) else { continue }
      findings.add(
        .setting, at: path.steps[path.steps.count - 1].place,
        steps == others
          ? "`\(setting.key)` is set twice"
          : "`\(setting.key)` and `\(entry.setting.key)` are both set, and one holds the other",
        fix: "set one of them", value: setting.text,
        related: [(entry.path.steps[0].place, "first set here")])
      return false
    }
    return true
  }

  /// The value as a node; the key before it is blanked out, so that columns stay what they are.
  private func value(of setting: Setting) -> YAMLNode? {
    let sign = setting.text.firstIndex(of: "=") ?? setting.text.startIndex
    let value = setting.text[sign...].dropFirst()
    let blanks = setting.text[..<sign].unicodeScalars.count + 1
    let padded = SourceText(
      file: setting.file, text: String(repeating: " ", count: blanks) + value)
    return YAMLReader.root(of: padded, findings: findings)
  }

  // MARK: Variants

  /// Says of a setting in which variants it does not act.
  private func reportOverrides(
    of setting: Setting, _ path: SettingPath, _ value: YAMLNode, in root: YAMLNode
  ) {
    let place = path.steps[0].place
    let chain = path.steps.reversed().reduce(value) { node, step in
      guard case .key(let key) = step.step else {
        return YAMLNode(place: place, content: .scalar("", isPlain: true))
      }
      return YAMLNode(
        place: place, content: .mapping([.init(key: key, keyPlace: step.place, value: node)]))
    }
    for variant in root.value(of: "variants")?.entries ?? [] {
      guard let stated = variant.value.restates(chain) else { continue }
      findings.add(
        .settingOverridden, at: path.steps[path.steps.count - 1].place,
        "the variant `\(variant.key)` states `\(setting.key)` itself; the setting does not act "
          + "in it",
        related: [(stated, "stated here")])
    }
  }
}

extension YAMLNode {
  /// The value at the end of a path; `nil` where the file writes none.
  fileprivate func value(at path: SettingPath) -> YAMLNode? {
    path.steps.reduce(self) { node, step in
      switch step.step {
      case .key(let key): node?.value(of: key)
      case .entry(let number): node?.elements?[number - 1]
      }
    }
  }

  /// The node with a value laid over what stands at the end of a path.
  fileprivate func laying(
    _ value: YAMLNode, at path: ArraySlice<(step: SettingPath.Step, place: Place)>
  ) -> YAMLNode {
    guard let (step, place) = path.first else { return merged(with: value) }
    switch step {
    case .key(let key):
      let old = self.value(of: key) ?? YAMLNode(place: place, content: .mapping([]))
      let new = old.laying(value, at: path.dropFirst())
      let entry = YAMLNode.Entry(key: key, keyPlace: place, value: new)
      guard var entries else { return YAMLNode(place: place, content: .mapping([entry])) }
      if let index = entries.firstIndex(where: { $0.key == key }) {
        // What stands around the value stays where the file writes it.
        entries[index].value = new
        if path.count == 1 { entries[index].keyPlace = place }
      } else {
        entries.append(entry)
      }
      return YAMLNode(place: self.place, content: .mapping(entries))
    case .entry(let number):
      guard var elements else { return self }
      elements[number - 1] = elements[number - 1].laying(value, at: path.dropFirst())
      return YAMLNode(place: self.place, content: .sequence(elements))
    }
  }

  /// Where the node, as a variant, states what another node states too; `nil` where it does not.
  fileprivate func restates(_ other: YAMLNode) -> Place? {
    guard let entries, let others = other.entries else { return place }
    for entry in others {
      guard let own = entries.first(where: { $0.key == entry.key }) else { continue }
      if let place = own.value.restates(entry.value) {
        return own.value.entries == nil ? own.keyPlace : place
      }
    }
    return nil
  }
}
