import DecisionAnalysis
import JobCreation
import MonteCarlo
import Testing

@Suite struct HubPlanTests {
  /// Nothing is uncertain but the luck of jobs, so means are exact but for the last of 40 binary digits.
  private static let rounding = 1e-9

  private func expectedJobs(_ hubs: [[Hub]]) async throws -> [Double] {
    let reference = Plan(programme: Sample.programme())
    let plans = hubs.enumerated().map { index, hubs in
      var plan = reference
      plan.programme.hubs = hubs
      return Sample.named("\(index)", plan, reference: reference)
    }
    return try await Sample.compare(plans).plans.map(\.outlook.expectedJobs.value)
  }

  @Test func `A hub with a tenth of the programme that opens on the first day adds a tenth`()
    async throws
  {
    let jobs = try await expectedJobs([
      [Hub(name: "A"), Hub(name: "B")],
      [
        Hub(name: "A"), Hub(name: "B"),
        Hub(name: "C", opens: Sample.day("2017-01-01"), share: 0.1),
      ],
    ])
    #expect(abs(jobs[0] - Sample.expectedJobs) < Self.rounding)
    #expect(abs(jobs[1] / jobs[0] - 1.1) < Self.rounding)
  }

  @Test func `A hub that closes takes its share away from the month after its last day`()
    async throws
  {
    let jobs = try await expectedJobs([
      [Hub(name: "A"), Hub(name: "B", share: 0.25)],
      [Hub(name: "A"), Hub(name: "B", closes: Sample.day("2018-06-30"), share: 0.25)],
      [Hub(name: "A"), Hub(name: "B", closes: Sample.day("2018-06-10"), share: 0.25)],
    ])
    let days = Double(Sample.day("2020-01-01").dayNumber - Sample.day("2018-07-01").dayNumber)
    #expect(abs(jobs[1] / jobs[0] - (1 - 0.25 * days / 1_095)) < Self.rounding)
    // Hubs open and close with the month.
    #expect(jobs[2] == jobs[1])
  }
}
