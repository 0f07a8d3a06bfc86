import ArgumentParser
import Reporting

/// Why a command ends without doing what it was asked, in words, with the exit code of `docs/command-line.md`.
struct Failure: Error {
  /// The exit codes that commands end with.
  enum Code: Int32 {
    /// Findings that the user asked to fail on.
    case findings = 1

    /// The honest no: the chance is below the one that was asked for, or nobody can know yet.
    case honestNo = 3

    /// A wrong command line.
    case usage = 64

    /// A scenario or data that cannot be run.
    case invalidData = 65

    /// A file of the command line that is missing or cannot be read.
    case noInput = 66

    /// Something that must not happen.
    case internalFailure = 70

    /// Output that cannot be written.
    case cannotWrite = 73

    /// Stopped by the user.
    case interrupted = 130

    /// Stopped by the system.
    case terminated = 143
  }

  /// The exit code.
  var code: Code

  /// One or more sentences for standard error; empty where all has been said.
  var message: String

  /// What an error means that no command expected.
  static let unexpected = Failure(
    .internalFailure,
    "something failed inside Tusen that should not have. Nothing was written, and an earlier result is as it was. "
      + "Please report it with the scenario and this version, \(ToolVersion.number).")

  /// A failure with its words.
  init(_ code: Code, _ message: String = "") {
    self.code = code
    self.message = message
  }

  /// The failure that any error is to a user.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ResultFolderError:
      self.init(.cannotWrite, English.message(for: error))
    case is CancellationError:
      self.init(Interruption.code, "stopped; an earlier result is as it was")
    default: self = .unexpected
    }
  }

  /// Says why on standard error and ends the program.
  func leave() -> Never {
    if !message.isEmpty { StandardError.write("tusen: \(message)\n") }
    Tusen.exit(withError: ExitCode(code.rawValue))
  }
}
