import Diagnostics
import Scenarios
import Testing

@Suite struct `Broken tables` {
  private static let good = Workbench.good
  private static let header = "quantity,from,to,as_of,value,kind,margin\n"

  static let cases: [BrokenCase] = [
    BrokenCase("an empty table", good.table(""), "CSV-01", "the table is empty"),
    BrokenCase(
      "a column that is missing", good.replacingInTable("quantity,", "quanity,"), "CSV-01",
      "the table has no column `quantity`", line: 1),
    BrokenCase(
      "a column that appears twice", good.replacingInTable("kind,margin", "kind,kind"), "CSV-01",
      "the column `kind` appears twice", line: 1),
    BrokenCase(
      "a row that is too short", good.replacingInTable("120,reported,,,", "120"), "CSV-01",
      "the row has 5 cells, the header 9", line: 3),
    BrokenCase(
      "a quotation mark that is never closed",
      good.replacingInTable("\"about\ntwo hundred\"", "\"about"), "CSV-01",
      "a quotation mark opens a cell here", line: 4),
    BrokenCase(
      "text after a closing quotation mark",
      good.replacingInTable("\"a page, the first\"", "\"a page\", the first"), "CSV-01",
      "the row has", line: 2),
    BrokenCase(
      "letters after a closing quotation mark",
      good.replacingInTable("\"a page, the first\"", "\"a page\"s"), "CSV-01",
      "text follows a closing quotation mark", line: 2),
    BrokenCase(
      "a row without a figure", good.replacingInTable("12-31,120,", "12-31,,"), "CSV-02",
      "the row has no figure", line: 3),
    BrokenCase(
      "a word for a figure", good.replacingInTable(",120,", ",many,"), "CSV-02",
      "`many` is not a count of `members`", line: 3),
    BrokenCase(
      "a kind that does not exist", good.replacingInTable("120,reported", "120,repoted"), "CSV-02",
      "`repoted` is not a kind of figure", line: 3),
    BrokenCase(
      "a margin below 0", good.replacingInTable("240,inferred,5", "240,inferred,-5"), "CSV-02",
      "the margin `-5` is not a whole number from 0", line: 7),
    BrokenCase(
      "a quantity that no forecast uses",
      good.replacingInTable("members_skane", "employees"), "CSV-03",
      "1 row left out that no forecast uses: `employees`", severity: .info),
    BrokenCase(
      "rows of the future", good.replacing("as_of: 2019-12-31", "as_of: 2018-12-31"), "CSV-04",
      "4 of 9 rows became known after `as_of`, 2018-12-31", severity: .info),
    BrokenCase(
      "a revised figure",
      good.replacingInTable(
        "jobs,2018", "jobs,2017-01-01,2017-12-31,2018-09-01,201,reported,,,\njobs,2018"), "CSV-05",
      "201, known on 2018-09-01, replaces 200 for `jobs`", severity: .info),
    BrokenCase(
      "intervals that overlap", good.replacingInTable("jobs,2018-01-01", "jobs,2017-12-01"),
      "TIM-02", "overlaps the count up to 2017-12-31", line: 7),
    BrokenCase(
      "the same days twice",
      good.replacingInTable(
        "jobs,2018", "jobs,2017-01-01,2017-12-31,2018-02-01,200,reported,,,\njobs,2018"), "TIM-02",
      "`jobs` is given twice for the same days", line: 7),
    BrokenCase(
      "a gap",
      good.table(
        header + """
          jobs,2017-01-01,2017-12-31,2018-02-01,200,,
          jobs,2019-01-01,2019-12-31,2019-12-31,310,,
          """), "TIM-03", "no jobs are counted from 2018-01-01 to 2018-12-31", line: 3,
      severity: .warning),
    BrokenCase(
      "mixed frequencies",
      good.table(
        header + """
          jobs,2017-01-01,2017-12-31,2018-02-01,200,,
          jobs,2018-01-01,2018-01-31,2018-12-31,31,,
          """), "TIM-03", "over 31 days here and over 365 days there", severity: .warning),
    BrokenCase(
      "a figure published early",
      good.replacingInTable("2019-12-31,2019-12-31,310", "2019-12-31,2019-11-27,310"), "TIM-06",
      "`jobs` up to 2019-12-31 was known on 2019-11-27 already", line: 8, severity: .warning),
    BrokenCase(
      "a date in another order", good.replacingInTable("2018-12-31,120", "31.12.2018,120"),
      "TIM-07", "`31.12.2018` is not a date", line: 3),
    BrokenCase(
      "an interval turned round",
      good.replacingInTable("jobs,2018-01-01,2018-12-31", "jobs,2018-12-31,2018-01-01"), "TIM-07",
      "the interval ends on 2018-01-01, before it begins", line: 7),
    BrokenCase(
      "a figure without a day", good.replacingInTable("members,,,2018-12-31", "members,,,"),
      "TIM-07", "neither `to` nor `as_of`", line: 3),
    BrokenCase(
      "a figure from before the history",
      good.replacingInTable("members,,,2017-12-31", "members,,,2016-12-31"), "TIM-08",
      "`members` of 2016-12-31 is from before the history begins, 2017-01-01", line: 2),
    BrokenCase(
      "a figure known before it began",
      good.replacingInTable("2018-12-31,2019-02-01,240", "2018-12-31,2017-02-01,240"), "TIM-09",
      "was known on 2017-02-01, before its interval began", line: 7),
    BrokenCase(
      "a negative count", good.replacingInTable(",240,", ",-240,"), "CNT-01",
      "`jobs` is -240, below 0", line: 7),
    BrokenCase(
      "half a head", good.replacingInTable(",240,", ",240.5,"), "CNT-02",
      "`jobs` is 240.5, not a whole number", line: 7),
    BrokenCase(
      "members that fall", good.replacingInTable(",190,", ",110,"), "CNT-03",
      "`members` falls from 120 to 110 on 2019-12-31", line: 4),
    BrokenCase(
      "members below those at the start", good.replacing("initial: 0", "initial: 60"), "CNT-03",
      "`members` is 50 on 2017-12-31, below `members.initial`, 60"),
    BrokenCase(
      "a running total that falls",
      good.table(
        header + """
          jobs_cumulative,2017-01-01,2017-12-31,2018-02-01,200,,
          jobs_cumulative,2017-01-01,2018-12-31,2019-02-01,150,,
          """), "CNT-03", "`jobs_cumulative` falls from 200 to 150 on 2018-12-31", line: 3),
    BrokenCase(
      "a running total named as a count",
      good.replacingInTable("jobs,2018-01-01,2018-12-31", "jobs,,2018-12-31"), "CNT-04",
      "`jobs` is given for a day; it is counted over an interval", line: 7),
    BrokenCase(
      "members over an interval",
      good.replacingInTable("members,,,2018-12-31", "members,2018-01-01,2018-12-31,2018-12-31"),
      "CNT-04", "`members` is given for an interval", line: 3),
    BrokenCase(
      "hubs with more than the programme",
      good.replacingInTable("2018-02-01,90,", "2018-02-01,290,"), "CNT-05",
      "the hubs have 290 jobs up to 2017-12-31, the programme 200", severity: .warning),
    BrokenCase(
      "a total among the counts",
      good.table(
        header + """
          jobs,2017-01-01,2017-06-30,2019-12-31,10,,
          jobs,2017-07-01,2017-12-31,2019-12-31,12,,
          jobs,2018-01-01,2018-06-30,2019-12-31,15,,
          jobs,2018-07-01,2018-12-31,2019-12-31,20,,
          jobs,2019-01-01,2019-06-30,2019-12-31,57,,
          """), "CNT-06", "the last count, 57, is close to the sum of those before, 57", line: 6,
      severity: .warning),
    BrokenCase(
      "a total that its parts cannot make", good.replacingInTable(",751,", ",780,"), "CNT-07",
      "`jobs_cumulative` is 780 up to 2019-12-31; its parts add up to 750", line: 9),
    BrokenCase(
      "a total that cuts through a count",
      good.replacingInTable(
        "jobs_cumulative,2017-01-01,2019-12-31", "jobs_cumulative,2017-01-01,2019-06-30"),
      "CNT-07", "cuts through the intervals of `jobs`", line: 9),
    BrokenCase(
      "a reported figure with a margin",
      good.replacingInTable("200,reported,,", "200,reported,4,"), "CNT-08",
      "the reported figure 200 has a margin of 4", line: 6, severity: .warning),
    BrokenCase(
      "a figure grouped by a point", good.replacingInTable(",240,", ",1.240,"), "UNI-02",
      "`1.240` is ambiguous: it could mean `1240` or `1`", line: 7),
    BrokenCase(
      "a figure with a decimal comma among commas", good.replacingInTable(",240,", ",\"1,240\","),
      "UNI-02", "`1,240` is ambiguous", line: 7),
  ]

  @Test(arguments: cases) func `say what is wrong, with line and column`(broken: BrokenCase) {
    broken.check()
  }

  @Test func `are told together with a broken scenario`() {
    let findings = Self.good.replacing("country: NO", "country: Norway")
      .replacingInTable(",240,", ",-240,").findings
    #expect(findings.contains { $0.check.id == "YML-08" })
    #expect(findings.contains { $0.check.id == "CNT-01" })
  }
}
