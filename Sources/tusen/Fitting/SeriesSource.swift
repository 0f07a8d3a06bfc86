import Diagnostics
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

  /// The files, the one of the command line first.
  var files: [FileDigest]

  /// Their paths, which a result must not replace.
  var paths: [String]

  /// Reads a table or a scenario.
  ///
  /// - Throws: ``Failure``, after the findings have been told.
  init(_ options: SeriesOptions, areCounts: Bool, messages: MessageOptions) throws {
    do {
      try self.init(options, areCounts: areCounts)
    } catch let invalid as InvalidInput {
      FindingText.write(invalid.diagnostics, style: messages.style)
      throw Failure(invalid.code)
    }
    if !messages.quiet { FindingText.write(table.findings, style: messages.style) }
  }

  private init(_ options: SeriesOptions, areCounts: Bool) throws {
    id = Self.name(of: options.file)
    guard !options.isScenario else {
      try self.init(scenario: options)
      return
    }
    let reader = SeriesReader(
      columns: SeriesColumns(
        time: options.time, value: options.value, weight: options.weight,
        predictors: options.predictors), kind: options.kind, areCounts: areCounts,
      locale: options.locale)
    let isStandardInput = options.file == "-"
    let path = isStandardInput ? "stdin.csv" : options.file
    let bytes = isStandardInput ? StandardInput.read() : try SeriesReader.bytes(of: path)
    table = try reader.read(bytes: bytes, path: path)
    self.path = path
    files = [FileDigest(name: PortableName.of(path), bytes: bytes)]
    paths = isStandardInput ? [] : [path]
  }

  private init(scenario options: SeriesOptions) throws {
    let loader = ScenarioLoader(allowedFolders: options.allowedFolders)
    let scenario = try loader.load(path: options.file)
    let history = scenario.programme.history
    let asked = options.value.flatMap(SeriesTable.Quantity.init)
    let series =
      if let asked { SeriesTable(asked, of: history) } else { SeriesTable.longest(of: history) }
    guard let series else {
      throw Failure(
        .invalidData,
        "\(options.file) has no observations of \(asked?.rawValue ?? "members or jobs") to fit")
    }
    table = series
    path = options.file
    table.findings = scenario.findings
    id = "\(scenario.id)-\(series.valueName)"
    files = scenario.files.map { FileDigest(name: PortableName.of($0.path), bytes: $0.bytes) }
    let home = options.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    paths = scenario.files.map { (home + [Substring($0.path)]).joined(separator: "/") }
  }

  private static func name(of file: String) -> String {
    guard file != "-" else { return "stdin" }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
    return String(name[..<point])
  }
}
