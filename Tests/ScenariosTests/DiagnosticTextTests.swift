import Diagnostics
import JSON
import Scenarios
import Testing

@Suite struct `Findings as text` {
  private static let good = Workbench.good

  private static func text(_ bench: Workbench, _ id: String) -> String {
    bench.findings.first { $0.check.id == id }.map { DiagnosticText.render($0) } ?? "no \(id)"
  }

  @Test func `show the line, carets, why and fix`() {
    let bench = Self.good.replacing("period: {from: 2020-01-01", "period: {from: 2017-01-01")
      .replacing("by: 2022-09-30", "by: 2019-06-30")
    #expect(
      Self.text(bench, "TGT-03") == """
        scenarios/x.yaml:7:43: error[TGT-03]: the target date 2019-06-30 is earlier than the last observation, 2019-12-31
            7 | target: {count: jobs, at_least: 1000, by: 2019-06-30, indicator: oks-hires}
              |                                           ^^^^^^^^^^ last observation ends 2019-12-31 (data/series.csv:8)
          why: a past target is already decided; a probability would mean nothing
          fix: move `target.by` after 2019-12-31, or set `as_of` to a day before 2019-12-31 to replay a forecast of the past

        """)
  }

  @Test func `show where a repeated key was first set`() {
    #expect(
      Self.text(Self.good.replacing("title: Example Nordic", "title: A\ntitle: B"), "YML-02") == """
        scenarios/x.yaml:3:1: error[YML-02]: the key `title` is repeated
            3 | title: B
              | ^^^^^ first on line 2
          why: only one of the values can hold
          fix: keep one of them
          see: scenarios/x.yaml:2:1: `title` first set here
            2 | title: A
              | ^^^^^

        """)
  }

  @Test func `name the cell of a table`() {
    #expect(
      Self.text(Self.good.replacingInTable(",240,", ",-240,"), "CNT-01") == """
        scenarios/data/series.csv:7:39: error[CNT-01]: `jobs` is -240, below 0
            7 | jobs,2018-01-01,2018-12-31,2019-02-01,-240,inferred,5,,
              |                                       ^^^^
          fix: write the count; leavers are modelled by `members.attrition`

        """)
  }

  @Test func `suggest the nearest key`() {
    #expect(
      Self.text(Self.good.replacing("attrition:", "atrition:"), "YML-03") == """
        scenarios/x.yaml:16:3: error[YML-03]: unknown key `members.atrition`
           16 |   atrition: 0 % to 10 % per year
              |   ^^^^^^^^
          why: a misspelt key would silently change nothing
          fix: did you mean `attrition`?

        """)
  }

  // å is one scalar or, decomposed, two; columns count scalars, carets stand under letters.
  @Test(arguments: [("Sk\u{e5}ne", 39), ("Ska\u{30a}ne", 40)])
  func `align under å however it is written`(name: String, column: Int) {
    let text = Self.text(
      Self.good.replacing(
        "{name: Innovation Skåne, country: SE,", "{name: Innovation \(name), country: Sweden,"),
      "YML-08")
    let lines = text.split(separator: "\n")
    #expect(text.hasPrefix("scenarios/x.yaml:27:\(column): "))
    #expect(lines[1].hasPrefix("   27 |   - {name: Innovation \(name), country: Sweden,"))
    #expect(lines[2] == "      | " + String(repeating: " ", count: 38) + "^^^^^^")
  }

  @Test func `keep tabs and cut long lines around the place`() {
    let long = String(repeating: "x", count: 300)
    let text = Self.text(
      Self.good.replacing("question: Will it?", "question: [\(long)]"), "YML-08")
    let lines = text.split(separator: "\n")
    #expect(lines[1].count < 200)
    #expect(lines[1].hasSuffix("…"))
  }

  @Test func `stop after twenty and count the rest`() {
    let keys = (0..<30).map { "unknown\($0): 1\n" }.joined()
    let bench = Workbench(scenario: Self.good.scenario + keys, files: Self.good.files)
    let text = DiagnosticText.render(bench.findings.filter { $0.check.id == "YML-03" })
    #expect(text.components("error[YML-03]") == 20)
    #expect(text.hasSuffix("… and 10 more findings, 10 of them errors\n"))
  }

  @Test func `as JSON have the same keys for each finding`() throws {
    let findings = Self.good.replacing("attrition:", "atrition:").findings
    let json = DiagnosticJSON.render(findings)
    let value = try #require(JSONValue(yaml: json))
    guard case .array(let elements) = value else {
      Issue.record("no array")
      return
    }
    #expect(elements.count == findings.count)
    for element in elements {
      guard case .object(let members) = element else { continue }
      #expect(
        members.map(\.0) == [
          "id", "severity", "file", "line", "column", "end_line", "end_column", "message", "why",
          "fix", "value", "limit", "related",
        ])
    }
    #expect(json.contains("\"id\": \"YML-03\""))
    #expect(json.contains("\"value\": \"atrition\""))
  }

  // Swift's words, those of the parser's C code and of the engine are not the reader's.
  @Test func `hold no word of the engine`() {
    let cases =
      `Broken scenarios`.textCases + `Broken scenarios`.quantityCases
      + `Broken scenarios`.ruleCases + `Broken scenarios`.fileCases + `Broken tables`.cases
    let forbidden = [
      "Optional(", "nil", "NaN", "Swift", "Yams", "libyaml", "Located", "UncertainQuantity",
      "YAMLNode", "Section", "logNormal", "halfNormal", "fixed(", "Dimension", "scalar",
      "LAPACK", "inf)",
    ]
    for broken in cases {
      for finding in broken.bench.findings {
        let text = finding.message + (finding.why ?? "") + (finding.fix ?? "")
        for word in forbidden {
          #expect(!text.contains(word), "\(broken.testDescription): \(text)")
        }
      }
    }
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
