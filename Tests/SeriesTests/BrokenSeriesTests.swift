import DelimitedText
import Diagnostics
import Series
import Testing

@Suite struct `Broken series` {
  static let cases: [BrokenSeries] = textCases + cellCases + columnCases + timeCases + countCases

  static let textCases = [
    BrokenSeries("an empty file", "", ["CSV-01"], "the table is empty", 1, 1),
    BrokenSeries("blank lines only", "\n \n\n", ["CSV-01"], "the table is empty", 1, 1),
    BrokenSeries(
      "a header and no row", "t,y\n", ["CSV-01"], "no row has a value in `y`", 1, 3),
    BrokenSeries(
      "no header", "1,5\n2,6\n", ["CSV-01"], "the first row holds no names of columns", 1, 1),
    BrokenSeries(
      "no header, dates", "2019-06-30;5\n2019-07-31;6\n", ["CSV-01"], "the first row holds no", 1, 1
    ),
    BrokenSeries(
      "a row that is too short", "t,y\n1,2\n3\n", ["CSV-01"], "the row has 1 cells, the header 2",
      3, 1),
    BrokenSeries(
      "a decimal comma among commas", "t,y\n1,2,5\n", ["CSV-01"],
      "the row has 3 cells, the header 2", 2, 1),
    BrokenSeries(
      "a quotation mark that is never closed", "t,y\n1,\"2\n3,4\n", ["CSV-01"],
      "a quotation mark opens a cell here and is never closed", 2, 3),
    BrokenSeries(
      "text after a closing quotation mark", "t,y\n1,\"2\"3\n", ["CSV-01"],
      "text follows a closing quotation mark", 2, 6),
    BrokenSeries(
      "a control character", "t,y\n1,2\u{7}\n", ["FIL-02"], "the control character U+0007", 2, 4),
    BrokenSeries("a binary file", "t,y\n1,2\0\n", ["FIL-02"], "the file is binary", 1, 1),
  ]

  static let cellCases = [
    BrokenSeries("a word", "t,y\n1,many\n2,3\n", ["CSV-02"], "`many` in `y` is not a number", 2, 3),
    BrokenSeries(
      "a unit", "t;pris\n1;62 MSEK\n", ["CSV-02"], "`62 MSEK` in `pris` is not a number", 2, 3,
      columns: SeriesColumns(value: "pris")),
    BrokenSeries(
      "two words", "t,y\nx,2\n2,z\n", ["CSV-02", "CSV-02"], "`x` in `t` is not a number", 2, 1),
    BrokenSeries(
      "a number without end", "t,y\n1,1e999\n", ["CSV-02"], "`1e999` in `y` is too large", 2, 3),
    BrokenSeries(
      "a point that could be either", "t,y\n1,1.000\n", ["UNI-02"],
      "`1.000` in `y` is ambiguous: it could mean 1000 or 1.000", 2, 3),
    BrokenSeries(
      "a comma that could be either", "t;y\n1;12,345\n", ["UNI-02"],
      "`12,345` in `y` is ambiguous: it could mean 12345 or 12.345", 2, 3),
    BrokenSeries(
      "a decimal comma where commas separate", "t,y\n1,\"1,5\"\n", ["UNI-02"],
      "`1,5` in `y` is ambiguous: it could mean 15 or 1.5", 2, 3),
    BrokenSeries(
      "a decimal comma in English", "t;y\n1;1,5\n", ["UNI-02"], "`1,5` in `y` is ambiguous", 2, 3,
      locale: .en),
    BrokenSeries(
      "a comma that could be either in Danish", "t;y\n1;1,000\n", ["UNI-02"],
      "it could mean 1000 or 1.000", 2, 3, locale: .da),
    BrokenSeries(
      "a point that could be either in Swedish", "t;y\n1;1.000\n", ["UNI-02"],
      "it could mean 1000 or 1.000", 2, 3, locale: .sv),
    BrokenSeries(
      "a column that decides against the locale", "t;y\n1;1.000\n2;2.5\n", ["UNI-02"],
      "it could mean 1000 or 1.000", 2, 3, locale: .da),
    BrokenSeries(
      "a time that could be either", "t;y\n1.000;1\n", ["UNI-02"], "`1.000` in `t` is ambiguous", 2,
      1),
    BrokenSeries(
      "decimals marked in two ways", "t;y\n1;1.5\n2;2,5\n", ["UNI-02"],
      "`2,5` and `1.5` in `y` mark decimals by a comma here and a point there", 3, 3),
    BrokenSeries(
      "a weight of 0", "t,y,w\n1,2,1\n2,3,0\n", ["CSV-02"], "the weight `0` is not above 0", 3, 5,
      columns: SeriesColumns(value: "y", weight: "w")),
    BrokenSeries(
      "a row without its weight", "t,y,w\n1,2,1\n2,3,\n", ["CSV-02"],
      "the row has a value and nothing in `w`", 3, 5,
      columns: SeriesColumns(value: "y", weight: "w")),
    BrokenSeries(
      "a row without its predictor", "x1,x2,y\n1,2,1\n,3,3\n", ["CSV-02"],
      "the row has a value and nothing in `x1`", 3, 1,
      columns: SeriesColumns(predictors: ["x1", "x2"])),
    BrokenSeries(
      "rows without a value", "t,y\n1,2\n2,\n3,NA\n4,5\n", ["CSV-06"],
      "2 rows of 4 have no value in `y` and are left out", 3, 3),
    BrokenSeries(
      "no row with a value", "t,y\n1,\n2,NA\n", ["CSV-01"], "no row has a value in `y`", 1, 3),
  ]

