import JobCreation

/// What the reader of a fit must know: a sentence, why it matters, and what helps.
package struct FitFinding: Sendable, Equatable {
  /// The check's id, such as `FIT-02`.
  package var id: String

  /// How much it matters.
  package var severity: Severity

  /// What is the case, in a sentence.
  package var message: String

  /// Why it matters.
  package var why: String?

  /// What helps.
  package var fix: String?

  /// How much a finding matters.
  package enum Severity: String, Sendable { case warning, info }

  /// A finding from its parts.
  package init(
    id: String, severity: Severity = .warning, message: String, why: String? = nil,
    fix: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.why = why
    self.fix = fix
  }

  /// What reading the table found.
  init(_ finding: ForecastFinding) {
    self.init(
      id: finding.id, severity: finding.severity == .warning ? .warning : .info,
      message: finding.message)
  }
}
