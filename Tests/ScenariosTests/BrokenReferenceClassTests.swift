import Diagnostics
import Scenarios
import Testing

@Suite struct `Broken outside views` {
  private static let good = Workbench.withOutsideView

  private static func broken(_ old: String, _ new: String) -> Workbench {
    good.replacing(old, new, in: "data/class.csv")
  }

  static let cases: [BrokenCase] = [
    BrokenCase(
      "no list", good.replacing("programmes: data/class.csv, ", ""), "YML-09",
      "`outside_view.programmes` is missing"),
    BrokenCase(
      "a list that is not there", good.replacing("data/class.csv", "data/clas.csv"), "FIL-01",
      "there is no file `data/clas.csv`"),
    BrokenCase(
      "an unknown key", good.replacing("kind: soft-support", "kinds: soft-support"), "YML-03",
      "unknown key `outside_view.kinds`"),
    BrokenCase(
      "a kind that nobody is of", good.replacing("kind: soft-support", "kind: soft-suport"),
      "YML-10", "no programme in the list is of the kind `soft-suport`"),
    BrokenCase(
      "a variant with an outside view of its own",
      good.replacing("baseline: {}", "baseline: {outside_view: {kind: pledge}}"), "VAR-02",
      "a variant cannot change `outside_view`"),
    BrokenCase(
      "a column that is missing", broken(",basis,", ",bases,"), "CSV-01",
      "the table has no column `basis`", line: 1),
    BrokenCase(
      "a column that appears twice", broken("country,kind", "kind,kind"), "CSV-01",
      "the column `kind` appears twice", line: 1),
    BrokenCase(
      "a row that is too long", broken("\"54 000\"", "54,000"), "CSV-01",
      "the row has 12 cells, the header 11", line: 3),
    BrokenCase(
      "a row without a name", broken("Zones,UK", ",UK"), "CSV-02", "the row has no `programme`",
      line: 3),
    BrokenCase(
      "a row without a kind", broken("UK,pledge", "UK,"), "CSV-02", "the row has no `kind`", line: 3
    ),
    BrokenCase(
      "an unknown basis", broken("audited", "auditted"), "CSV-02",
      "`auditted` does not say how the result is known", line: 3),
    BrokenCase(
      "no basis", broken("audited", ""), "CSV-02", "the row has no `basis`", line: 3),
    BrokenCase(
      "no promise", broken("2014-12,1000,", "2014-12,,"), "CSV-02", "the row has no `target_jobs`",
      line: 2),
    BrokenCase(
      "a promise of nothing", broken("2014-12,1000,", "2014-12,0,"), "CSV-02",
      "`target_jobs` is 0; without a promise there is no ratio", line: 2),
    BrokenCase(
      "a word for a result", broken("1096,", "many,"), "CSV-02", "`many` is not a number of jobs",
      line: 2),
    BrokenCase(
      "a negative result", broken("1096,", "-1096,"), "CNT-01", "`achieved_jobs` is -1096, below 0",
      line: 2),
    BrokenCase(
      "half a job", broken("1096,", "1095.5,"), "CNT-02",
      "`achieved_jobs` is 1095.5, not a whole number", line: 2),
    BrokenCase(
      "a number that a point may group", broken(",1000,1096", ",1.000,1096"), "UNI-02",
      "`1.000` is ambiguous", line: 2),
    BrokenCase(
      "another ratio", broken("1.096", "1.097"), "REF-01",
      "the ratio is 1.097; the jobs give 1.096", line: 2),
    BrokenCase(
      "a ratio that is none", broken("1.096", "x"), "CSV-02", "`x` is not a ratio", line: 2),
    BrokenCase(
      "a season for a date", broken("2014-12,1000", "autumn 2014,1000"), "TIM-07",
      "`autumn 2014` is not a date", line: 2),
    BrokenCase(
      "a month that does not exist", broken("2014-12,1000", "2014-13,1000"), "TIM-07",
      "`2014-13` is not a date", line: 2),
    BrokenCase(
      "an end before the start", broken("2009-09,2014-12", "2014-12,2009-09"), "TIM-07",
      "the programme ends in 2009-09, before it begins in 2014-12", line: 2),
    BrokenCase(
      "a programme listed twice", broken("Zones,UK", "cluster,UK"), "REF-02",
      "`cluster` is listed twice", line: 3),
    BrokenCase(
      "nobody who was done",
      good.replacing("as_of: 2019-12-31", "as_of: 2019-12-31 #")
        .replacing("2014-12,1000", "2024-12,1000", in: "data/class.csv")
        .replacing("2015-03,", "2025-03,", in: "data/class.csv"), "REF-03",
      "none of the 4 programmes was over before `as_of`, 2019-12-31", severity: .info),
  ]

  @Test(arguments: cases) func `say what is wrong, with line and column`(broken: BrokenCase) {
    broken.check()
  }

  @Test func `of numbers are marked in their cell`() throws {
    let finding = try #require(
      Self.broken("1096,", "-1096,").findings.first { $0.check.id == "CNT-01" })
    #expect(
      DiagnosticText.render(finding) == """
        scenarios/data/class.csv:2:46: error[CNT-01]: `achieved_jobs` is -1096, below 0
            2 | Cluster,DK,soft-support,2009-09,2014-12,1000,-1096,1.096,final,a page,
              |                                              ^^^^^
          fix: write a number of jobs

        """)
  }
}
