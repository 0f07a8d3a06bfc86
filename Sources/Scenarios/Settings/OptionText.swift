import DelimitedText
import Diagnostics

/// The text of an option of the command line, with places in it for messages.
struct OptionText {
  /// The option's name, such as `--set`.
  let option: String

  /// What was given to it.
  let text: String

  /// All of the text, in Unicode scalars from 0.
  var all: Range<Int> { 0..<max(1, text.unicodeScalars.count) }

  /// The text as a message quotes it: at most 60 characters of its first line.
  var shown: String {
    let line = String(text.prefix { !$0.isNewline })
    return line.count > 60 ? line.prefix(60) + "…" : line
  }

  /// The option with the key that it speaks of, as far as one is written.
  private var file: String {
    guard let sign = text.firstIndex(of: "=") else { return option }
    let key = Self.trimmed(text[..<sign])
    return key.isEmpty ? option : "\(option) \(key)"
  }

  /// The place of a part of the text.
  func place(of columns: Range<Int>) -> Place {
    Place(file: file, line: 1, column: columns.lowerBound + 1, length: max(1, columns.count))
  }

  /// A refusal of the text that marks a part of it.
  func refusal(
    _ check: Check, _ columns: Range<Int>, _ message: String, why: String? = nil, fix: String,
    value: String? = nil, limit: String? = nil
  ) -> InvalidInput {
    InvalidInput([
      Diagnostic(
        check, at: place(of: columns), message, why: why, fix: fix, value: value ?? text,
        limit: limit, excerpt: String(text.prefix { !$0.isNewline }))
    ])
  }

  /// A part of a text without the blanks around it.
  static func trimmed(_ part: some StringProtocol) -> String {
    NumberText.trimmed(String(part))
  }
}
