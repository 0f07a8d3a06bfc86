import ArgumentParser
import Spelling

/// What somebody may have meant who named a command that does not exist.
enum CommandSuggestion {
  /// The commands and their other names.
  private static let names = Tusen.configuration.subcommands.flatMap { command in
    [command.configuration.commandName ?? ""] + command.configuration.aliases
  }

  /// The failure of a command line whose first word is no command, or `nil`.
  static func mistake(in arguments: [String]) -> Failure? {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !names.contains(word)
    else { return nil }
    if word.hasSuffix(".yaml") || word.hasSuffix(".yml") {
      return Failure(
        .usage, "\(word) is a scenario; to answer its question: tusen run \(ShellText.quoted(word))"
      )
    }
    if word.hasSuffix(".csv") || word.hasSuffix(".tsv") {
      return Failure(
        .usage, "\(word) is a table; to fit curves to it: tusen fit \(ShellText.quoted(word))")
    }
    let near = NearestWords.to(word, among: names)
    let advice =
      near.isEmpty
      ? "the commands are \(names.joined(separator: ", "))"
      : "did you mean \(near.map { "`tusen \($0)`" }.joined(separator: " or "))?"
    return Failure(.usage, "there is no command `\(word)`; \(advice)")
  }
}
