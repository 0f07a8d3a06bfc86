import DelimitedText
import Diagnostics
import Foundation
import Series
import Testing

/// Seeded changes of good tables, to see that no text can bring the reader down.
///
/// With TUSEN_SLOW_TESTS=1 a million of them, otherwise fifty thousand.
@Suite struct `Changed tables` {
  static let isLong = ProcessInfo.processInfo.environment["TUSEN_SLOW_TESTS"] == "1"
  static let rounds = isLong ? 100_000 : 5_000

  static let bases: [[UInt8]] = [
    "t,y\n1,2.5\n2,3\n3,4.25\n", "date;antal\n2019-06-30;1 000\n2019-07-31;1,5\n",
    "month\tjobs\tw\n2019-06\t5\t1\n2019-07\tNA\t2\n2019-08\t63 %\t2\n",
    "from,to,jobs\n2017-01-01,2017-12-31,5\n2018-01-01,2018-12-31,9\n",
    "x1,x2,y,note\n1,\"2\",1.234.567,\"a \"\"b\"\"\nc\"\n4,5e-3,\u{2212}6,\n",
    "sep=;\nt;y\n1;1.000\n2;2,5\n", "\u{FEFF}t,y\r\n1,1_000\r\n2,1\u{A0}000\r\n",
  ].map { Array($0.utf8) }

  static let readers = [
    SeriesReader(), SeriesReader(kind: .cumulative), SeriesReader(kind: .increments),
    SeriesReader(kind: .increments, areCounts: true, locale: .da),
    SeriesReader(columns: SeriesColumns(value: "y", weight: "w"), locale: .en),
    SeriesReader(columns: SeriesColumns(predictors: ["x1", "x2"]), locale: .sv),
  ]

  @Test(arguments: 0..<10) func `never bring the reader down`(batch: Int) {
    var mutations = Mutations(state: 0xD1B5_4A32_D192_ED03 &* UInt64(batch + 1))
    for round in 0..<Self.rounds {
      let text = mutations.mutate(Self.bases[round % Self.bases.count])
      let reader = Self.readers[mutations.next(below: Self.readers.count)]
      do {
        let table = try reader.read(bytes: text, path: "data.csv")
        expectWhole(table, text)
      } catch {
        expectTold(error.diagnostics, text)
      }
    }
  }

  /// What is read can be fitted: columns of one length, finite, counts in order.
  private func expectWhole(_ table: SeriesTable, _ text: [UInt8]) {
    let columns = table.predictors + [table.values] + [table.times?.ends].compactMap(\.self)
    let isWhole =
      table.count > 0 && columns.allSatisfy { $0.count == table.count && $0.allSatisfy(\.isFinite) }
      && table.lines.count == table.count && !table.findings.contains { $0.severity == .error }
      && table.weights?.allSatisfy { $0 > 0 } != false
    #expect(isWhole, "\(String(decoding: text, as: UTF8.self))")
    guard table.kind != .response, let times = table.times else { return }
    let isOrdered =
      zip(times.ends, times.ends.dropFirst()).allSatisfy(<)
      && table.values.allSatisfy { $0 >= 0 }
      && zip(times.starts ?? [], times.ends).allSatisfy(<)
    #expect(isOrdered, "\(String(decoding: text, as: UTF8.self))")
  }

  /// What is refused is refused with words and a place in the text.
  private func expectTold(_ findings: [Diagnostic], _ text: [UInt8]) {
    let lines = text.count + 1
    let isTold =
      findings.contains { $0.severity == .error }
      && findings.allSatisfy {
        (1...lines).contains($0.place.line) && (1...lines).contains($0.place.column)
          && !$0.message.isEmpty
      } && !DiagnosticText.render(findings).isEmpty
    #expect(isTold, "\(String(decoding: text, as: UTF8.self))")
  }
}
