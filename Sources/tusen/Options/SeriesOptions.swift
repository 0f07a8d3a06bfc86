import ArgumentParser
import Series

/// Which series a command reads, and how.
struct SeriesOptions: ParsableArguments {
  @Argument(
    help: "A table (CSV, with a header) or a scenario; - reads a table from standard input.",
    completion: .file(extensions: ["csv", "tsv", "txt", "yaml", "yml"]))
  var file: String

  @Option(help: ArgumentHelp("The column of times or dates.", valueName: "column"))
  var time: String?

  @Option(
    help: ArgumentHelp(
      "The column of values; of a scenario, members or jobs.", valueName: "column"))
  var value: String?

  @Option(
    help: ArgumentHelp("A column that says how much each row counts.", valueName: "column"))
  var weight: String?

  @Option(
    name: .customLong("predictor"),
    help: ArgumentHelp(
      "A column that a formula uses instead of time; may be repeated.", valueName: "column"))
  var predictors: [String] = []

  @Flag(help: "The values are running totals: they never fall.")
  var cumulative = false

  @Flag(help: "The values are counts of intervals.")
  var increments = false

  @Option(
    help: ArgumentHelp(
      "Where the clock starts: t = 0. Default: 0, or one period before the first day.",
      valueName: "date|number"))
  var origin: String?

  @Option(help: "What a comma or point means where the table does not tell.")
  var locale: LocaleOption?

  @Option(
    name: .customLong("allow-path"),
    help: ArgumentHelp(
      "Let a scenario read files below this folder too, not only below its own.",
      valueName: "folder"))
  var allowedFolders: [String] = []

  /// Whether the file is a scenario.
  var isScenario: Bool { file.hasSuffix(".yaml") || file.hasSuffix(".yml") }

  /// What the values of a table are.
  var kind: SeriesTable.Kind { cumulative ? .cumulative : increments ? .increments : .response }

  func validate() throws {
    if cumulative, increments {
      throw ValidationError("values are running totals or counts of intervals, not both")
    }
    if kind != .response, !predictors.isEmpty {
      throw ValidationError("growth depends on time alone; leave --predictor or --\(kind) out")
    }
    guard isScenario else { return }
    let others = [
      ("--time", time != nil), ("--weight", weight != nil), ("--predictor", !predictors.isEmpty),
      ("--cumulative", cumulative), ("--increments", increments), ("--locale", locale != nil),
    ]
    if let other = others.first(where: \.1)?.0 {
      throw ValidationError("a scenario says itself what its series are; leave \(other) out")
    }
    if let value, SeriesTable.Quantity(rawValue: value) == nil {
      throw ValidationError("--value of a scenario is members or jobs, not \(value)")
    }
  }
}
