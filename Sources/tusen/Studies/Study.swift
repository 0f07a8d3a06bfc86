import DecisionAnalysis
import Diagnostics
import JobCreation
import MonteCarlo
import Reporting
import Scenarios

/// A scenario whose plans are studied: as it stands in its file, and with what the command sets.
struct Study {
  /// The file as the command line names it.
  let file: String

  /// The scenario with the command's settings.
  let scenario: Scenario

  /// The scenario as the file states it: its budget is the one against which others are measured.
  let stated: Scenario

  let simulation: SimulationSettings

  /// The plan under which rates are learned: the file's own budget, without levers.
  var reference: Plan { stated.plan.withoutLevers }

  /// The scenario as it stands, with what was set.
  var baseline: NamedPlan {
    NamedPlan(name: baselineName, plan: scenario.plan, reference: reference)
  }

  /// The scenario as its file states it.
  var statedBaseline: NamedPlan {
    NamedPlan(name: "as stated", plan: stated.plan, reference: reference)
  }

  /// The variants that differ from the baseline.
  var variants: [NamedPlan] {
    scenario.variants.filter { $0.name != baselineName }.map {
      NamedPlan(name: $0.name, plan: $0.plan, reference: reference)
    }
  }

  /// The plan under the name of a variant; `nil` where there is none.
  func plan(named name: String) -> NamedPlan? {
    ([baseline] + variants).first { $0.name == name }
  }

  /// The name of its folders: a result with settings leaves the scenario's own alone.
  var folderName: String {
    scenario.settings.isEmpty ? scenario.id : "\(scenario.id)-set"
  }

  /// The first variant that is the scenario as it stands gives it its name.
  private var baselineName: String {
    scenario.variants.first { $0.plan == scenario.plan }?.name ?? "baseline"
  }

  /// Where a result comes from; `arguments` follow the command's file.
  func description(of command: String, arguments: [String] = []) -> DecisionDescription {
    DecisionDescription(
      origin: RunDescription(
        of: scenario, simulation: simulation, command: command, arguments: arguments),
      programme: scenario.programme, simulation: simulation)
  }
}

extension StudyOptions {
  /// Reads every scenario before anything runs; all that is wrong is told at once.
  func studies(of command: String, atMost paths: Int = .max) throws -> [Study] {
    guard !scenarios.files.isEmpty else {
      throw Failure(.usage, ScenarioList.advice(for: command))
    }
    let settings = try set.settings(style: messages.style)
    let drawn = simulation.seed?.value
    var studies: [Study] = []
    var failure: Failure.Code?
    for file in scenarios.files {
      do {
        let scenario = try scenarios.load(file, settings: settings).get()
        let stated = settings.isEmpty ? scenario : try scenarios.load(file).get()
        studies.append(
          Study(
            file: file, scenario: scenario, stated: stated,
            simulation: simulation.settings(of: scenario, drawn: drawn, atMost: paths)))
      } catch {
        FindingText.write(error.diagnostics, style: messages.style)
        failure = failure == .noInput ? failure : error.code
      }
    }
    if let failure { throw Failure(failure) }
    return studies
  }

  /// The one study of a command that takes a single scenario.
  func study(of command: String, atMost paths: Int) throws -> Study {
    let studies = try studies(of: command, atMost: paths)
    guard studies.count == 1 else {
      throw Failure(.usage, "`tusen \(command)` takes one scenario at a time, not \(studies.count)")
    }
    return studies[0]
  }

  /// The folder of a command's result, beside that of the run.
  func resultFolder(for studies: [Study], suffix: String) -> ResultFolder {
    let name = studies.map(\.folderName).joined(separator: "-")
    return resultFolder(
      for: studies, at: folder.output ?? "notebooks-output/\(name)-\(suffix)")
  }

  /// A result folder at a path, which must not hold what the studies need.
  func resultFolder(for studies: [Study], at path: String) -> ResultFolder {
    ResultFolder(
      path: path, force: folder.force, neededPaths: ["."] + studies.flatMap(\.files))
  }

  /// Prints findings of the scenarios, warnings first, and where the result went.
  func report(_ studies: [Study], _ folder: ResultFolder, fileCount: Int, look: String) {
    let findings = studies.flatMap(\.scenario.findings)
    for finding in findings where finding.severity == .warning {
      messages.say("\(messages.style.warning("warning"))[\(finding.check.id)]: \(finding.message)")
    }
    if case .random = simulation.seed {
      messages.say("seed \(studies[0].simulation.seed), drawn at random")
    }
    messages.say("Written: \(folder.path) (\(fileCount) files; \(look))")
  }

  /// A bar for the progress of a study.
  func bar(for study: Study) -> ProgressBar {
    ProgressBar(name: study.scenario.id, isShown: StandardError.isTerminal && !messages.quiet)
  }
}

extension Study {
  /// The files that must not be overwritten.
  fileprivate var files: [String] {
    guard file != "-" else { return [] }
    let home = file.split(separator: "/").dropLast().joined(separator: "/")
    let base = (file.hasPrefix("/") ? "/" : "") + (home.isEmpty ? "" : home + "/")
    return [file] + scenario.files.map { base + $0.path }
  }
}
