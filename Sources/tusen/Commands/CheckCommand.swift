import ArgumentParser
import Diagnostics
import Scenarios

/// Checks scenarios without simulating anything.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find everything that is wrong with scenarios, without running them.",
    usage: "tusen check FILE ... [options]",
    discussion: """
      Examples:
        tusen check scenarios/mine.yaml
        tusen check scenarios/*.yaml --strict
        tusen check scenarios/mine.yaml --json

      Leaves with 0 when a run could start, 65 where it could not, 66 for a
      file that is missing.
      """,
    aliases: ["validate"])

  @OptionGroup var scenarios: ScenarioOptions

  @Flag(help: "Print the findings as JSON on standard output.")
  var json = false

  @Flag(help: "Leave with 1 where there are warnings only.")
  var strict = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    guard !scenarios.files.isEmpty else {
      throw Failure(.usage, ScenarioList.advice(for: "check"))
    }
    var findings: [Diagnostic] = []
    var failure: Failure.Code?
    for file in scenarios.files {
      switch scenarios.load(file) {
      case .success(let scenario):
        findings += scenario.findings
        if !json { report(scenario.findings, of: file) }
      case .failure(let invalid):
        findings += invalid.diagnostics
        failure = failure == .noInput ? failure : invalid.code
        if !json { FindingText.write(invalid.diagnostics, style: messages.style) }
      }
    }
    if json { try StandardOutput.write(DiagnosticJSON.render(findings)) }
    if let failure { throw Failure(failure) }
    if strict, findings.contains(where: { $0.severity == .warning }) { throw Failure(.findings) }
  }

  private func report(_ findings: [Diagnostic], of file: String) {
    if !messages.quiet { FindingText.write(findings, style: messages.style) }
    let warnings = findings.count { $0.severity == .warning }
    let rest = warnings == 0 ? "" : ", with \(warnings) warning\(warnings == 1 ? "" : "s")"
    messages.say("\(file) can be run\(rest): tusen run \(ShellText.quoted(file))")
  }
}
