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
    var files = [ResultFile(name: "fit.json", text: JSONValue.fit(of: self).text)]
    files += tables.map { ResultFile(name: $0.name + ".csv", text: $0.csv) }
    for chart in charts {
      files.append(ResultFile(name: chart.slug + ".svg", text: chart.drawing().render()))
      files.append(ResultFile(name: chart.slug + ".csv", text: Table(plottedIn: chart).csv))
    }
    files.sort { $0.name < $1.name }
    let manifest = JSONValue.manifest(of: self, files: files)
    return files + [ResultFile(name: "manifest.json", text: manifest.text)]
  }
}