  static let columnCases = [
    BrokenSeries(
      "a column that is not there", "t,jobs\n1,2\n", ["CSV-07"], "there is no column `jbos`", 1, 1,
      columns: SeriesColumns(value: "jbos")),
    BrokenSeries(
      "two columns that are not there", "t,jobs\n1,2\n", ["CSV-07", "CSV-07"],
      "there is no column `value`", 1, 1, columns: SeriesColumns(time: "when", value: "value")),
    BrokenSeries(
      "a column that appears twice", "t,y,Y\n1,2,3\n", ["CSV-07"], "the column `y` appears twice",
      1,
      5, columns: SeriesColumns(value: "y")),
    BrokenSeries(
      "a year and a month", "Year,month,y\n2019,1,5\n", ["CSV-07"],
      "several columns could be the time: `Year`, `month`", 1, 1),
    BrokenSeries(
      "two columns of values", "t,a,b\n1,2,3\n", ["CSV-07"],
      "several columns could be the values: `a`, `b`", 1, 1),
    BrokenSeries(
      "members and jobs", "t,members,jobs\n1,2,3\n", ["CSV-07"],
      "several columns could be the values: `members`, `jobs`", 1, 1),
    BrokenSeries(
      "no column of values", "t,note\n1,a\n", ["CSV-07"], "no column holds values", 1, 1),
    BrokenSeries(
      "one column", "t\n1\n2\n", ["CSV-07"], "no column holds values", 1, 1),
    BrokenSeries(
      "a column for time and value", "t,y\n1,2\n", ["CSV-07"],
      "the column `y` is both the time and the value", 1, 3,
      columns: SeriesColumns(time: "y", value: "y")),
    BrokenSeries(
      "a predictor named twice", "a,y\n1,2\n", ["CSV-07"],
      "the column `a` is both a predictor and a predictor", 1, 1,
      columns: SeriesColumns(predictors: ["a", "A"])),
    BrokenSeries(
      "several quantities one below the other",
      "quantity,as_of,value\nmembers,2019-01-01,5\njobs,2019-01-01,7\n", ["CSV-07"],
      "the table lists several quantities: `members`, `jobs`", 1, 1),
  ]

  static let timeCases = [
    BrokenSeries(
      "a date in another order", "date,y\n2019-06-30,1\n31.12.2019,2\n", ["TIM-07"],
      "`31.12.2019` in `date` is not a date", 3, 1),
    BrokenSeries(
      "a day that does not exist", "date,y\n2019-06-30,1\n2019-02-29,2\n", ["TIM-07"],
      "`2019-02-29` in `date` is not a date", 3, 1),
    BrokenSeries(
      "a month that does not exist", "month,y\n2019-06,1\n2019-13,2\n", ["TIM-07"],
      "`2019-13` in `month` is not a month", 3, 1),
    BrokenSeries(
      "a row without its time", "date,y\n2019-06-30,1\n,2\n", ["TIM-07"],
      "the row has a value and nothing in `date`", 3, 1),
    BrokenSeries(
      "days and months", "date,y\n2019-06-30,1\n2019-07,2\n", ["CSV-08"],
      "`2019-07` in `date` is a month, `2019-06-30` on line 2 a day", 3, 1),
    BrokenSeries(
      "days and numbers", "date,y\n2019-06-30,1\n2020,2\n", ["CSV-08"],
      "`2020` in `date` is a number, `2019-06-30` on line 2 a day", 3, 1),
    BrokenSeries(
      "numbers and days", "date,y\n2020,2\n2019-06-30,1\n", ["CSV-08"],
      "`2019-06-30` in `date` is a day, `2020` on line 2 a number", 3, 1),
    BrokenSeries(
      "ends and starts of two kinds", "from,to,jobs\n2019-01,2019-06-30,1\n", ["CSV-08"],
      "`from` begins with `2019-01`", 2, 1, kind: .increments),
  ]

