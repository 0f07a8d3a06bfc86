import Diagnostics
import JobCreation
import Reporting
import Scenarios
import Series

/// A series with the files that it came from.
struct SeriesSource {
  /// The series.
  var table: SeriesTable

  /// The file of the command line, for messages.
  var path: String

  /// What it is called: the file's name without its ending, and what a scenario's series counts.
  var id: String

  /// The table that it was read from; a scenario where the figures stand in it.
  var data: FileDigest

  /// The scenario that it was read for.
  var scenario: FileDigest?

  /// Which series of a scenario it is, where nobody named one.
  var choice: String?

  /// The paths of all that was read, which a result must not replace.
  var paths: [String]

  /// Reads a table or a scenario.
  ///
  /// - Throws: ``Failure``, after the findings have been told.
  static func read(
    _ options: SeriesOptions, areCounts: Bool, messages: MessageOptions
  ) throws(Failure) -> SeriesSource {
    let source: SeriesSource
    do throws(InvalidInput) {
      source =
        options.isScenario
        ? try SeriesSource(scenario: options)
        : try SeriesSource(table: options, areCounts: areCounts)
    } catch {
      FindingText.write(error.diagnostics, style: messages.style)
      throw Failure(error.code)
    }
    if !messages.quiet { FindingText.write(source.table.findings, style: messages.style) }
    if let choice = source.choice { messages.say(choice) }
    return source
  }

  private init(table options: SeriesOptions, areCounts: Bool) throws(InvalidInput) {
    let reader = SeriesReader(
      columns: SeriesColumns(
        time: options.time, value: options.value, weight: options.weight,
        predictors: options.predictors), kind: options.kind, areCounts: areCounts,
      locale: options.locale?.locale)
    let isStandardInput = options.file == "-"
    path = isStandardInput ? "stdin.csv" : options.file
    let bytes = isStandardInput ? StandardInput.read() : try SeriesReader.bytes(of: path)
    table = try reader.read(bytes: bytes, path: path)
    id = Self.name(of: path)
    data = FileDigest(name: PortableName.of(path), bytes: bytes)
    paths = isStandardInput ? [] : [path]
  }

  private init(scenario options: SeriesOptions) throws(InvalidInput) {
    let loader = ScenarioLoader(allowedFolders: options.allowedFolders)
    let scenario = try loader.load(path: options.file)
    let history = scenario.programme.history
    let asked = options.value.flatMap(SeriesTable.Quantity.init)
    let series =
      if let asked { SeriesTable(asked, of: history) } else { SeriesTable.longest(of: history) }
    guard let series else {
      throw InvalidInput([
        Diagnostic(
          .tooFewRows, at: Place(file: options.file, line: 1, column: 1),
          "the scenario observes no \(asked?.rawValue ?? "members or jobs")",
          fix: "add observations, or fit another series")
      ])
    }
    if asked == nil { choice = Self.choice(series, of: history) }
    table = series
    // What a run does with the other keys is nothing to a fit.
    table.findings = scenario.findings.filter { $0.check != .notSimulated }
    path = options.file
    id = "\(scenario.id)-\(series.valueName)"
    let files = scenario.files.map {
      FileDigest(name: PortableName.of($0.path), bytes: $0.bytes)
    }
    self.scenario = files.first
    data = files.last ?? FileDigest(name: path, bytes: [])
    let home = options.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    paths = scenario.files.map { (home + [Substring($0.path)]).joined(separator: "/") }
  }

  private static func choice(_ series: SeriesTable, of history: History) -> String {
    let others = SeriesTable.Quantity.allCases.filter { $0.rawValue != series.valueName }
    let rest = others.map { "\(SeriesTable($0, of: history)?.count ?? 0) of \($0.rawValue)" }
    return "The series is \(series.valueName), with \(series.count) rows against "
      + "\(rest.joined(separator: ", ")); --value names another."
  }

  private static func name(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
    return String(name[..<point])
  }
}
