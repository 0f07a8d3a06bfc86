import JSON
package import Charts

extension SolutionResult {
  /// The chart of the result: the chance over what was turned.
  package var charts: [any Chart] { [AcceptabilityCurve(of: self)] }

  /// The tables of the result.
  package var tables: [Table] { [.probes(of: self)] }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    ResultFile.files(
      document: ResultFile(name: "solution.json", text: JSONValue.solution(of: self).text),
      tables: tables, charts: charts, manifest: { .manifest(of: description, files: $0) })
  }
}
