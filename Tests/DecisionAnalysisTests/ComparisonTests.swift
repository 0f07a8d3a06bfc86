import DecisionAnalysis
import JobCreation
import MonteCarlo
import Probability
import RealModule
import Testing

@Suite struct ComparisonTests {
  /// Everything but the luck of jobs is fixed, so means over futures are exact but for the last of
  /// 40 binary digits that sums keep.
  private static let rounding = 1e-9

  @Test func `The reference plan has its jobs as learned, to the last bit of the factor`()
    async throws
  {
    let comparison = try await Sample.compare([Sample.named("own", Sample.plan())])
    let outlook = comparison.plans[0].outlook
    #expect(abs(outlook.expectedJobs.value - Sample.expectedJobs) < Self.rounding)
    #expect(
      abs(
        outlook.chance.value
          - PoissonDistribution(mean: Sample.expectedJobs).survivalProbability(at: 74)) < 1e-9)
    let money = try #require(outlook.money)
    #expect(money.cost == 3_000_000)
    // 3 M · 80 % over 3 years buys 24 of 60 member-years at 100 000 each.
    let coverage = 2_400_000 / (100_000 * 20 * 1_095 / 365.25)
    #expect(abs(money.coverage - coverage) < Self.rounding)
  }

  @Test func `A comparison of a plan with itself differs by exactly zero in every path`()
    async throws
  {
    let plan = Sample.plan(
      excess: 3, attributable: .uniform(low: 0.2, high: 0.8),
      levers: [Sample.lever([.unitCost: .normal(mean: -0.2, standardDeviation: 0.05)])])
    let comparison = try await Sample.compare([
      Sample.named("a", plan), Sample.named("b", plan),
    ])
    let difference = try #require(comparison.differences.first)
    #expect(difference.chance == Estimate(value: 0, standardError: 0))
    #expect(difference.expectedJobs == Estimate(value: 0, standardError: 0))
    let law = try #require(difference.jobsLaw)
    #expect(law.bins.map(\.value) == [0])
    #expect(!difference.isTellable)
  }

  @Test func `Half the money brings 1 − α/2 of the jobs, and half of those that support brought`()
    async throws
  {
    let net = NetEffects()
    let comparison = try await Sample.compare([
      Sample.named("own", Sample.plan(net: net)),
      Sample.named("half", Sample.plan(1_500_000, net: net)),
    ])
    let (own, half) = (comparison.plans[0].outlook, comparison.plans[1].outlook)
    #expect(abs(half.expectedJobs.value / own.expectedJobs.value - 0.75) < Self.rounding)
    let brought = try #require(own.net?.steps[1].jobs)
    let broughtByHalf = try #require(half.net?.steps[1].jobs)
    #expect(abs(brought - 0.5 * Sample.expectedJobs) < Self.rounding)
    #expect(abs(broughtByHalf - 0.5 * brought) < Self.rounding)
    let cost = try #require(own.net?.costPerNetJob)
    let costOfHalf = try #require(half.net?.costPerNetJob)
    #expect(abs(cost / costOfHalf - 1) < Self.rounding)
  }

  @Test func `Where support brings no jobs, money changes nothing`() async throws {
    let comparison = try await Sample.compare(
      [3_000_000, 1_000_000, 9_000_000].map {
        Sample.named(
          "\($0)", Sample.plan($0, attributable: .fixed(0)),
          reference: Sample.plan(attributable: .fixed(0)))
      })
    #expect(comparison.differences.allSatisfy { $0.chance.value == 0 })
    #expect(comparison.differences.allSatisfy { $0.expectedJobs.value == 0 })
  }

  @Test func `With a fixed overhead half the money buys less than half the coverage`() async throws
  {
    let overhead = PartOfBudget.sum(Sample.kronor(600_000))
    let reference = Sample.plan(overhead: overhead)
    let comparison = try await Sample.compare([
      Sample.named("own", reference, reference: reference),
      Sample.named("half", Sample.plan(1_500_000, overhead: overhead), reference: reference),
    ])
    let coverages = comparison.plans.compactMap { $0.outlook.money?.coverage }
    // (1.5 − 0.6) of (3 − 0.6).
    #expect(abs(coverages[1] / coverages[0] - 0.375) < Self.rounding)
  }

  @Test func `Beyond full coverage more money changes nothing and is left over`() async throws {
    let full = 100_000 * 20 * (1_095 / 365.25) / 0.8
    let comparison = try await Sample.compare([
      Sample.named("full", Sample.plan(full)),
      Sample.named("more", Sample.plan(full + 1_000_000)),
    ])
    let (first, second) = (comparison.plans[0].outlook, comparison.plans[1].outlook)
    #expect(abs(second.expectedJobs.value - first.expectedJobs.value) < Self.rounding)
    let money = try #require(second.money)
    #expect(abs(money.coverage - 1) < Self.rounding)
    // Overhead takes its 20 % of the million.
    #expect(abs(money.unspent - 800_000) < 1e-3)
    #expect(abs(money.cost - (full + 200_000)) < 1e-3)
  }

  @Test func `A lever's cost lowers coverage, unless it brings its own money`() async throws {
    func lever(_ payment: Lever.Payment) -> Lever {
      Sample.lever([.intensity: .fixed(0)], cost: 600_000, payment: payment)
    }
    let comparison = try await Sample.compare([
      Sample.named("own", Sample.plan()),
      Sample.named("budget", Sample.plan(levers: [lever(.budget)])),
      Sample.named("extra", Sample.plan(levers: [lever(.extra)])),
    ])
    let money = comparison.plans.compactMap(\.outlook.money)
    // (2.4 − 0.6) of 2.4.
    #expect(abs(money[1].coverage / money[0].coverage - 0.75) < Self.rounding)
    #expect(money[1].cost == 3_000_000)
    #expect(money[2].coverage == money[0].coverage)
    #expect(money[2].cost == 3_600_000)
  }

  @Test func `A lever acts from its first day and over its ramp as the integral says`()
    async throws
  {
    // From the middle day of the three years on: 547 or 548 days of 1 095.
    let late = Sample.lever([.intensity: .fixed(0.4)], from: "2018-07-02")
    let ramped = Sample.lever([.intensity: .fixed(0.4)], ramp: 36)
    let comparison = try await Sample.compare([
      Sample.named("own", Sample.plan()), Sample.named("late", Sample.plan(levers: [late])),
      Sample.named("ramped", Sample.plan(levers: [ramped])),
    ])
    let jobs = comparison.plans.map(\.outlook.expectedJobs.value)
    let days = Double(Sample.day("2020-01-01").dayNumber - Sample.day("2018-07-02").dayNumber)
    #expect(abs(jobs[1] / jobs[0] - (1 + 0.5 * 0.4 * days / 1_095)) < Self.rounding)
    // The mean of t/36 months over the 1 095 days.
    let mean = 0.5 * (1_095 / CalendarDay.daysPerMonth) / 36
    #expect(abs(jobs[2] / jobs[0] - (1 + 0.5 * 0.4 * mean)) < Self.rounding)
  }

  @Test func `What rests on judgement is what goes when the effects are taken away`() async throws {
    let assumed = Sample.lever([.unitCost: .fixed(-0.3)], cost: 300_000)
    let measured = Sample.lever([.unitCost: .fixed(-0.3)], evidence: .measuredElsewhere)
    let comparison = try await Sample.compare([
      Sample.named("own", Sample.plan()), Sample.named("assumed", Sample.plan(levers: [assumed])),
      Sample.named("measured", Sample.plan(levers: [measured])),
    ])
    let difference = comparison.differences[0]
    let withoutEffect = try await Sample.compare([
      Sample.named("own", Sample.plan()),
      Sample.named("cost only", Sample.plan(levers: [Sample.lever([:], cost: 300_000)])),
    ]).differences[0]
    let resting = try #require(difference.chanceOnJudgement)
    #expect(abs(resting - (difference.chance.value - withoutEffect.chance.value)) < Self.rounding)
    #expect(comparison.differences[1].chanceOnJudgement == nil)
  }

  @Test func `Answers stand at both ends of the share of jobs that support brings`() async throws {
    let share = UncertainQuantity.uniform(low: 0.2, high: 0.8)
    let reference = Sample.plan(attributable: share)
    let comparison = try await Sample.compare([
      Sample.named(
        "half", Sample.plan(1_500_000, attributable: share), reference: reference)
    ])
    let ends = try #require(comparison.plans[0].outlook.whenSupportMatters)
    for end in [ends.little, ends.much] {
      let mean = Sample.expectedJobs * (1 - 0.5 * end.share)
      let exact = PoissonDistribution(mean: mean).survivalProbability(at: 74)
      #expect(abs(end.chance - exact) < Self.rounding)
    }
    #expect(abs(ends.little.share - 0.23) < 1e-12 && abs(ends.much.share - 0.77) < 1e-12)
  }
}
