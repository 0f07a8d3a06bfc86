import ArgumentParser
import Foundation

/// The command line: parses, calls, prints, and leaves with the exit code of `docs/command-line.md`.
@main
struct Tusen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tusen",
    abstract: "Forecasts whether a programme reaches its promised number of jobs.",
    discussion: """
      Examples:
        tusen init                        write a scenario to start from
        tusen check scenarios/mine.yaml   find what is wrong with it
        tusen run scenarios/mine.yaml     answer its question
        tusen compare scenarios/mine.yaml see what its variants change
        tusen solve scenarios/mine.yaml --for target.at_least --probability 80%
        tusen fit members.csv             fit curves to a series
      """,
    version: ToolVersion.text,
    subcommands: [
      InitCommand.self, CheckCommand.self, RunCommand.self, CompareCommand.self, SolveCommand.self,
      SweepCommand.self, SensitivityCommand.self, FitCommand.self, SchemaCommand.self,
      VersionCommand.self,
    ])

  static func main() async {
    // A write beyond the size limit then fails with a reason instead of killing the program.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let mistake = CommandSuggestion.mistake(in: arguments) { throw mistake }
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      failure.leave()
    } catch {
      leave(withParserError: error)
    }
  }

  /// Leaves as the argument parser does for its own errors and for help; anything else is an internal failure.
  private static func leave(withParserError error: any Error) -> Never {
    let code = exitCode(for: error)
    guard code == .success || code == .validationFailure || error is ExitCode else {
      Failure.unexpected.leave()
    }
    exit(withError: error)
  }
}
