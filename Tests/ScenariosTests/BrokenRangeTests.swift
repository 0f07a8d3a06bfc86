import Diagnostics
import Scenarios
import Testing

/// A range of values with one thing wrong, and what has to be said about it.
struct BrokenRange: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// The value of `--vary`.
  var text: String
  var id: String
  /// A part of the message.
  var message: String
  /// The part of the text that is marked.
  var marked: String

  init(_ name: String, _ text: String, _ id: String, _ message: String, marked: String) {
    testDescription = name
    self.text = text
    self.id = id
    self.message = message
    self.marked = marked
  }
}

@Suite struct `Broken ranges` {
  static let cases: [BrokenRange] = [
    BrokenRange("nothing", "", "SET-03", "varies no key", marked: ""),
    BrokenRange(
      "no key", "=20..80MSEK:13", "SET-03", "varies no key", marked: "=20..80MSEK:13"),
    BrokenRange(
      "no range", "budget.total", "SET-03", "`budget.total` varies no key", marked: "budget.total"),
    BrokenRange(
      "a single value", "budget.total=20MSEK:13", "SET-03",
      "`20MSEK` is not a range from a low to a high end", marked: "20MSEK"),
    BrokenRange(
      "a dash between the ends", "budget.total=20-80MSEK:13", "SET-03",
      "`20-80MSEK` is not a range", marked: "20-80MSEK"),
    BrokenRange(
      "three points", "budget.total=20...80MSEK:13", "SET-03", "`20...80MSEK` is not a range",
      marked: "20...80MSEK"),
    BrokenRange(
      "three ends", "budget.total=20..40..80MSEK:13", "SET-03", "is not a range",
      marked: "20..40..80MSEK"),
    BrokenRange(
      "an open end", "budget.total=20..:13", "SET-03", "`20..` is not a range", marked: "20.."),
    BrokenRange(
      "words", "levers.automation.unit_cost=less..more:5", "SET-03",
      "`less` does not start with a number", marked: "less"),
    BrokenRange(
      "no number of values", "budget.total=20..80MSEK", "SET-03", "does not say how many values",
      marked: "20..80MSEK"),
    BrokenRange(
      "no number behind the colon", "budget.total=20..80MSEK:", "SET-03", "is no number of values",
      marked: ":"),
    BrokenRange(
      "half a value", "budget.total=20..80MSEK:1.5", "SET-03", "`1.5` is no number of values",
      marked: "1.5"),
    BrokenRange(
      "one value", "budget.total=20..80MSEK:1", "SET-03", "1 values are not what can be tried",
      marked: "1"),
    BrokenRange(
      "too many values", "budget.total=20..80MSEK:102", "SET-03", "102 values are not",
      marked: "102"),
    BrokenRange(
      "more whole numbers than there are", "target.at_least=600..603:7", "SET-03",
      "from 600 to 603 there are only 4 whole numbers", marked: "7"),
    BrokenRange(
      "more days than there are", "target.by=2022-09-01..2022-09-05:9", "SET-03",
      "from 2022-09-01 to 2022-09-05 there are only 5 days", marked: "9"),
    BrokenRange(
      "half a job", "target.at_least=600.5..1200:3", "SET-03", "`600.5` is not a whole number",
      marked: "600.5"),
    BrokenRange(
      "ends turned round", "budget.total=80..20MSEK:13", "DST-01",
      "the low end, 80, is above the high end, 20MSEK", marked: "80..20MSEK"),
    BrokenRange(
      "no way from end to end", "budget.total=20..20MSEK:13", "DST-01", "both ends are 20",
      marked: "20..20MSEK"),
    BrokenRange(
      "days turned round", "target.by=2023-12-31..2021-12-31:9", "DST-01",
      "the low end, 2023-12-31, is above", marked: "2023-12-31..2021-12-31"),
    BrokenRange(
      "a day that is none", "target.by=2021-12-31..2023-02-30:9", "TIM-07",
      "`2023-02-30` is not a date", marked: "2023-02-30"),
    BrokenRange(
      "a day and a number", "target.by=2021-12-31..2023:9", "TIM-07", "`2023` is not a date",
      marked: "2023"),
    BrokenRange(
      "a month", "target.by=2021-12..2023-12:9", "TIM-07", "`2021-12` is not a date",
      marked: "2021-12"),
    BrokenRange(
      "mixed units", "budget.total=20 MSEK..80 MDKK:13", "UNI-05",
      "the ends have different units, `MSEK` and `MDKK`", marked: "20 MSEK..80 MDKK"),
    BrokenRange(
      "mixed sizes of one unit", "budget.total=900 kSEK..80 MSEK:13", "UNI-05",
      "the ends have different units, `kSEK` and `MSEK`", marked: "900 kSEK..80 MSEK"),
    BrokenRange(
      "an unknown unit", "budget.total=20..80 MSKE:13", "UNI-05", "`MSKE` is not a unit",
      marked: "MSKE"),
    BrokenRange(
      "an unknown unit at the low end", "levers.automation.ramp=6 moths..12:3", "UNI-05",
      "`moths` is not a unit", marked: "moths"),
    BrokenRange(
      "crowns of three countries", "budget.total=20..80 mkr:13", "UNI-03",
      "`mkr` could be Swedish, Danish or Norwegian", marked: "mkr"),
    BrokenRange(
      "a decimal comma", "budget.total=1,5..80 MSEK:13", "UNI-02", "`1,5` is not how", marked: "1,5"
    ),
    BrokenRange(
      "a point that could group", "budget.total=20.000..80 MSEK:13", "UNI-02",
      "`20.000` is ambiguous", marked: "20.000"),
  ]

