import ArgumentParser
import DecisionAnalysis
import JSON
import MonteCarlo
import Reporting

/// Tells what an answer hangs on.
struct SensitivityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "See which unknowns decide the answer, and which are worth measuring.",
    usage: "tusen sensitivity FILE [options]",
    discussion: """
      Examples:
        tusen sensitivity scenarios/mine.yaml
        tusen sensitivity scenarios/mine.yaml --variant half_the_money
        tusen sensitivity scenarios/mine.yaml --design sobol

      The answer comes from the futures of a run, 20,000 of them unless --paths says
      otherwise, and every share has its interval.
      """)

  @OptionGroup var options: StudyOptions

  @Option(
    help: ArgumentHelp(
      "Also draw groups of unknowns apart from each other, which tells what each does together with "
        + "others; takes further futures.", valueName: "sobol"))
  var design: DesignOption?

  @OptionGroup var variant: VariantOption

  func run() async throws {
    do {
      try await Interruption.cancelling { try await answer() }
    } catch {
      throw Failure(error)
    }
  }

  private func answer() async throws {
    let study = try options.study(of: "sensitivity", atMost: Sensitivity.mostFutures)
    try variant.check(in: study)
    let folder = options.resultFolder(for: [study], suffix: "sensitivity")
    try folder.prepare()
    let bar = options.bar(for: study)
    defer { bar.clear() }
    let plan = variant.variant.flatMap { study.plan(named: $0) } ?? study.baseline
    guard
      let sensitivity = try await Sensitivity.make(
        of: plan, simulation: study.simulation, withDesign: design != nil,
        progress: { bar.show($0) })
    else {
      throw Failure(
        .usage,
        "\(study.simulation.paths) futures are too few to tell one unknown from another; "
          + "try --paths \(Sensitivity.mostFutures)")
    }
    let result = SensitivityResult(
      description: study.description(
        of: "sensitivity",
        arguments: (design.map { ["--design", $0.rawValue] } ?? []) + variant.arguments),
      sensitivity: sensitivity)
    let files = result.files
    try folder.write(files)
    bar.clear()
    try StandardOutput.write(
      options.json
        ? JSONValue.sensitivity(of: result).text
        : English.answer(of: result).joined(separator: "\n") + "\n")
    options.report(
      [study], folder, fileCount: files.count, look: "sensitivity.svg shows what decides")
  }
}
