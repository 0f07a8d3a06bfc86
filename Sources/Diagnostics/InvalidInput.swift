/// A scenario or table that cannot be used, with all findings at once.
public struct InvalidInput: Error, Sendable, Equatable {
  /// What kind of failure it is; the command line maps it to an exit code.
  public enum Reason: Sendable {
    /// The file that was asked for is missing or cannot be read (exit code 66).
    case unreadable

    /// What it holds, or a file that it names, is invalid (exit code 65).
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

extension InvalidInput {
  /// The refusal of a file of the command line that cannot be read.
  package init(_ problem: FileAccess.Problem, of path: String) {
    let words = problem.words(for: path)
    // A file that is there but too large is read well enough to be refused for what it is.
    self.init(
      [
        Diagnostic(
          words.check, at: Place(file: path, line: 1, column: 1), words.message, fix: words.fix)
      ], reason: problem.isTooLarge ? .invalid : .unreadable)
  }
}
