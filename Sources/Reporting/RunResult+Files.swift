import JSON
package import Charts

extension RunResult {
  /// The charts of the result, in the order in which a reader wants them.
  package var charts: [any Chart] {
    [
      FanChart.jobs(of: self), FinalCountHistogram(of: self), AttainmentByStructure(of: self),
      FanChart.members(of: self),
    ]
  }

  /// The tables of the result.
  package var tables: [Table] {
    [.trajectory(of: self), .distribution(of: self), .structures(of: self), .parameters(of: self)]
      + (Table.hubs(of: self).map { [$0] } ?? [])
  }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    var files = [ResultFile(name: "summary.json", text: JSONValue.summary(of: self).text)]
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
