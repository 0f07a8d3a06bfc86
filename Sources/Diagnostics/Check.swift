/// A rule that scenarios and tables are checked against, by an id that never changes its meaning.
public struct Check: Hashable, Sendable, Identifiable {
  /// Area and number, such as `TGT-03`.
  public let id: String

  /// The weight of its findings, unless the scenario changes it.
  public let severity: Diagnostic.Severity

  /// What makes it fire, in a few words.
  public let summary: String

  /// Why it matters, where one sentence holds for all its findings.
  public let why: String?

  init(
    _ id: String, _ severity: Diagnostic.Severity, _ summary: String, why: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.why = why
  }
}
