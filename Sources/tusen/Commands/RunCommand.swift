import Diagnostics
import JSON
import ArgumentParser
import Foundation
import JobCreation
import MonteCarlo
import Reporting
import Scenarios

/// Answers the question of each scenario and writes a folder for each.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Answer the question of a scenario, with tables and charts.",
    usage: "tusen run FILE ... [options]",
    discussion: """
      Examples:
        tusen run scenarios/mine.yaml
        tusen run scenarios/*.yaml --quiet
        tusen run scenarios/mine.yaml --paths 1000000 --seed random
        tusen run scenarios/mine.yaml --set budget.total=31MSEK
        tusen run scenarios/mine.yaml --json | jq '.variants[0].attainment'

      Prints the answer and writes notebooks-output/NAME, whole or not at all; with
      --set notebooks-output/NAME-set. Scenario, settings, data, seed and paths decide
      every byte of it.
      """,
    aliases: ["forecast"])

  @OptionGroup var scenarios: ScenarioOptions

  @OptionGroup var setting: SettingOption

  @Option(
    help: ArgumentHelp(
      "The seed of all chance, instead of the scenario's; `random` draws one.",
      valueName: "n|random"))
  var seed: SeedOption?

  @Option(
    help: ArgumentHelp("The number of simulated paths, instead of the scenario's.", valueName: "n"))
  var paths: Int?

  @Option(
    help: ArgumentHelp("The number of threads; changes the time and nothing else.", valueName: "n"))
  var workers: Int?

  @Option(
    help: ArgumentHelp(
      "The result folder; with several scenarios the folder that holds theirs.",
      valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Replace the result folder even where somebody changed it.")
  var force = false

  @Flag(help: "Print summary.json on standard output and nothing else.")
  var json = false

  @Option(
    name: .customLong("fail-below"),
    help: ArgumentHelp(
      "Leave with 3 when the chance is below this, such as 50%.", valueName: "p"))
  var failBelow: ProbabilityOption?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if let paths, !(1...1_000_000_000).contains(paths) {
      throw ValidationError("--paths is a whole number from 1 to 1,000,000,000, not \(paths)")
    }
    if let output, output.isEmpty {
      throw ValidationError("--output names a folder, and this name is empty")
    }
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError("--workers is a whole number from 1 to 1024, not \(workers)")
    }
  }

  func run() async throws {
    guard !scenarios.files.isEmpty else {
      throw Failure(.usage, ScenarioList.advice(for: "run"))
    }
    do {
      try await Interruption.cancelling { try await answerAll() }
    } catch {
      throw Failure(error)
    }
  }

  // MARK: Steps

  private func answerAll() async throws {
    let plans = try plan()
    for plan in plans { try plan.folder.prepare() }
    var summaries: [JSONValue] = []
    var isBelow = false
    for plan in plans {
      let result = try await answer(plan)
      summaries.append(.summary(of: result))
      if let failBelow, result.headline.attainment.probability < failBelow.value {
        isBelow = true
        let chance = English.perCent(result.headline.attainment.probability)
        messages.say(
          "\(plan.scenario.title): \(chance) is below the \(English.perCent(failBelow.value)) asked for"
        )
      }
    }
    if json {
      try StandardOutput.write((summaries.count == 1 ? summaries[0] : .array(summaries)).text)
    }
    if isBelow { throw Failure(.honestNo) }
  }

  private func answer(_ plan: Plan) async throws -> RunResult {
    let bar = ProgressBar(
      name: plan.scenario.id, isShown: StandardError.isTerminal && !messages.quiet)
    defer { bar.clear() }
    let forecast = try await Forecast.make(
      of: plan.scenario.plan, simulation: plan.simulation, progress: { bar.show($0) })
    let result = RunResult(
      description: RunDescription(of: plan.scenario, simulation: plan.simulation),
      forecast: forecast)
    let files = result.files
    try plan.folder.write(files)
    bar.clear()
    if !json {
      try StandardOutput.write(English.answer(of: result).joined(separator: "\n") + "\n")
    }
    report(result, of: plan, fileCount: files.count)
    return result
  }

  private func report(_ result: RunResult, of plan: Plan, fileCount: Int) {
    let findings = result.findings(of: result.variants[0])
    for finding in findings.filter({ $0.severity == .warning })
      + findings.filter({ $0.severity != .warning })
    {
      let severity =
        finding.severity == .warning ? messages.style.warning("warning") : finding.severity.rawValue
      messages.say("\(severity)[\(finding.id)]: \(finding.message)")
    }
    if case .random = seed { messages.say("seed \(plan.simulation.seed), drawn at random") }
    messages.say("Written: \(plan.folder.path) (\(fileCount) files; fan.svg shows the way there)")
    if let next = nextCommand(after: result, of: plan) { messages.say("Next: \(next)") }
  }

  /// A command that helps with what limits this answer most.
  private func nextCommand(after result: RunResult, of plan: Plan) -> String? {
    guard plan.file != "-" else { return nil }
    let file = ShellText.quoted(plan.file)
    if result.headline.attainment.standardError > 0.01 {
      return
        "tusen run \(file) --paths \(10 * plan.simulation.paths)    (a smaller simulation error)"
    }
    return "change an assumption in \(plan.file), then tusen check \(file) and run it again"
  }

  // MARK: Plans

  /// A run before it starts.
  private struct Plan {
    var file: String
    var scenario: Scenario
    var simulation: SimulationSettings
    var folder: ResultFolder
  }

  /// Reads every scenario before anything runs; all that is wrong is told at once.
  private func plan() throws -> [Plan] {
    var plans: [Plan] = []
    var failure: Failure.Code?
    let drawn = seed?.value
    let settings = try setting.settings(style: messages.style)
    for file in scenarios.files {
      switch scenarios.load(file, settings: settings) {
      case .success(let scenario):
        plans.append(plan(file, scenario, seed: drawn))
      case .failure(let invalid):
        FindingText.write(invalid.diagnostics, style: messages.style)
        failure = failure == .noInput ? failure : invalid.code
      }
    }
    if let failure { throw Failure(failure) }
    let folders = plans.map(\.folder.path)
    if let twice = folders.first(where: { folder in folders.count { $0 == folder } > 1 }) {
      throw Failure(.usage, "two scenarios would write \(twice); run them one by one with --output")
    }
    return plans
  }

  private func plan(_ file: String, _ scenario: Scenario, seed: UInt64?) -> Plan {
    var simulation = scenario.simulationSettings(
      workers: workers ?? ProcessInfo.processInfo.activeProcessorCount)
    if let paths { simulation.paths = paths }
    if let seed { simulation.seed = seed }
    let folder =
      switch output {
      case let output? where scenarios.files.count == 1: output
      case let output?: "\(output)/\(scenario.id)"
      case nil where !scenario.settings.isEmpty: "notebooks-output/\(scenario.id)-set"
      case nil: "notebooks-output/\(scenario.id)"
      }
    let home = file.split(separator: "/").dropLast().joined(separator: "/")
    let base = (file.hasPrefix("/") ? "/" : "") + (home.isEmpty ? "" : home + "/")
    return Plan(
      file: file, scenario: scenario, simulation: simulation,
      folder: ResultFolder(
        path: folder, force: force,
        neededPaths: ["."] + (file == "-" ? [] : [file]) + scenario.files.map { base + $0.path }))
  }
}
