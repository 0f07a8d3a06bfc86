import ArgumentParser
import DecisionAnalysis
import Diagnostics
import JSON
import JobCreation
import Reporting
import Scenarios

/// Looks for what it would take to reach a wanted chance.
struct SolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "Find what it would take to reach a wanted chance.",
    usage: "tusen solve FILE --for KEY --probability P [--within LOW..HIGH] [options]",
    discussion: """
      Examples:
        tusen solve scenarios/mine.yaml --for budget.total --probability 80% --within 20..120MSEK
        tusen solve scenarios/mine.yaml --for target.at_least --probability 80%
        tusen solve scenarios/mine.yaml --for target.by --probability 50%
        tusen solve scenarios/mine.yaml --for levers.automation.unit_cost --probability 70% \\
          --within=-60%..0%
        tusen solve scenarios/mine.yaml --for pace --probability 80%

      Leaves with 3 where the chance cannot be reached, and says what is the best.
      """)

  @OptionGroup var options: StudyOptions

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The key that may be turned, or `pace` for the pace of new jobs.", valueName: "key"))
  var key: String

  @Option(help: ArgumentHelp("The wanted chance, such as 80%.", valueName: "p"))
  var probability: ProbabilityOption

  @Option(
    help: ArgumentHelp(
      "How far the key may be turned; left out, a third to three times what is stated.",
      valueName: "low..high"))
  var within: String?

  @OptionGroup var variant: VariantOption

  func validate() throws {
    guard probability.value > 0, probability.value < 1 else {
      throw ValidationError("--probability lies between 0 and 1, such as 0.8 or 80%")
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
    let study = try options.study(of: "solve", atMost: SweepCommand.paths)
    try variant.check(in: study)
    try options.checkPlanned(key, in: study, variant: variant.variant)
    let turned = try SolveKnob(key: key, within: within, study: study, options: options)
    let folder = options.resultFolder(for: [study], suffix: "solve")
    try folder.prepare()
    let bar = options.bar(for: study)
    defer { bar.clear() }
    let present = try options.plan(
      study, setting: [], named: "as stated", variant: variant.variant)
    let solution = try await Solution.find(
      turned.knob, wanted: probability.value, present: present, simulation: study.simulation,
      progress: { bar.show($0) },
      plan: { value in
        guard let range = turned.range else {
          var plan = present
          plan.plan.pace = value
          return plan
        }
        let text = range.text(at: value)
        return try options.plan(
          study, setting: [Setting(key: key, value: text)], named: text, variant: variant.variant)
      })
    let result = SolutionResult(
      description: study.description(of: "solve", arguments: arguments), solution: solution,
      quantity: turned.quantity)
    let files = result.files
    try folder.write(files)
    bar.clear()
    try StandardOutput.write(
      options.json
        ? JSONValue.solution(of: result).text
        : English.answer(of: result).joined(separator: "\n") + "\n")
    options.report(
      [study], folder, fileCount: files.count, look: "solution.svg shows the chance")
    if solution.answer == nil { throw Failure(.honestNo) }
  }

  private var arguments: [String] {
    ["--for", key, "--probability", "\(probability.value)"]
      + (within.map { ["--within=\($0)"] } ?? []) + variant.arguments
  }
}
