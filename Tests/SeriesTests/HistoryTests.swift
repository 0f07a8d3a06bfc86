import JobCreation
import Series
import Testing

@Suite struct `Series of a history` {
  private func day(_ text: String) -> CalendarDay {
    CalendarDay(iso: text) ?? CalendarDay(dayNumber: 0)
  }

  private func figure(_ count: Int, line: Int) -> Figure {
    Figure(
      count: count, kind: .reported, possibleCounts: count...count, knownOn: day("2020-01-01"),
      place: "data/x.csv:\(line)")
  }

  private func history(members: Int, jobs: Int) -> History {
    let years = (0..<4).map { 2016 + $0 }
    return History(
      from: day("2016-01-01"),
      observations: Observations(
        members: years.prefix(members).map {
          MemberReading(day: day("\($0)-12-31"), figure: figure($0 - 2000, line: $0 - 2010))
        },
        jobs: years.prefix(jobs).map {
          JobCount(
            interval: DayInterval(from: day("\($0)-01-01"), to: day("\($0)-12-31")),
            figure: figure($0 - 2010, line: $0 - 2005))
        }))
  }

  @Test func `have members as running totals by the end of the day`() {
    let table = SeriesTable(.members, of: history(members: 2, jobs: 3))
    #expect(table?.kind == .cumulative)
    #expect(table?.valueName == "members")
    #expect(table?.values == [16, 17])
    #expect(table?.lines == [6, 7])
    #expect(
      table?.times.map { times in times.ends.map(times.modelTime) }
        == [366, 731].map { $0 / CalendarDay.daysPerMonth })
    #expect(
      table?.times.map { times in times.ends.map(times.day) } == [
        day("2016-12-31"), day("2017-12-31"),
      ])
  }

  @Test func `have jobs as counts of intervals`() {
    let table = SeriesTable(.jobs, of: history(members: 2, jobs: 3))
    #expect(table?.kind == .increments)
    #expect(table?.values == [6, 7, 8])
    #expect(
      table?.times?.starts == ["2016", "2017", "2018"].map { Double(day("\($0)-01-01").dayNumber) })
    #expect(
      table?.times?.ends == ["2017", "2018", "2019"].map { Double(day("\($0)-01-01").dayNumber) })
    #expect(table?.times?.origin == Double(day("2016-01-01").dayNumber))
  }

  @Test func `are the longer one by default, members where both are as long`() {
    #expect(SeriesTable.longest(of: history(members: 2, jobs: 3))?.valueName == "jobs")
    #expect(SeriesTable.longest(of: history(members: 3, jobs: 2))?.valueName == "members")
    #expect(SeriesTable.longest(of: history(members: 2, jobs: 2))?.valueName == "members")
    #expect(SeriesTable.longest(of: history(members: 0, jobs: 1))?.valueName == "jobs")
    #expect(SeriesTable.longest(of: history(members: 0, jobs: 0)) == nil)
  }
}
