import DecisionAnalysis
import JobCreation
import Probability
import Testing

@Suite struct RegretTests {
  /// Two structures: members keep hiring, or each brings a number of jobs over its life.
  private static func plan(_ total: Double, target: Int = 75) -> Plan {
    var plan = Sample.plan(total, target: target)
    plan.programme.jobs.cohort = CohortAssumption(
      jobs: .fixed(20), kernel: AgeKernel(), meanAge: .fixed(60))
    return plan
  }

  @Test
  func `The plan with most money brings most jobs under every structure, and regrets nothing`()
    async throws
  {
    let reference = Self.plan(3_000_000)
    let comparison = try await Sample.compare([
      Sample.named("half", Self.plan(1_500_000), reference: reference),
      Sample.named("own", reference, reference: reference),
    ])
    let regret = try #require(comparison.regret)
    #expect(regret.bestEverywhere == ["own"])
    #expect(regret.plans[regret.cautiousByJobs].name == "own")
    #expect(regret.plans[1].jobs.structures == [0, 0])
    // Half the money brings 1 − α/2 of the jobs of each structure.
    let own = comparison.plans[1].outlook.structures
    for (lost, structure) in zip(regret.plans[0].jobs.structures, own) {
      #expect(abs(lost - 0.25 * structure.expectedJobs) < 1e-9)
    }
    #expect(abs(own[0].expectedJobs - Sample.expectedJobs) < 1e-9)
    #expect(regret.plans[0].jobs.worst == (own[0].expectedJobs >= own[1].expectedJobs ? 0 : 1))
    let expected = try #require(regret.plans[0].jobs.expected)
    let mean = zip(regret.plans[0].jobs.structures, own).reduce(0) { $0 + $1.0 * $1.1.weight }
    #expect(abs(expected - mean) < 1e-9)
  }

  @Test func `Without a second plan or a second structure there is nothing to regret`() async throws
  {
    let single = try await Sample.compare([Sample.named("own", Self.plan(3_000_000))])
    #expect(single.regret == nil)
    let one = try await Sample.compare([
      Sample.named("own", Sample.plan()), Sample.named("half", Sample.plan(1_500_000)),
    ])
    #expect(one.regret == nil)
  }
}
