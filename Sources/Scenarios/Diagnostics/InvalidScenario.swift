/// A scenario that cannot be run, with all findings at once.
public struct InvalidScenario: Error, Sendable, Equatable {
  /// What kind of failure it is; the command line maps it to an exit code.
  public enum Reason: Sendable {
    /// The file that was asked for is missing or cannot be read (exit code 66).
    case unreadable

    /// The scenario or its data are invalid (exit code 65).
    case invalid
  }

  /// Every finding in file order, warnings included.
  public var diagnostics: [Diagnostic]

  /// What kind of failure it is.
  public var reason: Reason

  /// A refusal with its findings, of which at least one is an error.
  public init(_ diagnostics: [Diagnostic], reason: Reason = .invalid) {
    self.diagnostics = diagnostics
    self.reason = reason
  }
}
