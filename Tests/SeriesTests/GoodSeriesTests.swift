import DelimitedText
import Diagnostics
import JobCreation
import Series
import Testing

@Suite struct `Good series` {
  private static let rows = "1,2.5\n2,3\n"

  /// Tables that say the same in other forms.
  static let forms: [(name: String, bytes: [UInt8])] = [
    ("commas", Array("t,y\n1,2.5\n2,3\n".utf8)),
    ("semicolons and decimal commas", Array("t;y\n1;2,5\n2;3\n".utf8)),
    ("tabs and decimal commas", Array("t\ty\n1\t2,5\n2\t3\n".utf8)),
    ("a byte-order mark", [0xEF, 0xBB, 0xBF] + Array("t,y\n1,2.5\n2,3\n".utf8)),
    ("CR LF", Array("t,y\r\n1,2.5\r\n2,3\r\n".utf8)),
    ("CR", Array("t,y\r1,2.5\r2,3".utf8)),
    ("no line end at the end", Array("t,y\n1,2.5\n2,3".utf8)),
    ("empty lines", Array("\nt,y\n\n1,2.5\n\n\n2,3\n\n".utf8)),
    ("rows of separators, as spreadsheets leave them", Array("t;y\n1;2,5\n2;3\n;\n;\n".utf8)),
    ("empty cells beyond the header", Array("t,y\n1,2.5,\n2,3,,\n".utf8)),
    ("quotation marks", Array("\"t\",\"y\"\n\"1\",\"2.5\"\n\"2\", \"3\" \n".utf8)),
    ("a stated separator", Array("sep=;\nt;y\n1;2,5\n2;3\n".utf8)),
    ("a comma in a name", Array("t;antal, stk\n1;2,5\n2;3\n".utf8)),
    ("blanks around cells", Array("t , y\n 1 , 2.5 \n2,\u{A0}3\n".utf8)),
    ("a text beside them", Array("t,y,note\n1,2.5,\"a, \"\"b\"\"\nc\"\n2,3,\n".utf8)),
  ]

  @Test(arguments: forms.indices) func `say the same in many forms`(index: Int) throws {
    let (name, bytes) = Self.forms[index]
    let table = try SeriesReader().read(bytes: bytes, path: "data.csv")
    #expect(table.times?.ends == [1, 2], "\(name)")
    #expect(table.values == [2.5, 3], "\(name)")
    #expect(table.findings == [], "\(name)")
  }

  @Test func `name the lines of their rows`() {
    #expect(SeriesSample("\nt,y\n1,\"2\"\n\n2,NA\n3,4\n").table?.lines == [3, 6])
  }

  @Test(arguments: [
    ("t,y\n", "t", "y"), ("y,t\n", "t", "y"), ("year,members\n", "year", "members"),
    ("note,Date,Count\n", "Date", "Count"), ("a,b\n", "a", "b"), ("value,x\n", "x", "value"),
    ("id,tid,antal\n", "tid", "antal"), ("from,to,jobs\n", "to", "jobs"), ("dose,y\n", "dose", "y"),
    ("weight,a,b\n", "a", "b"),
  ])
  func `have columns that names tell`(header: String, time: String, value: String) {
    let width = header.split(separator: ",").count
    let row = (1...width).map(String.init).joined(separator: ",")
    let table = SeriesSample(header + row + "\n").table
    if header.hasPrefix("weight") {
      #expect(table == nil, "the first column is taken for the time, and two are left")
    } else {
      #expect(table?.timeName == time)
      #expect(table?.valueName == value)
    }
  }

  @Test func `take columns by name in any case`() {
    let columns = SeriesColumns(time: "WHEN", value: " Jobs", weight: "n")
    let table = SeriesSample("n,jobs,when,y\n2,3,4,5\n", SeriesReader(columns: columns)).table
    #expect(table?.times?.ends == [4])
    #expect(table?.values == [3])
    #expect(table?.weights == [2])
    #expect(table?.valueName == "jobs")
  }

  @Test func `have predictors instead of time`() {
    let columns = SeriesColumns(predictors: ["x1", "x2"])
    let table = SeriesSample("x1,x2,y\n1,2,3\n4,5,\n7,8,9\n", SeriesReader(columns: columns)).table
    #expect(table?.times == nil)
    #expect(table?.predictors == [[1, 7], [2, 8]])
    #expect(table?.values == [3, 9])
  }

  @Test func `may repeat, fall, be negative and stand in any order`() {
    let table = SeriesSample("t,y\n3,-1\n1,5\n1,4\n2,0.5\n").table
    #expect(table?.times?.ends == [3, 1, 1, 2])
    #expect(table?.values == [-1, 5, 4, 0.5])
    #expect(table?.findings == [])
  }

  @Test func `of totals may stand still and have fractions`() {
    let sample = SeriesSample("t,y\n1,0\n2,0\n3,2.5\n", SeriesReader(kind: .cumulative))
    #expect(sample.table?.values == [0, 0, 2.5])
    #expect(sample.findings == [])
  }

  @Test func `of counts are whole with a loss for counts`() {
    let reader = SeriesReader(kind: .increments, areCounts: true)
    let sample = SeriesSample("t,y\n1,5\n2,0\n3,2\n", reader)
    #expect(sample.table?.times?.starts == [0, 1, 2])
    #expect(sample.findings == [])
  }

