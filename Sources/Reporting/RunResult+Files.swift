import JSON
package import Charts

extension RunResult {
  /// The charts of the result, in the order in which a reader wants them.
  package var charts: [any Chart] {
    let charts: [any Chart] = [
      FanChart.jobs(of: self), FinalCountHistogram(of: self), AttainmentByStructure(of: self),
      FanChart.members(of: self),
    ]
    return charts + (HubMultiples(of: self).map { [$0] } ?? [])
      + (ReferenceClassDots(of: self).map { [$0] } ?? []) + (plans?.charts ?? []) + moneyCharts
  }

  /// The tables of the result.
  package var tables: [Table] {
    [.trajectory(of: self), .distribution(of: self), .structures(of: self), .parameters(of: self)]
      + [
        Table.hubs(of: self), Table.countries(of: self), Table.outsideView(of: self),
        Table.economics(of: self), Table.budget(of: self),
      ].compactMap(\.self) + (plans?.tables ?? [])
  }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    ResultFile.files(
      document: ResultFile(name: "summary.json", text: JSONValue.summary(of: self).text),
      tables: tables, charts: charts, manifest: { .manifest(of: self, files: $0) })
  }

  /// What jobs cost and what is left of them, under the plan that headlines the answer.
  private var moneyCharts: [any Chart] {
    let waterfall = NetJobsWaterfall(of: self).map { [$0] as [any Chart] } ?? []
    let cost = CostPerJobChart(of: self).map { [$0] as [any Chart] } ?? []
    return waterfall + cost
  }
}
