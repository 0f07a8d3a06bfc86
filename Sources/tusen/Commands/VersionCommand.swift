import JSON
import ArgumentParser
import Reporting

/// Prints the version.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Print the version of Tusen and of the scenario files it reads.",
    discussion: """
      Examples:
        tusen version
        tusen version --json
      """)

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let schema = ToolVersion.scenarioSchema
    try StandardOutput.write(
      json
        ? JSONValue.object([
          "version": .string(ToolVersion.number), "scenario_schema": .integer(schema),
        ]).text
        : "\(ToolVersion.text), scenario files of version \(schema)\n")
  }
}
