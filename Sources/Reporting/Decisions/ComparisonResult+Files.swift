import JSON
package import Charts

extension ComparisonResult {
  /// The charts of the result, in the order in which a reader wants them.
  package var charts: [any Chart] { [HalfEyeComparison(of: self)] }

  /// The tables of the result.
  package var tables: [Table] { [.plans(of: self)] + [.regret(of: self)].compactMap(\.self) }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    ResultFile.files(
      document: ResultFile(name: "comparison.json", text: JSONValue.comparison(of: self).text),
      tables: tables, charts: charts, manifest: { .manifest(of: description, files: $0) })
  }
}
