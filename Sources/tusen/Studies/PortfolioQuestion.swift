import DecisionAnalysis
import JobCreation
import MonteCarlo
import Reporting
import Scenarios

/// What `tusen run --portfolio` asks besides each scenario's own question: all targets together.
struct PortfolioQuestion {
  let name: String
  let studies: [Study]
  let folder: ResultFolder

  /// A portfolio of studies beside the result folders of their runs.
  ///
  /// - Throws: ``Failure`` where there are fewer than two scenarios, or the name is no plain folder name
  ///   of its own.
  init(
    named name: String, of studies: [Study], beside folders: [String], options: StudyOptions
  ) throws {
    guard studies.count > 1 else {
      throw Failure(
        .usage,
        "--portfolio takes two scenarios or more, not \(studies.count); name them all, such as "
          + "`tusen run scenarios/*.yaml --portfolio \(Self.isPlain(name) ? name : "mine")`")
    }
    guard Self.isPlain(name) else {
      throw Failure(
        .usage,
        "--portfolio takes a name for a folder, not a path, and `\(name)` is none; write letters, digits "
          + "and hyphens, such as `--portfolio mine`")
    }
    let path = "\(options.folder.output ?? "notebooks-output")/\(name)"
    // Some disks do not tell capitals from small letters.
    guard !folders.contains(where: { $0.lowercased() == path.lowercased() }) else {
      throw Failure(
        .usage,
        "\(path) is the folder of the scenario `\(name)`; name the portfolio otherwise, such as "
          + "`--portfolio \(name)-portfolio`")
    }
    self.name = name
    self.studies = studies
    folder = options.resultFolder(for: studies, at: path)
  }

  /// The answer, with what each scenario's own run said.
  func answer(
    from results: [RunResult], progress: (Double) -> Void
  ) async throws -> PortfolioResult {
    var simulation = studies[0].simulation
    simulation.paths = min(
      Portfolio.mostPaths, studies.map(\.simulation.paths).min() ?? simulation.paths)
    let members = zip(studies, results).map { study, result in
      let outlook = result.comparison?.plans.first?.outlook
      return Portfolio.Member(
        id: study.scenario.id, title: title(of: study), named: study.baseline,
        attainment: result.headline.attainment, money: outlook?.money, net: outlook?.net)
    }
    let portfolio = try await Portfolio.make(
      of: members, simulation: simulation, progress: progress)
    return PortfolioResult(
      name: name, command: command, origins: results.map(\.description), portfolio: portfolio)
  }

  /// The command that repeats the result, with the options that change it and no others.
  private var command: String {
    let files = studies.map { ShellText.quoted(PortableName.of($0.file)) }
    var command = "tusen run \(files.joined(separator: " ")) --portfolio \(ShellText.quoted(name))"
    let first = studies[0]
    if studies.contains(where: { $0.simulation.paths != $0.scenario.paths }) {
      command += " --paths \(first.simulation.paths)"
    }
    if studies.contains(where: { $0.simulation.seed != $0.scenario.seed }) {
      command += " --seed \(first.simulation.seed)"
    }
    for setting in first.scenario.settings {
      command += " --set \(ShellText.quoted("\(setting.key)=\(setting.value)"))"
    }
    return command
  }

  /// The programme's name, told apart where two have the same.
  private func title(of study: Study) -> String {
    let title = study.scenario.title
    return studies.count { $0.scenario.title == title } > 1
      ? "\(title) (\(study.scenario.id))" : title
  }

  /// Whether a name can be a folder's within another, seen and without surprises.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("-")
      && !name.contains { $0 == "/" || $0 == "\\" || $0 == ":" || $0.isNewline }
      && !name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      && name.contains { !$0.isWhitespace }
  }
}
