import DelimitedText
import Diagnostics
import Series

/// A table in memory with how it is to be read.
struct SeriesSample: Sendable {
  var text: String
  var reader: SeriesReader

  init(_ text: String, _ reader: SeriesReader = SeriesReader()) {
    self.text = text
    self.reader = reader
  }

  /// The series, or everything that is wrong with it.
  var result: Result<SeriesTable, InvalidInput> {
    do {
      return .success(try reader.read(bytes: Array(text.utf8), path: "data.csv"))
    } catch {
      return .failure(error)
    }
  }

  /// The series; `nil` where something is wrong with it.
  var table: SeriesTable? { try? result.get() }

  /// All findings, errors or not.
  var findings: [Diagnostic] {
    switch result {
    case .success(let table): table.findings
    case .failure(let invalid): invalid.diagnostics
    }
  }
}
