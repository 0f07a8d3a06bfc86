import Foundation

/// Colour for standard error, where a person watches and wants it.
struct TextStyle {
  private let isColoured: Bool

  /// A style; `NO_COLOR`, `TERM=dumb`, a pipe and `--no-color` take the colour away.
  init(noColor: Bool) {
    let environment = ProcessInfo.processInfo.environment
    isColoured =
      !noColor && StandardError.isTerminal && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Text that tells of an error.
  func error(_ text: String) -> String { coloured(text, 31) }

  /// Text that tells of a warning.
  func warning(_ text: String) -> String { coloured(text, 33) }

  /// Text that stands out.
  func strong(_ text: String) -> String { coloured(text, 1) }

  private func coloured(_ text: String, _ code: Int) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
