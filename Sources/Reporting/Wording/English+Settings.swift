/// What a run says of keys that were set for it.
extension English {
  /// The programme's name with what was set: up to two keys with their values, else their number.
  static func heading(of description: RunDescription) -> String {
    let settings = description.settings
    switch settings.count {
    case 0: return description.title
    case 1...2:
      let list = settings.map { "\($0.key) = \($0.value)" }.joined(separator: " and ")
      return "\(description.title) with \(list)"
    default: return "\(description.title) with \(settings.count) keys set"
    }
  }

  /// Every key that was set, with what the file states; `nil` where nothing was set.
  static func settings(of description: RunDescription) -> String? {
    guard !description.settings.isEmpty else { return nil }
    let list = description.settings.map { setting in
      let stated = setting.stated.map { "the scenario states \($0)" }
      return "\(setting.key) = \(setting.value) (\(stated ?? "the scenario does not state it"))"
    }
    return "Set for this run: \(list.joined(separator: "; "))."
  }
}
