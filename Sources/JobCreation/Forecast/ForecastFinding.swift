/// What a reader must know about an answer.
public struct ForecastFinding: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable { case warning, info }

  /// The check's id, such as `POST-02`.
  public var id: String

  /// How much it matters.
  public var severity: Severity

  /// One plain sentence or two.
  public var message: String

  /// A finding from its parts.
  public init(id: String, severity: Severity, message: String) {
    self.id = id
    self.severity = severity
    self.message = message
  }
}
