import JobCreation
import Testing

@Suite struct `The pace of jobs` {
  private func pace(
    _ jobs: [JobCount], asOf: String = "2018-12-31", target: Int = 700, counted: Int
  ) throws -> JobPace {
    try #require(
      JobPace(
        of: Sample.programme(
          observations: Observations(jobs: jobs), asOf: asOf, target: target), counted: counted))
  }

  // 212 jobs in 365 days; 730 days are left: 212 + 212 · 730 / 365 = 636.
  @Test func `continues as in the last year`() throws {
    let pace = try pace([Sample.jobs(212, "2017-01-01", "2017-12-31")], counted: 212)
    #expect(pace.from == Sample.day("2018-01-01"))
    let end = try #require(pace.jobsAtLastYearsPace)
    // Two divisions and a product, each rounded once.
    #expect(abs(end - 636) < 1e-10)
    let target = Target(jobs: 636, deadline: Sample.day("2019-12-31"), indicator: nil)
    #expect(pace.reaches(target) == (end >= 636))
    let needed = Double(700 - 212) / (730 / CalendarDay.daysPerMonth)
    #expect(abs(pace.needed - needed) < 1e-12)
  }

  @Test func `of the last year leaves out what came before it`() throws {
    let pace = try pace(
      [
        Sample.jobs(100, "2017-01-01", "2017-12-31"), Sample.jobs(365, "2018-01-01", "2018-12-31"),
      ], counted: 465)
    let lastYear = try #require(pace.lastYear)
    #expect(
      lastYear.days == DayInterval(from: Sample.day("2018-01-01"), to: Sample.day("2018-12-31")))
    #expect(abs(lastYear.pace - CalendarDay.daysPerMonth) < 1e-12)
    #expect(abs(try #require(pace.soFar).pace - 465 * CalendarDay.daysPerMonth / 730) < 1e-12)
    #expect(abs(try #require(pace.jobsAtLastYearsPace) - (465 + 365)) < 1e-10)
  }

  // Half of the 731 days of the count lie in the last year.
  @Test func `splits a count that began earlier by its days`() throws {
    let pace = try pace([Sample.jobs(730, "2017-01-01", "2018-12-31")], counted: 730)
    let lastYear = try #require(pace.lastYear)
    #expect(lastYear.days.first == Sample.day("2018-01-01"))
    #expect(abs(lastYear.pace - CalendarDay.daysPerMonth) < 1e-12)
  }

  @Test func `of less than a year is that of all counts`() throws {
    let pace = try pace([Sample.jobs(30, "2018-10-01", "2018-12-31")], counted: 30)
    #expect(pace.lastYear == pace.soFar)
    #expect(pace.lastYear?.days.dayCount == 92)
  }

  @Test func `needed is nothing where the target is reached`() throws {
    let pace = try pace(
      [Sample.jobs(800, "2017-01-01", "2018-12-31")], target: 700, counted: 800)
    #expect(pace.needed == 0)
  }

  @Test func `so far is unknown without counts of the programme's own`() throws {
    let without = try pace([], counted: 0)
    #expect(without.from == Sample.day("2017-01-01"))
    #expect(without.soFar == nil && without.lastYear == nil && without.jobsAtLastYearsPace == nil)
    var programme = Sample.programme(
      observations: Observations(jobs: [Sample.jobs(212, "2016-01-01", "2016-12-31")]))
    programme.history.owner = .other
    let other = try #require(JobPace(of: programme, counted: 0))
    #expect(other.soFar == nil && other.jobsAtLastYearsPace == nil)
    #expect(abs(other.needed - 700 / (1095 / CalendarDay.daysPerMonth)) < 1e-12)
  }

  @Test func `does not exist where no day is left`() {
    let programme = Sample.programme(
      observations: Observations(jobs: [Sample.jobs(212, "2017-01-01", "2019-12-31")]))
    #expect(JobPace(of: programme, counted: 212) == nil)
  }

  @Test func `goes a year back from a leap day`() throws {
    var programme = Sample.programme(
      observations: Observations(jobs: [Sample.jobs(423, "2019-01-01", "2020-02-28")]))
    programme.target.deadline = Sample.day("2020-12-31")
    let pace = try #require(JobPace(of: programme, counted: 423))
    #expect(pace.from == Sample.day("2020-02-29"))
    #expect(pace.lastYear?.days.first == Sample.day("2019-02-28"))
  }
}
