import JSON
package import Charts

extension RunResult {
  /// The charts of the result, in the order in which a reader wants them.
  package var charts: [any Chart] {
    let charts: [any Chart] = [
      FanChart.jobs(of: self), FinalCountHistogram(of: self), AttainmentByStructure(of: self),
      FanChart.members(of: self),
    ]
    return charts + (ReferenceClassDots(of: self).map { [$0] } ?? [])
  }

  /// The tables of the result.
  package var tables: [Table] {
    [.trajectory(of: self), .distribution(of: self), .structures(of: self), .parameters(of: self)]
      + [Table.hubs(of: self), Table.outsideView(of: self)].compactMap { $0 }
  }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    ResultFile.files(
      document: ResultFile(name: "summary.json", text: JSONValue.summary(of: self).text),
      tables: tables, charts: charts, manifest: { .manifest(of: self, files: $0) })
  }
}
