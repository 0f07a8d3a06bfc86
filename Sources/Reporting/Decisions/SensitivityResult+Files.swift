import JSON
package import Charts

extension SensitivityResult {
  /// The charts of the result: what decides about the target, and what moves the count how far.
  package var charts: [any Chart] {
    let all: [(any Chart)?] = [
      SensitivityIndices(of: self), SensitivityIndices(groupsOf: self), TornadoChart(of: self),
    ]
    return all.compactMap(\.self)
  }

  /// The tables of the result.
  package var tables: [Table] {
    [.indices(of: self), .tails(of: self), .valueOfInformation(of: self)]
      + [.groups(of: self)].compactMap(\.self)
  }

  /// Every file of the result by name, the manifest last: it names the others.
  package var files: [ResultFile] {
    ResultFile.files(
      document: ResultFile(name: "sensitivity.json", text: JSONValue.sensitivity(of: self).text),
      tables: tables, charts: charts, manifest: { .manifest(of: description, files: $0) })
  }
}
