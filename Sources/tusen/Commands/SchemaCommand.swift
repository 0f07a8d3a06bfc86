import JSON
import ArgumentParser
import Scenarios

/// Prints the JSON Schema of scenario files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of scenario files, for editors.",
    discussion: """
      Examples:
        tusen schema > scenario.schema.json

      An editor with a YAML language server then completes keys and shows what
      they mean, in files that begin with
        # yaml-language-server: $schema=scenario.schema.json
      """)

  func run() throws {
    try StandardOutput.write(ScenarioSchema.text)
  }
}