  private static func finding(_ text: String) -> Diagnostic? {
    do {
      _ = try Variation(text)
      return nil
    } catch {
      return error.diagnostics.first
    }
  }

  @Test(arguments: cases) func `say what is wrong, with the part that is`(broken: BrokenRange)
    throws
  {
    let finding = try #require(Self.finding(broken.text))
    #expect(finding.check.id == broken.id, "\(finding.message)")
    #expect(finding.message.contains(broken.message), "\(finding.message)")
    #expect(finding.fix != nil)
    let scalars = Array(broken.text.unicodeScalars)
    let (start, end) = (finding.place.column - 1, finding.place.endColumn - 1)
    let marked = String(
      String.UnicodeScalarView(scalars[min(start, scalars.count)..<min(end, scalars.count)]))
    #expect(marked == broken.marked)
  }

  @Test func `are shown as they were typed`() throws {
    let finding = try #require(Self.finding("budget.total=20..80 MSKE:13"))
    #expect(
      DiagnosticText.render(finding) == """
        --vary budget.total:1:21: error[UNI-05]: `MSKE` is not a unit
            1 | budget.total=20..80 MSKE:13
              |                     ^^^^
          fix: write a unit that the key has in a scenario, such as `MSEK`, `%` or `months`

        """)
  }

  @Test func `of a solution are told by their own option`() throws {
    let error = #expect(throws: InvalidInput.self) {
      try VariedRange("120..20MSEK", of: "budget.total")
    }
    let finding = try #require(error?.diagnostics.first)
    #expect("\(finding.place)" == "--within:1:1")
    #expect(finding.excerpt == "120..20MSEK")
  }

  @Test func `of a key that no scenario has are told with the option's name`() throws {
    let variation = try Variation("budget.totl=20..80MSEK:3")
    var findings: [Diagnostic] = []
    do {
      _ = try ScenarioLoader(access: .memory([:])).load(
        bytes: Array(Workbench.good.scenario.utf8), path: Workbench.path,
        settings: [variation.setting(at: variation.points[0])])
    } catch {
      findings = error.diagnostics
    }
    let finding = try #require(findings.first { $0.check.id == "YML-03" })
    #expect("\(finding.place)" == "--vary budget.totl:1:8")
    #expect(finding.excerpt == "budget.totl=20 MSEK")
  }
}
