import DelimitedText
import Diagnostics
import Series
import Testing

/// A table with one thing wrong, and what has to be said about it.
struct BrokenSeries: Sendable, CustomTestStringConvertible {
  /// What is wrong.
  var testDescription: String

  var sample: SeriesSample

  /// The ids that are expected, in order.
  var ids: [String]

  /// A part of the first finding's first line.
  var text: String

  /// The line and column that it points at.
  var place: [Int]

  init(
    _ name: String, _ text: String, _ ids: [String], _ message: String, _ line: Int, _ column: Int,
    kind: SeriesTable.Kind = .response, columns: SeriesColumns = SeriesColumns(),
    areCounts: Bool = false, locale: NumberLocale? = nil
  ) {
    testDescription = name
    sample = SeriesSample(
      text, SeriesReader(columns: columns, kind: kind, areCounts: areCounts, locale: locale))
    self.ids = ids
    self.text = message
    place = [line, column]
  }

  /// Checks that these findings are there, and stop the reading only if one is an error.
  func check() {
    let findings = sample.findings
    let told = DiagnosticText.render(findings)
    #expect(findings.map(\.check.id) == ids, "\(told)")
    #expect(findings.first?.message.contains(text) == true, "\(told)")
    #expect(findings.first.map { [$0.place.line, $0.place.column] } == place, "\(told)")
    #expect((sample.table == nil) == findings.contains { $0.severity == .error }, "\(told)")
  }
}