  static let countCases = [
    BrokenSeries(
      "a negative total", "t,y\n1,-2\n2,3\n", ["CNT-01"], "`y` is -2, below 0", 2, 3,
      kind: .cumulative),
    BrokenSeries(
      "a negative count", "t,y\n1,2\n2,\u{2212}3\n", ["CNT-01"], "`y` is \u{2212}3, below 0", 3, 3,
      kind: .increments),
    BrokenSeries(
      "a negative response with a loss for counts", "t,y\n1,-2\n2,3\n", ["CNT-01"],
      "`y` is -2, below 0", 2, 3, areCounts: true),
    BrokenSeries(
      "half a head", "t,y\n1,2\n2,3.5\n", ["CNT-02"], "`y` is 3.5, not a whole number", 3, 3,
      kind: .increments, areCounts: true),
    BrokenSeries(
      "a total that falls", "t,y\n1,2\n2,5\n3,4\n4,3\n", ["CNT-03"], "`y` falls from 5 to 4", 4, 3,
      kind: .cumulative),
    BrokenSeries(
      "a total that falls in order of time", "t,y\n3,2\n1,5\n", ["CNT-03", "TIM-12"],
      "`y` falls from 5 to 2", 2, 3, kind: .cumulative),
    BrokenSeries(
      "counts where totals are declared", "from,to,y\n0,1,2\n1,2,5\n", ["CNT-04"],
      "counts of intervals are given where running totals are declared", 3, 3, kind: .cumulative),
    BrokenSeries(
      "totals where counts are declared", "from,to,y\n0,1,2\n0,2,5\n0,3,9\n", ["CNT-04"],
      "running totals are given where counts of intervals are declared", 3, 3, kind: .increments),
    BrokenSeries(
      "a total among the counts", "t,y\n1,10\n2,12\n3,15\n4,20\n5,57\n", ["CNT-06"],
      "the last count, 57, is close to the sum of those before", 6, 3, kind: .increments),
    BrokenSeries(
      "intervals that overlap", "from,to,y\n0,2,2\n1,3,5\n", ["TIM-02"],
      "the interval overlaps the one before it", 3, 3, kind: .increments),
    BrokenSeries(
      "an interval turned round", "from,to,y\n2019-06-30,2019-01-01,2\n", ["TIM-07"],
      "the interval ends before it begins", 2, 12, kind: .increments),
    BrokenSeries(
      "two totals at one time", "t,y\n1,2\n2,3\n2,4\n", ["TIM-11"], "there are two figures for 2",
      4,
      1, kind: .cumulative),
    BrokenSeries(
      "two counts of one month", "month,y\n2019-06,2\n2019-06,3\n", ["TIM-11"],
      "there are two figures for 2019-06", 3, 1, kind: .increments),
    BrokenSeries(
      "totals out of order", "t,y\n2,3\n1,2\n3,4\n", ["TIM-12"],
      "the rows are put in order of time",
      3, 1, kind: .cumulative),
  ]

  @Test(arguments: cases) func `are told with their place`(broken: BrokenSeries) {
    broken.check()
  }

  @Test func `are more than forty`() {
    #expect(Self.cases.count > 40)
  }

  @Test func `every check of series is triggered`() {
    // Files that are missing or unreadable have tests of their own.
    let elsewhere: Set = ["FIL-01", "FIL-03"]
    let triggered = Set(Self.cases.flatMap(\.ids)).union(elsewhere)
    #expect(triggered == Set(Check.ofSeries.map(\.id)))
  }
}
