import JSON
package import Charts

extension FitResult {
  /// The charts of the result, in the order in which a reader wants them.
  ///
  /// Where several predictors stand in for time there is no axis for a curve, and with one curve
  /// there is nothing to compare.
  package var charts: [any Chart] {
    let chart = FitChart(of: self).map { [$0] as [any Chart] } ?? []
    let comparison = FamilyComparison(of: self).map { [$0] as [any Chart] } ?? []
    return chart + comparison + [ProfileCurves(of: self)]
  }

  /// The tables of the result.
  package var tables: [Table] {
    [.parameters(of: self), .families(of: self), .fitted(of: self), .profiles(of: self)]
      + (Table.forecast(of: self).map { [$0] } ?? [])
  }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    ResultFile.files(
      document: ResultFile(name: "fit.json", text: JSONValue.fit(of: self).text),
      tables: tables, charts: charts, manifest: { .manifest(of: self, files: $0) })
  }
}
