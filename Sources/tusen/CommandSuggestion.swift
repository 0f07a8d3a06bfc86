import ArgumentParser

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
    let near = names.map { ($0, distance(word.lowercased(), $0)) }.filter { $0.1 <= 2 }
      .sorted { $0.1 < $1.1 }.prefix(3).map(\.0)
    let advice =
      near.isEmpty
      ? "the commands are \(names.joined(separator: ", "))"
      : "did you mean \(near.map { "`tusen \($0)`" }.joined(separator: " or "))?"
    return Failure(.usage, "there is no command `\(word)`; \(advice)")
  }

  /// The least number of letters to insert, remove, replace or swap with a neighbour.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(rows[i][j] + (letter == other ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
