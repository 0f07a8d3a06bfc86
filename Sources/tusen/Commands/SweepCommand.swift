import ArgumentParser
import DecisionAnalysis
import Diagnostics
import JSON
import Reporting
import Scenarios

/// Varies one or two keys of a scenario.
struct SweepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Vary one or two keys of a scenario and see how the chance moves.",
    usage: "tusen sweep FILE --vary KEY=LOW..HIGH:N [--vary ...] [options]",
    discussion: """
      Examples:
        tusen sweep scenarios/mine.yaml --vary budget.total=20..80MSEK:13
        tusen sweep scenarios/mine.yaml --vary target.at_least=600..1200:13
        tusen sweep scenarios/mine.yaml --vary budget.total=20..80MSEK:13 \\
          --vary levers.automation.unit_cost=-40%..0%:9

      Every value is checked like the file, and all meet the same futures: 20,000 of
      them unless --paths says otherwise.
      """)

  /// Chances given members and shocks need fewer futures than counts do.
  static let paths = 20_000

  @OptionGroup var options: StudyOptions

  @Option(
    help: ArgumentHelp(
      "A key and the values it takes; once or twice.", valueName: "key=low..high:n"))
  var vary: [String] = []

  @OptionGroup var variant: VariantOption

  func validate() throws {
    guard (1...2).contains(vary.count) else {
      throw ValidationError(
        "--vary is given once or twice, such as --vary budget.total=20..80MSEK:13")
    }
  }

  func run() async throws {
    do {
      try await Interruption.cancelling { try await answer() }
    } catch {
      throw Failure(error)
    }
  }

  private func answer() async throws {
    let study = try options.study(of: "sweep", atMost: Self.paths)
    try variant.check(in: study)
    let variations = try vary.map(variation)
    if variations.count == 2, variations[0].key == variations[1].key {
      throw Failure(.usage, "--vary names \(variations[0].key) twice; vary two different keys")
    }
    for variation in variations {
      try options.checkPlanned(variation.key, in: study, variant: variant.variant)
    }
    let axes = try variations.map { variation in
      Sweep.Axis(
        key: variation.key, values: variation.points.map(\.number),
        present: try options.present(of: variation.key, in: variation.range, of: study))
    }
    let folder = options.resultFolder(for: [study], suffix: "sweep")
    try folder.prepare()
    let bar = options.bar(for: study)
    defer { bar.clear() }
    let sweep = try await Sweep.make(
      over: axes,
      present: try options.plan(study, setting: [], named: "as stated", variant: variant.variant),
      simulation: study.simulation, progress: { bar.show($0) },
      plan: { values in
        let settings = zip(variations, values).compactMap { variation, value in
          variation.points.first { $0.number == value }.map(variation.setting)
        }
        return try options.plan(
          study, setting: settings, named: settings.map(\.value).joined(separator: ", "),
          variant: variant.variant)
      })
    let result = SweepResult(
      description: study.description(
        of: "sweep", arguments: vary.flatMap { ["--vary", $0] } + variant.arguments),
      sweep: sweep,
      quantities: variations.map { VariedQuantity(key: $0.key, range: $0.range) })
    let files = result.files
    try folder.write(files)
    bar.clear()
    try StandardOutput.write(
      options.json
        ? JSONValue.sweep(of: result).text
        : English.answer(of: result).joined(separator: "\n") + "\n")
    options.report(
      [study], folder, fileCount: files.count, look: "sweep.svg shows how the chance moves")
  }

  private func variation(_ text: String) throws -> Variation {
    do {
      return try Variation(text)
    } catch {
      FindingText.write(error.diagnostics, style: options.messages.style)
      throw Failure(.usage)
    }
  }
}
