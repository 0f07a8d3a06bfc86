import Diagnostics
import Scenarios
import Testing

/// Texts of the largest size that is read, each with a pattern that a careless reader would go
/// through again and again.
@Suite struct `Large files` {
  static let texts: [(String, Workbench)] = {
    let good = Workbench.good
    func many(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }
    func scenario(_ text: String) -> Workbench { Workbench(scenario: text, files: good.files) }
    let header = "quantity,from,to,as_of,value,kind,margin\n"
    return [
      ("one key many times", scenario(many(200_000) { _ in "a: 1\n" })),
      (
        "many keys twice",
        scenario(many(45_000) { "key\($0): 1\n" } + many(30_000) { "key\($0): 1\n" })
      ),
      ("many unknown keys", scenario(many(80_000) { "key\($0): 1\n" })),
      ("many unknown keys on one line", scenario("{" + many(70_000) { "key\($0): 1, " } + "a: 1}")),
      ("a long list", scenario("hubs: [" + many(190_000) { _ in "1, " } + "1]\ntusen: 1\n")),
      (
        "many hubs",
        scenario(
          good.scenario.replacing(
            "hubs:\n", with: "hubs:\n" + many(20_000) { "  - {name: hub \($0)}\n" }))
      ),
      (
        "many variants",
        scenario(good.scenario.replacing("baseline: {}", with: many(60_000) { "v\($0): {}\n  " }))
      ),
      (
        "many levers",
        scenario(
          good.scenario.replacing(
            "levers:\n",
            with: "levers:\n" + many(15_000) { "  l\($0): {intensity: 1 %, evidence: judged}\n" }))
      ),
      ("a long word", scenario("tusen: " + String(repeating: "x", count: 900_000))),
      ("a long number", scenario("tusen: 1\nas_of: " + String(repeating: "9", count: 900_000))),
      (
        "a long number with groups",
        scenario(
          good.scenario.replacing(
            "initial: 0", with: "initial: 1" + String(repeating: " 000", count: 200_000)))
      ),
      (
        "a long range",
        scenario(
          good.scenario.replacing(
            "initial: 0", with: "initial: 1" + String(repeating: " to 2", count: 150_000)))
      ),
      (
        "nested to the limit",
        scenario(
          many(30_000) { _ in
            String(repeating: "[", count: 14) + String(repeating: "]", count: 14) + "\n"
          })
      ),
      (
        "a table of days",
        good.table(
          header + many(17_000) { "jobs,\(day($0)),\(day($0)),2019-12-31,\($0 % 5),rounded,1\n" })
      ),
      (
        "a table of one day", good.table(header + many(20_000) { "members,,,2019-01-01,\($0),,\n" })
      ),
      (
        "a table of gaps",
        good.table(
          header
            + many(9_000) { "jobs,\(day(2 * $0)),\(day(2 * $0)),2019-12-31,\($0 % 5),inferred,\n" })
      ),
      ("a table of wrong cells", good.table(header + many(25_000) { "jobs,x\($0),y,z,q,w,e\n" })),
      ("a table of one row", good.table(header + String(repeating: "a,", count: 450_000))),
      ("a table of one cell", good.table(header + "\"" + String(repeating: "a\n", count: 450_000))),
      ("a table of quantities", good.table(header + many(40_000) { "quantity\($0),,,,1,,\n" })),
      ("a table of groups", good.table(header + many(20_000) { "jobs_g\($0),,,2018-01-01,1,,\n" })),
      (
        "running totals",
        good.table(
          header + many(9_000) { "jobs_cumulative,2017-01-01,\(day($0)),2019-12-31,\($0),,\n" })
      ),
    ]
  }()

  /// A day from 1970 on; the history of the table starts before all of them.
  static func day(_ number: Int) -> String {
    let (year, rest) = (1970 + number / 336, number % 336)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(rest / 28 + 1))-\(padded(rest % 28 + 1))"
  }

  @Test(arguments: texts.indices) func `are read in seconds`(index: Int) {
    let (name, bench) = Self.texts[index]
    let clock = ContinuousClock()
    let time = clock.measure {
      let findings = bench.replacingHistory().findings
      _ = DiagnosticText.render(findings)
    }
    // A tenth of a second to two; the bound leaves room for a busy machine.
    #expect(time < .seconds(20), "\(name): \(time)")
  }
}

extension Workbench {
  /// The bench with a history that starts in 1970, so that long tables are admitted.
  fileprivate func replacingHistory() -> Workbench {
    var copy = self
    copy.scenario = scenario.replacing("  from: 2017-01-01", with: "  from: 1970-01-01")
    return copy
  }
}
