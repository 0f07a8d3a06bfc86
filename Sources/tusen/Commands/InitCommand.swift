import ArgumentParser
import Foundation
import Scenarios

/// Writes a commented scenario to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a commented scenario to start from.",
    discussion: """
      Examples:
        tusen init
        tusen init --template interreg --output scenarios/mine.yaml
        tusen init --output - | less
      """)

  @Option(help: "What to start from.")
  var template = TemplateOption(starter: .minimal)

  @Option(
    help: ArgumentHelp("The file to write; - prints it instead.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var output = "scenario.yaml"

  func run() throws {
    guard output != "-" else {
      try StandardOutput.write(template.starter.text)
      return
    }
    do {
      try Data(template.starter.text.utf8).write(
        to: URL(fileURLWithPath: output), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw Failure(
        .cannotWrite,
        "\(output) is there already and stays as it is; name another file with --output")
    } catch {
      throw Failure(
        .cannotWrite, "\(output) cannot be written; is its folder there, and may you write to it?")
    }
    let file = ShellText.quoted(output)
    StandardError.write(
      """
      \(output) is written. Put your programme's facts in it, then:
        tusen check \(file)
        tusen run \(file)

      """)
  }
}
