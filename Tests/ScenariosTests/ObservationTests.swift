import Diagnostics
import JobCreation
import Scenarios
import Testing

@Suite struct `What was observed` {
  private static let header = "quantity,from,to,as_of,value,kind,margin\n"

  private static func observations(_ rows: String) throws -> Observations {
    let bench = Workbench.good.replacing("what_if: true, members: {initial: 10}", "what_if: true")
    switch bench.table(header + rows).load() {
    case .success(let scenario): return scenario.programme.history.observations
    case .failure(let invalid):
      Issue.record("\(DiagnosticText.render(invalid.diagnostics))")
      throw invalid
    }
  }

  // MARK: Margins

  // Half the unit of the last digit that is not 0, at most a tenth: the upper end is left to the
  // next round number.
  @Test(arguments: [
    (310, 305...314), (50, 45...54), (300, 270...329), (229, 229...229), (1200, 1150...1249),
    (5, 5...5), (20, 18...21), (0, 0...0), (15, 15...15), (100, 90...109),
  ])
  func `a rounded figure stands for what rounds to it`(count: Int, possible: ClosedRange<Int>)
    throws
  {
    let figure = try Self.observations("members,,,2018-01-01,\(count),rounded,\n").members[0]
      .figure
    #expect(figure.possibleCounts == possible)
  }

  @Test func `a stated margin goes either way and not below 0`() throws {
    let members = try Self.observations(
      """
      members,,,2018-01-01,3,rounded,5
      members,,,2018-02-01,40,inferred,0
      """
    ).members
    #expect(members.map(\.figure.possibleCounts) == [0...8, 40...40])
  }

  // 229 = 751 − 212 − 310, where 310 is 305 to 314: so 225 to 234.
  @Test func `an inferred figure mirrors what was rounded under its total`() throws {
    let observations = try Self.observations(
      """
      jobs,2017-01-01,2017-12-31,2018-02-01,212,reported,
      jobs,2018-01-01,2018-12-31,2019-12-31,229,inferred,
      jobs,2019-01-01,2019-12-31,2019-12-31,310,rounded,
      jobs_cumulative,2017-01-01,2019-12-31,2019-12-31,751,reported,
      """)
    #expect(observations.jobs[1].figure.possibleCounts == 225...234)
    #expect(observations.jobTotals.map(\.figure.count) == [751])
  }

  @Test func `an inferred figure without a total is rounded by its own digits`() throws {
    let jobs = try Self.observations("jobs,2018-01-01,2018-12-31,2019-12-31,230,inferred,\n").jobs
    #expect(jobs[0].figure.possibleCounts == 225...234)
  }

  // MARK: Running totals

  @Test func `a total of exact parts adds nothing`() throws {
    let observations = try Self.observations(
      """
      jobs,2017-01-01,2017-12-31,2018-02-01,212,reported,
      jobs,2018-01-01,2018-12-31,2019-12-31,229,reported,
      jobs_cumulative,2017-01-01,2018-12-31,2019-12-31,441,reported,
      """)
    #expect(observations.jobTotals.isEmpty)
    #expect(observations.jobs.count == 2)
  }

