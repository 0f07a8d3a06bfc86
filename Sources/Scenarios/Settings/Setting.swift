public import Diagnostics

/// A key of the scenario with the value that it is to have, as the command line gives it:
/// `budget.total=31MSEK`.
///
/// A setting is laid over the file before anything is checked, so that what a file may not say a
/// setting may not say either. It belongs to the scenario itself and so holds in every variant that
/// does not state the key again.
public struct Setting: Hashable, Sendable {
  /// The key with the keys above it, such as `levers.automation.unit_cost`.
  public let key: String

  /// The value as a file would write it, such as `31 MSEK`.
  public let value: String

  /// The whole text, of which messages show the part that is wrong.
  public let text: String

  /// The option that gave it.
  let option: String

  /// A setting of a key to a value.
  public init(key: String, value: String) {
    self.init(key: key, value: value, option: "--set")
  }

  /// A setting that another option gave.
  init(key: String, value: String, option: String) {
    self.key = key
    self.value = value
    self.option = option
    text = "\(key)=\(value)"
  }

  /// Reads `KEY=VALUE`: all before the first equals sign is the key.
  ///
  /// - Throws: ``InvalidInput`` where there is no sign, or nothing before or after it.
  public init(_ text: String) throws(InvalidInput) {
    let option = OptionText(option: "--set", text: text)
    guard let sign = text.firstIndex(of: "=") else {
      throw option.refusal(
        .setting, option.all, "`\(option.shown)` has no equals sign",
        fix: "write `KEY=VALUE`, such as `budget.total=31MSEK`")
    }
    let (key, value) = (text[..<sign], text[text.index(after: sign)...])
    let columns = key.unicodeScalars.count
    guard key.contains(where: { !$0.isWhitespace }) else {
      throw option.refusal(
        .setting, 0..<columns + 1, "there is no key before the equals sign",
        fix: "write `KEY=VALUE`, such as `budget.total=31MSEK`")
    }
    guard let first = value.first(where: { !$0.isWhitespace }), first != "#" else {
      throw option.refusal(
        .setting, columns..<columns + 1, "`\(option.shown)` gives no value",
        fix: "write a value after the equals sign, or `~` to leave the key out")
    }
    guard !text.contains(where: \.isNewline) else {
      throw option.refusal(
        .setting, option.all, "a setting is one line",
        fix: "write lists in brackets and groups of keys in braces")
    }
    self.key = OptionText.trimmed(key)
    self.value = OptionText.trimmed(value)
    self.text = text
    self.option = option.option
  }
}

extension Setting {
  /// The name under which its text is shown.
  var file: String { "\(option) \(key)" }

  /// The text as messages show it.
  var source: SourceText { SourceText(file: file, text: text) }

  /// Whether a place is within a setting and not in a file.
  static func holds(_ place: Place) -> Bool { place.file.hasPrefix("--") }
}
