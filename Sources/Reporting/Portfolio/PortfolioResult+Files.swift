import JSON
package import Charts

extension PortfolioResult {
  /// The charts of the result.
  package var charts: [any Chart] { [PortfolioChart(of: self)] }

  /// The tables of the result.
  package var tables: [Table] { [.programmes(of: self)] }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    ResultFile.files(
      document: ResultFile(name: "portfolio.json", text: JSONValue.portfolio(of: self).text),
      tables: tables, charts: charts, manifest: { .manifest(of: self, files: $0) })
  }
}