  @Test func `totals alone give their differences`() throws {
    let observations = try Self.observations(
      """
      jobs_cumulative,,,2017-12-31,212,reported,
      jobs_cumulative,,,2018-12-31,440,rounded,
      jobs_cumulative,,,2019-12-31,751,reported,
      """)
    #expect(observations.jobs.map(\.figure.count) == [212, 228, 311])
    #expect(observations.jobs.map(\.figure.kind) == [.reported, .inferred, .inferred])
    // 440 is 435 to 444, and the total of 751 is passed beside its parts.
    #expect(observations.jobs[1].figure.possibleCounts == 223...232)
    #expect(observations.jobTotals.map(\.figure.count) == [751])
    #expect(
      observations.jobs.map(\.interval.first.description) == [
        "2017-01-01", "2018-01-01", "2019-01-01",
      ])
  }

  @Test func `a total beyond the counts adds what they leave open`() throws {
    let jobs = try Self.observations(
      """
      jobs,2017-01-01,2017-12-31,2018-02-01,212,reported,
      jobs_cumulative,2017-01-01,2019-12-31,2019-12-31,751,reported,
      """
    ).jobs
    #expect(jobs.map(\.figure.count) == [212, 539])
    #expect(jobs[1].interval.last == CalendarDay(iso: "2019-12-31"))
  }

  // MARK: What was known when

  @Test func `the figure that became known last holds`() throws {
    let jobs = try Self.observations(
      """
      jobs,2017-01-01,2017-12-31,2018-09-01,215,reported,
      jobs,2017-01-01,2017-12-31,2018-02-01,212,reported,
      jobs,2017-01-01,2017-12-31,2020-02-01,300,reported,
      """
    ).jobs
    #expect(jobs.map(\.figure.count) == [215])
    #expect(jobs[0].figure.place == "data/series.csv:2")
  }

  @Test func `a reading is of its day, else of the day it became known`() throws {
    let members = try Self.observations(
      """
      members,,2018-06-30,2018-08-01,50,reported,
      members,,,2018-12-31,60,reported,
      """
    ).members
    #expect(members.map(\.day.description) == ["2018-06-30", "2018-12-31"])
    #expect(members[0].figure.knownOn == CalendarDay(iso: "2018-08-01"))
  }

  @Test func `rows may stand in any order`() throws {
    let observations = try Self.observations(
      """
      jobs,2018-01-01,2018-12-31,2019-02-01,240,,
      members,,,2018-12-31,120,,
      jobs,2017-01-01,2017-12-31,2018-02-01,200,,
      members,,,2017-12-31,50,,
      """)
    #expect(observations.jobs.map(\.figure.count) == [200, 240])
    #expect(observations.members.map(\.figure.count) == [50, 120])
  }

  // MARK: Hubs

  @Test func `hubs are found by name or group, without their marks`() throws {
    let hubs = try Self.observations(
      """
      members_skane,,,2018-12-31,40,,
      members_norway_health_tech,,,2018-12-31,30,,
      jobs_cobis,2018-01-01,2018-12-31,2019-02-01,20,,
      members_elsewhere,,,2018-12-31,9,,
      """
    ).hubs
    #expect(hubs.map(\.group) == ["COBIS", "Norway Health Tech", "skane"])
    #expect(hubs.map(\.quantity) == [.jobs, .members, .members])
  }

  @Test func `a hub's running total adds what its counts leave open`() throws {
    let hubs = try Self.observations(
      """
      jobs_skane,2017-01-01,2017-12-31,2018-02-01,98,,
      jobs_cumulative_skane,2017-01-01,2019-12-31,2019-12-31,327,,
      """
    ).hubs
    #expect(hubs.map(\.figure.count) == [98, 229])
  }

  // MARK: How numbers are written

  @Test(arguments: [
    ("1 200", 1200), ("1\u{A0}200", 1200), ("1_200", 1200), ("+12", 12), ("12.0", 12),
    ("1e3", 1000),
  ])
  func `counts have many spellings`(text: String, count: Int) throws {
    #expect(
      try Self.observations("members,,,2018-01-01,\(text),,\n").members[0].figure.count == count)
  }

  @Test func `one cell decides how a column writes its numbers`() throws {
    let point = try Self.observations(
      """
      members,,,2018-01-01,50.0,,
      members,,,2018-02-01,"1,200",,
      """
    ).members
    #expect(point.map(\.figure.count) == [50, 1200])
    let comma = try Self.observations(
      """
      members,,,2018-01-01,"50,0",,
      members,,,2018-02-01,1.200,,
      """
    ).members
    #expect(comma.map(\.figure.count) == [50, 1200])
  }
}