  @Test func `of counts start where the row before ends, even one without a value`() {
    let sample = SeriesSample("t,y\n2,5\n4,\n6,2\n12,3\n", SeriesReader(kind: .increments))
    #expect(sample.table?.times?.starts == [0, 4, 6])
    #expect(sample.table?.times?.ends == [2, 6, 12])
  }

  @Test func `of one count have an interval, however large the time`() {
    let table = SeriesSample("t,y\n1e20,5\n", SeriesReader(kind: .increments)).table
    #expect(table?.times?.starts?.first.map { $0 < 1e20 } == true)
  }

  @Test(arguments: [
    ("2020-12-31", ["2020-04-30", "2020-08-31", "2020-12-31"]),
    ("2020-07-15", ["2020-04-30", "2020-07-15"]), ("2020-01-31", ["2020-01-31"]),
    ("2019-12-31", []),
  ])
  func `go on in their own rhythm`(end: String, steps: [String]) {
    let times = SeriesSample("date,y\n2019-04-30,1\n2019-08-31,2\n2019-12-31,3\n").table?.times
    let found = times?.moment(end).map { moment in times?.steps(to: moment) ?? [] }
    #expect(found == steps.map { Double(day($0).dayNumber) })
  }

  @Test func `go far in at most as many steps as are drawn`() {
    let times = SeriesSample("t,y\n1,1\n2,2\n").table?.times
    let steps = times?.steps(to: 10_000.5, limit: 100) ?? []
    #expect(steps.count <= 101 && steps.count > 50)
    #expect(steps.last == 10_000.5)
    #expect(zip(steps, steps.dropFirst()).allSatisfy(<))
    #expect(times?.steps(to: 1e300) == [1e300])
  }

  @Test func `of totals since one day are totals`() {
    let text = "from,to,jobs\n2017-01-01,2017-12-31,5\n2017-01-01,2018-12-31,9\n"
    let table = SeriesSample(text, SeriesReader(kind: .cumulative)).table
    #expect(table?.times?.origin == Double(day("2017-01-01").dayNumber))
    #expect(table?.times?.ends == ["2018-01-01", "2019-01-01"].map { Double(day($0).dayNumber) })
    #expect(table?.times?.countsWholeDays == true)
  }

  @Test func `of counts between days hold both days`() {
    let text = "from,to,jobs\n2017-01-01,2017-12-31,5\n2018-01-01,2018-12-31,9\n"
    let times = SeriesSample(text, SeriesReader(kind: .increments)).table?.times
    let expected = ["2017-01-01", "2018-01-01", "2019-01-01"].map { Double(day($0).dayNumber) }
    #expect(times?.starts == Array(expected[..<2]))
    #expect(times?.ends == Array(expected[1...]))
    #expect(times?.origin == expected[0])
    #expect(times?.day(of: expected[1]) == day("2017-12-31"))
    #expect(times?.moment("2017-12-31") == expected[1])
    #expect(times?.clockStart("2017-01-01") == expected[0])
  }

  @Test func `of months end with their last day, and start with the first`() {
    let point = SeriesSample("month,y\n2019-02,1\n2019-03,2\n").table?.times
    #expect(point?.ends == ["2019-02-28", "2019-03-31"].map { Double(day($0).dayNumber) })
    #expect(point?.origin == Double(day("2019-01-31").dayNumber))
    let text = "from,to,jobs\n2019-01,2019-02,5\n2019-03,2019-04,9\n"
    let times = SeriesSample(text, SeriesReader(kind: .increments)).table?.times
    #expect(times?.starts == ["2019-01-01", "2019-03-01"].map { Double(day($0).dayNumber) })
    #expect(times?.ends == ["2019-03-01", "2019-05-01"].map { Double(day($0).dayNumber) })
  }

  @Test(arguments: [
    (["2019-06-30", "2019-07-31", "2019-08-31"], "2019-05-31"),
    (["2019-06-15", "2019-09-15"], "2019-03-15"), (["2019-12-31", "2020-12-31"], "2018-12-31"),
    (["2019-06-03", "2019-06-10", "2019-06-17"], "2019-05-27"), (["2019-06-03"], "2019-06-02"),
  ])
  func `start their clock one period before the first day`(days: [String], origin: String) {
    let rows = days.map { "\($0),1\n" }.joined()
    let table = SeriesSample("date,y\n" + rows, SeriesReader(kind: .cumulative)).table
    #expect(table?.times?.origin == Double(day(origin).dayNumber))
  }

  @Test func `of numbers start their clock at 0`() {
    let times = SeriesSample("year,y\n2019,1\n2020,2\n").table?.times
    #expect(times?.origin == 0)
    #expect(times?.modelTime(of: 2020) == 2020)
    #expect(times?.moment("2025.5") == 2025.5)
    #expect(times?.moment("2025-01-01") == nil)
    #expect(times?.moment("inf") == nil)
  }

  @Test func `count months of a twelfth of 365.25 days`() {
    let times = SeriesSample("date,y\n2019-01-01,1\n2023-01-01,2\n").table?.times
    #expect(times.map { $0.modelTime(of: $0.ends[1]) - $0.modelTime(of: $0.ends[0]) } == 48)
    #expect(times?.moment("2020") == nil)
  }

  private func day(_ text: String) -> CalendarDay {
    CalendarDay(iso: text) ?? CalendarDay(dayNumber: 0)
  }
}
