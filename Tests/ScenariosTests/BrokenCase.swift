import Diagnostics
import Scenarios
import Testing

/// A scenario with one thing wrong, and what has to be said about it.
struct BrokenCase: Sendable, CustomTestStringConvertible {
  /// What is wrong.
  var testDescription: String

  /// The scenario.
  var bench: Workbench

  /// The id of the finding that is expected.
  var id: String

  /// A part of its first line, from the rejected value on.
  var text: String

  /// The line it points at; `nil` where the place is another file's or plain.
  var line: Int?

  /// The severity that is expected.
  var severity: Diagnostic.Severity

  init(
    _ name: String, _ bench: Workbench, _ id: String, _ text: String, line: Int? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    testDescription = name
    self.bench = bench
    self.id = id
    self.text = text
    self.line = line
    self.severity = severity
  }

  /// Checks that the finding is there, with its severity and place, and that it stops the run only
  /// if an error.
  func check() {
    let result = bench.load()
    let findings = bench.findings
    let match = findings.first {
      $0.check.id == id && $0.message.contains(text) && (line == nil || $0.place.line == line)
    }
    #expect(
      match != nil,
      "expected \(id) “\(text)” in line \(line ?? 0), found:\n\(DiagnosticText.render(findings))")
    #expect(match?.severity == severity)
    switch result {
    case .success: #expect(severity != .error, "an error does not stop the run")
    case .failure(let invalid):
      #expect(severity == .error, "\(DiagnosticText.render(findings))")
      #expect(invalid.reason == .invalid)
    }
  }
}
