import Diagnostics
import Scenarios

/// Findings about scenarios, on standard error.
enum FindingText {
  /// Writes findings one after another, the first lines with their severity in colour.
  static func write(_ findings: [Diagnostic], style: TextStyle) {
    guard !findings.isEmpty else { return }
    var lines = DiagnosticText.render(findings).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.hasPrefix(" ") {
      lines[index] = Substring(
        line.replacing(": error[", with: ": \(style.error("error"))[", maxReplacements: 1)
          .replacing(": warning[", with: ": \(style.warning("warning"))[", maxReplacements: 1))
    }
    StandardError.write(lines.joined(separator: "\n") + "\n")
  }
}

extension InvalidInput {
  /// The exit code for a scenario that cannot be run.
  var code: Failure.Code {
    switch reason {
    case .unreadable: .noInput
    case .invalid: .invalidData
    }
  }
}
