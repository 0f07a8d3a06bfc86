import ArgumentParser
import DecisionAnalysis
import JSON
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
        tusen run scenarios/*.yaml --portfolio mine
        tusen run scenarios/mine.yaml --json | jq '.variants[0].attainment'

      Prints the answer and writes notebooks-output/NAME, whole or not at all; with
      --set notebooks-output/NAME-set. Scenario, settings, data, seed and paths decide
      every byte of it.
      """,
    aliases: ["forecast"])

  @OptionGroup var options: StudyOptions

  @Option(
    name: .customLong("fail-below"),
    help: ArgumentHelp(
      "Leave with 3 when the chance is below this, such as 50%.", valueName: "p"))
  var failBelow: ProbabilityOption?

  @Option(
    help: ArgumentHelp(
      "Also answer for all scenarios together, in a folder of this name.", valueName: "name"))
  var portfolio: String?

  func run() async throws {
    do {
      try await Interruption.cancelling { try await answerAll() }
    } catch {
      throw Failure(error)
    }
  }

  // MARK: Steps

  private func answerAll() async throws {
    let runs = try plan()
    let question = try portfolio.map {
      try PortfolioQuestion(
        named: $0, of: runs.map(\.study), beside: runs.map(\.folder.path), options: options)
    }
    for run in runs { try run.folder.prepare() }
    try question?.folder.prepare()
    var results: [RunResult] = []
    var isBelow = false
    for run in runs {
      let result = try await answer(run)
      results.append(result)
      if let failBelow, result.headline.attainment.probability < failBelow.value {
        isBelow = true
        let chance = English.perCent(result.headline.attainment.probability)
        options.messages.say(
          "\(run.study.scenario.title): \(chance) is below the "
            + "\(English.perCent(failBelow.value)) asked for")
      }
    }
    if let question {
      try await answer(question, from: results)
    } else if options.json {
      let summaries = results.map { JSONValue.summary(of: $0) }
      try StandardOutput.write((summaries.count == 1 ? summaries[0] : .array(summaries)).text)
    }
    if isBelow { throw Failure(.honestNo) }
  }

  private func answer(_ run: Run) async throws -> RunResult {
    let bar = options.bar(for: run.study)
    defer { bar.clear() }
    let result = try await run.study.run { bar.show($0) }
    let files = result.files
    try run.folder.write(files)
    bar.clear()
    if !options.json {
      try StandardOutput.write(English.answer(of: result).joined(separator: "\n") + "\n")
    }
    report(result, of: run, fileCount: files.count)
    return result
  }

  private func answer(_ question: PortfolioQuestion, from results: [RunResult]) async throws {
    let bar = ProgressBar(
      name: question.name, isShown: StandardError.isTerminal && !options.messages.quiet)
    defer { bar.clear() }
    let result = try await question.answer(from: results) { bar.show($0) }
    let files = result.files
    try question.folder.write(files)
    bar.clear()
    try StandardOutput.write(
      options.json
        ? JSONValue.portfolio(of: result).text
        : English.answer(of: result).joined(separator: "\n") + "\n")
    options.messages.say(
      "Written: \(question.folder.path) (\(files.count) files; portfolio.svg shows the chances)")
  }

  private func report(_ result: RunResult, of run: Run, fileCount: Int) {
    let messages = options.messages
    let findings = result.findings(of: result.variants[0])
    for finding in findings.filter({ $0.severity == .warning })
      + findings.filter({ $0.severity != .warning })
    {
      let severity =
        finding.severity == .warning ? messages.style.warning("warning") : finding.severity.rawValue
      messages.say("\(severity)[\(finding.id)]: \(finding.message)")
    }
    if case .random = options.simulation.seed {
      messages.say("seed \(run.study.simulation.seed), drawn at random")
    }
    messages.say("Written: \(run.folder.path) (\(fileCount) files; fan.svg shows the way there)")
    if let next = nextCommand(after: result, of: run.study) { messages.say("Next: \(next)") }
  }

  /// A command that helps with what limits this answer most.
  private func nextCommand(after result: RunResult, of study: Study) -> String? {
    guard study.file != "-" else { return nil }
    let file = ShellText.quoted(study.file)
    if result.headline.attainment.standardError > 0.01 {
      return
        "tusen run \(file) --paths \(10 * study.simulation.paths)    (a smaller simulation error)"
    }
    return
      "tusen solve \(file) --for target.at_least --probability 80%    (which target can be defended)"
  }

  // MARK: Plans

  /// A run before it starts.
  private struct Run {
    var study: Study
    var folder: ResultFolder
  }

  private func plan() throws -> [Run] {
    let studies = try options.studies(of: "run")
    let runs = studies.map { study in
      let folder =
        switch options.folder.output {
        case let output? where studies.count == 1: output
        case let output?: "\(output)/\(study.scenario.id)"
        case nil: "notebooks-output/\(study.folderName)"
        }
      return Run(study: study, folder: options.resultFolder(for: [study], at: folder))
    }
    let folders = runs.map(\.folder.path)
    if let twice = folders.first(where: { folder in folders.count { $0 == folder } > 1 }) {
      throw Failure(.usage, "two scenarios would write \(twice); run them one by one with --output")
    }
    return runs
  }
}
