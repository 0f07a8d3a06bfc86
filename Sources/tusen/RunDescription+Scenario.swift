import Diagnostics
import JobCreation
import MonteCarlo
import Reporting
import Scenarios

extension RunDescription {
  /// Where the result of a scenario comes from, in words that are the same wherever it is run.
  ///
  /// `arguments` are those of the command that change the result, besides the file, paths, seed and
  /// settings.
  init(
    of scenario: Scenario, simulation: SimulationSettings, command verb: String = "run",
    arguments: [String] = []
  ) {
    let files = scenario.files.map { file in
      FileDigest(name: PortableName.of(file.path), bytes: file.bytes)
    }
    let name = files.first?.name ?? scenario.id
    var command = "tusen \(verb) \(ShellText.quoted(name))"
    for argument in arguments { command += " \(ShellText.quoted(argument))" }
    if simulation.paths != scenario.paths { command += " --paths \(simulation.paths)" }
    if simulation.seed != scenario.seed { command += " --seed \(simulation.seed)" }
    for setting in scenario.settings {
      command += " --set \(ShellText.quoted("\(setting.key)=\(setting.value)"))"
    }
    self.init(
      id: scenario.id, title: scenario.title,
      scenario: files.first ?? FileDigest(name: name, bytes: []), data: Array(files.dropFirst()),
      version: ToolVersion.number, command: command,
      settings: scenario.settings.map {
        RunSetting(key: $0.key, value: $0.value, stated: $0.stated)
      },
      findings: scenario.findings.map(ForecastFinding.init) + Self.choices(of: scenario),
      outcome: scenario.outcome.map {
        Reporting.Outcome(jobs: $0.jobs, knownOn: $0.knownOn, source: $0.source)
      },
      outsideView: scenario.outsideView, isHistoryAssumed: scenario.isHistoryAssumed)
  }

  /// What the scenario left to defaults and which checks it switched: nobody else would know.
  private static func choices(of scenario: Scenario) -> [ForecastFinding] {
    let defaults = scenario.defaults.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
    let checks = scenario.switchedChecks.joined(separator: "; ")
    return [
      ("DEF-01", "Left out of the scenario and at its default", defaults),
      ("CHK-02", "Checks that the scenario switched", checks),
    ].filter { !$0.2.isEmpty }.map {
      ForecastFinding(id: $0.0, severity: .info, message: "\($0.1): \($0.2).")
    }
  }
}

extension ForecastFinding {
  /// What a check of the scenario found, for the reader of the answer.
  init(_ diagnostic: Diagnostic) {
    self.init(
      id: diagnostic.check.id, severity: diagnostic.severity == .info ? .info : .warning,
      message: diagnostic.message)
  }
}
