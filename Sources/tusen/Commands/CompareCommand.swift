import ArgumentParser
import DecisionAnalysis
import JSON
import Reporting
import Scenarios

/// Compares the variants of a scenario, or several scenarios, on the same futures.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare the variants of a scenario, or several scenarios.",
    usage: "tusen compare FILE ... [options]",
    discussion: """
      Examples:
        tusen compare scenarios/mine.yaml
        tusen compare scenarios/mine.yaml --set budget.total=31MSEK
        tusen compare scenarios/a.yaml scenarios/b.yaml

      All plans meet the same futures, so that their differences are exact even where
      each chance is uncertain. With --set the scenario as its file states it comes first.
      """)

  @OptionGroup var options: StudyOptions

  func run() async throws {
    do {
      try await Interruption.cancelling { try await answer() }
    } catch {
      throw Failure(error)
    }
  }

  private func answer() async throws {
    let studies = try options.studies(of: "compare")
    let plans = Self.plans(of: studies)
    guard plans.count > 1 else {
      throw Failure(
        .usage,
        "\(studies[0].file) has no variant to compare with; add `variants`, set a key with --set, or "
          + "name a second scenario")
    }
    let folder = options.resultFolder(for: studies, suffix: "compare")
    try folder.prepare()
    let bar = options.bar(for: studies[0])
    defer { bar.clear() }
    let comparison = try await Comparison.make(
      of: plans, simulation: studies[0].simulation, progress: { bar.show($0) })
    let result = ComparisonResult(
      description: studies[0].description(
        of: "compare", arguments: studies.dropFirst().map { PortableName.of($0.file) }),
      comparison: comparison)
    let files = result.files
    try folder.write(files)
    bar.clear()
    try StandardOutput.write(
      options.json
        ? JSONValue.comparison(of: result).text
        : English.answer(of: result).joined(separator: "\n") + "\n")
    options.report(studies, folder, fileCount: files.count, look: "comparison.svg shows the plans")
  }

  /// One scenario's variants, or several scenarios as they stand.
  private static func plans(of studies: [Study]) -> [NamedPlan] {
    guard studies.count == 1 else {
      var names: [String: Int] = [:]
      return studies.map { study in
        var plan = study.baseline
        let id = study.scenario.id
        names[id, default: 0] += 1
        plan.name = names[id] == 1 ? id : "\(id) (\(names[id] ?? 0))"
        return plan
      }
    }
    let study = studies[0]
    let isSet = !study.scenario.settings.isEmpty
    return (isSet ? [study.statedBaseline] : []) + [study.baseline] + study.variants
  }
}
