import Diagnostics
import Series
import Testing

/// Tables of a million rows, and texts that a careless reader would go through again and again.
@Suite(.serialized) struct `Large tables` {
  static let tables: [(name: String, sample: SeriesSample)] = {
    func many(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }
    let million = 1_000_000
    return [
      ("numbers", SeriesSample("t,y\n" + many(million) { "\($0),\(Double($0) * 0.37)\n" })),
      (
        "decimal commas",
        SeriesSample("t;y\n" + many(million) { "\($0);\($0),\($0 % 10)\n" }, cumulative)
      ),
      ("days", SeriesSample("date,y\n" + many(million) { "2019-06-\($0 % 20 + 10),\($0)\n" })),
      ("wrong cells", SeriesSample("t,y\n" + many(million) { "\($0),x\n" })),
      ("ambiguous cells", SeriesSample("t,y\n" + many(million) { "\($0),1.000\n" })),
      ("rows too long", SeriesSample("t,y\n" + many(million) { "\($0),1,5\n" })),
      ("one time", SeriesSample("t,y\n" + many(million) { "1,\($0)\n" }, cumulative)),
      ("out of order", SeriesSample("t,y\n" + many(million) { "-\($0),1\n" }, cumulative)),
      ("negative counts", SeriesSample("t,y\n" + many(million) { "\($0),-1\n" }, cumulative)),
      ("one row", SeriesSample("t,y\n" + String(repeating: "1,", count: 2 * million))),
      ("a wide header", SeriesSample(many(100_000) { "c\($0)," } + "t,y\n1,2\n")),
      ("one cell", SeriesSample("t,y\n1,\"" + String(repeating: "a\n", count: million) + "\"\n")),
      (
        "a long number", SeriesSample("t,y\n1," + String(repeating: "9", count: 5 * million) + "\n")
      ),
    ]
  }()

  private static let cumulative = SeriesReader(kind: .cumulative)

  @Test(arguments: tables.indices) func `are read in seconds`(index: Int) {
    let (name, sample) = Self.tables[index]
    let time = ContinuousClock().measure { _ = DiagnosticText.render(sample.findings) }
    print("\(name): \(time)")
    // About a second; the bound leaves room for a busy machine.
    #expect(time < .seconds(20), "\(name): \(time)")
  }
}
