import JSON
package import Charts

extension SweepResult {
  /// The chart of the result: a curve for one thing that is varied, a map for two.
  package var charts: [any Chart] {
    if let curve = AcceptabilityCurve(of: self) { return [curve] }
    return LeverHeatMap(of: self).map { [$0] } ?? []
  }

  /// The tables of the result.
  package var tables: [Table] { [.points(of: self)] }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    ResultFile.files(
      document: ResultFile(name: "sweep.json", text: JSONValue.sweep(of: self).text),
      tables: tables, charts: charts, manifest: { .manifest(of: description, files: $0) })
  }
}
