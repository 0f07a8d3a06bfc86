import ArgumentParser
import CurveFitting
import JSON
import JobCreation
import Reporting
import Series

/// Fits growth curves or a formula to a series.
struct FitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit growth curves or a formula of your own to a series.",
    usage: "tusen fit FILE [options]",
    discussion: """
      Examples:
        tusen fit members.csv --cumulative
        tusen fit jobs.csv --increments --loss nb1 --horizon 2026-12-31
        tusen fit members.csv --cumulative --family logistic gompertz --output fit
        tusen fit dose.csv --time x --formula "a*exp(-b*x)" --start a=10,b=0.1
        tusen fit scenarios/mine.yaml --value members --json

      Without --cumulative or --increments the values are plain responses, which
      may repeat and fall. Nothing is written without --output.

      Leaves with 3 where --horizon asks for a forecast that the data do not bear.
      """)

  @OptionGroup var series: SeriesOptions

  @OptionGroup var curves: CurveOptions

  @Option(
    help: ArgumentHelp(
      "Forecast from the last row to this day or number.", valueName: "date|number"))
  var horizon: String?

  @Flag(
    name: .customLong("allow-unidentified"),
    help: "Forecast even where the data do not bound the ceiling.")
  var allowUnidentified = false

  @Option(
    help: ArgumentHelp(
      "The seed of what is simulated; `random` draws one.", valueName: "n|random"))
  var seed: SeedOption?

  @Option(
    help: ArgumentHelp("The folder to write tables and charts to.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Replace the folder even where somebody changed it.")
  var force = false

  @Flag(help: "Print fit.json on standard output and nothing else.")
  var json = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if let output, output.isEmpty {
      throw ValidationError("--output names a folder, and this name is empty")
    }
    if force, output == nil {
      throw ValidationError("--force replaces the folder of --output, which is not given")
    }
    if allowUnidentified, horizon == nil {
      throw ValidationError("--allow-unidentified is for a --horizon, which is not given")
    }
  }

  func run() async throws {
    do {
      try await Interruption.cancelling { try answer() }
    } catch {
      throw Failure(error)
    }
  }

  // MARK: Steps

  private func answer() throws {
    let seed = seed?.value
    let source = try SeriesSource.read(
      series, areCounts: curves.loss.loss != .leastSquares, messages: messages)
    let plan = try FitPlan(source.table, self, seed: seed)
    let folder = output.map {
      ResultFolder(path: $0, force: force, neededPaths: ["."] + source.paths)
    }
    try folder?.prepare()
    let result = FitResult(
      description: FitDescription(of: source, plan: plan, command: self),
      comparison: try plan.comparison(of: source, style: messages.style))
    try Task.checkCancellation()
    let files = folder == nil ? [] : result.files
    try folder?.write(files)
    try StandardOutput.write(
      json
        ? JSONValue.fit(of: result).text : English.answer(of: result).joined(separator: "\n") + "\n"
    )
    report(result, plan, folder, fileCount: files.count)
    if case .refused = result.comparison.best.forecast { throw Failure(.honestNo) }
  }

  private func report(
    _ result: FitResult, _ plan: FitPlan, _ folder: ResultFolder?, fileCount: Int
  ) {
    // What reading the table found has been told with its place.
    for finding in result.findings.dropFirst(result.description.findings.count) {
      let severity =
        finding.severity == .warning ? messages.style.warning("warning") : finding.severity.rawValue
      messages.say("\(severity)[\(finding.id)]: \(finding.message)")
      for line in English.details(of: finding) { messages.say(line) }
    }
    if case .random = seed { messages.say("seed \(plan.settings.seed), drawn at random") }
    if let folder { messages.say("Written: \(folder.path) (\(fileCount) files)") }
  }
}
