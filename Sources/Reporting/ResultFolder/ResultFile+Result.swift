import Charts
import JSON

extension ResultFile {
  /// The files of a result by name, the manifest last: it names the others.
  ///
  /// - Parameters:
  ///   - document: What programs read.
  ///   - tables: Each becomes a CSV file of its name.
  ///   - charts: Each becomes an SVG file and a CSV file of its slug.
  ///   - manifest: The manifest of all these files.
  /// - Returns: The files.
  static func files(
    document: ResultFile, tables: [Table], charts: [any Chart],
    manifest: ([ResultFile]) -> JSONValue
  ) -> [ResultFile] {
    var files = [document]
    files += tables.map { ResultFile(name: $0.name + ".csv", text: $0.csv) }
    for chart in charts {
      files.append(ResultFile(name: chart.slug + ".svg", text: chart.drawing().render()))
      files.append(ResultFile(name: chart.slug + ".csv", text: Table(plottedIn: chart).csv))
    }
    files.sort { $0.name < $1.name }
    return files + [ResultFile(name: "manifest.json", text: manifest(files).text)]
  }
}
