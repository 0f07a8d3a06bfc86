import DecisionAnalysis
import JobCreation
import MonteCarlo
import Probability
import SensitivityAnalysis
import Testing

/// The seed is 7 throughout.
///
/// Where an estimate is held against its true value, four standard errors are
/// allowed: a false alarm in about 16,000 comparisons, and there are fewer than 40.
@Suite struct SensitivityTests {
  private static func make(
    _ plan: Plan, reference: Plan = Sample.plan(attributable: .fixed(1)), paths: Int = 4_000,
    workers: Int = 2, designRows: Int? = nil
  ) async throws -> Sensitivity {
    try #require(
      try await Sensitivity.make(
        of: Sample.named("plan", plan, reference: reference),
        simulation: SimulationSettings(paths: paths, seed: 7, workers: workers),
        precision: PosteriorSet.Precision(particles: 1_000, repetitions: 4), designRows: designRows)
    )
  }

  private static func lever(
    _ name: String, intensity: UncertainQuantity, ramp: UncertainQuantity = .fixed(0)
  ) -> Lever {
    var lever = Sample.lever([.intensity: intensity])
    lever.name = name
    lever.ramp = ramp
    return lever
  }

  /// Two levers whose effects multiply: 72 jobs · (1 + u)(1 + v).
  private static func twoLevers(
    _ u: UncertainQuantity, _ v: UncertainQuantity, target: Int = 75
  ) -> Plan {
    Sample.plan(
      target: target, attributable: .fixed(1),
      levers: [lever("first", intensity: u), lever("second", intensity: v)])
  }

  private static func expectNear(
    _ estimate: SensitivityAnalysis.Estimate?, _ truth: Double, within slack: Double = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let estimate = try #require(estimate, sourceLocation: sourceLocation)
    #expect(
      abs(estimate.value - truth) <= 4 * estimate.standardError + slack,
      "\(estimate.value) ± \(estimate.standardError), not \(truth)", sourceLocation: sourceLocation)
  }

  @Test func `Effects that multiply have the indices of their product`() async throws {
    let found = try await Self.make(
      Self.twoLevers(.uniform(low: -0.3, high: 0.3), .uniform(low: -0.1, high: 0.1)))
    // Var(u) = 0.6²/12, Var(v) = 0.2²/12; jobs are a Poisson count of mean μ(1 + u)(1 + v).
    let (u, v) = (0.03, 0.04 / 12)
    let mean = Sample.expectedJobs
    let variance = mean * mean * ((1 + u) * (1 + v) - 1) + mean
    let first = try #require(found.unknowns.first { $0.name == "levers.first.intensity" })
    let second = try #require(found.unknowns.first { $0.name == "levers.second.intensity" })
    try Self.expectNear(first.count.index, mean * mean * u / variance)
    try Self.expectNear(second.count.index, mean * mean * v / variance)
    try Self.expectNear(found.shareWithoutJobsLuck, 1 - mean / variance)
    // The mean of a uniform number beyond its 90 % quantile is its 95 % quantile.
    let tails = try #require(first.count.tails)
    #expect(abs(tails.high.outputMean - mean * 1.27) < 4 * tails.high.standardError)
    #expect(abs(tails.low.outputMean - mean * 0.73) < 4 * tails.low.standardError)
    #expect(abs(tails.high.inputQuantile - 0.24) < 0.02)
    #expect(first.kind == .plan && first.isMeasurable && first.weight == 1)
  }

  @Test func `An unknown that moves only the tail comes first for the target, not for the count`()
    async throws
  {
    // Mostly 0, above 0.5 in about 4 of 100 futures: without it 110 jobs are out of reach.
    let tail = UncertainQuantity.beta(alpha: 0.05, beta: 0.8)
    let found = try await Self.make(
      Self.twoLevers(.uniform(low: -0.9, high: 0), tail, target: 110), paths: 20_000)
    #expect(found.unknowns.first?.name == "levers.second.intensity")
    #expect(found.byCount.first?.name == "levers.first.intensity")
  }

  @Test func `An inert input has an index whose interval holds 0, and is worth nothing`()
    async throws
  {
    let plan = Sample.plan(
      attributable: .fixed(1),
      levers: [
        Self.lever("real", intensity: .uniform(low: -0.3, high: 0.3)),
        Self.lever("inert", intensity: .fixed(0), ramp: .uniform(low: 0, high: 12)),
      ])
    let found = try await Self.make(plan)
    let inert = try #require(found.unknowns.first { $0.name == "levers.inert.ramp" })
    try Self.expectNear(inert.attainment.index, 0)
    try Self.expectNear(inert.count.index, 0)
    #expect(inert.worth.wrongAnswers.lower == 0)
    let real = try #require(found.unknowns.first { $0.name == "levers.real.intensity" })
    #expect(real.worth.wrongAnswers.lower > 0)
    // Nothing else but the luck of jobs is uncertain, so the chance is known once this is.
    try Self.expectNear(real.attainment.index, 1, within: 0.002)
  }

  @Test func `Workers change nothing`() async throws {
    let plan = Self.twoLevers(.uniform(low: -0.3, high: 0.3), .uniform(low: -0.1, high: 0.1))
    let one = try await Self.make(plan, paths: 2_000, workers: 1, designRows: 300)
    let two = try await Self.make(plan, paths: 2_000, workers: 2, designRows: 300)
    #expect(one.unknowns.map(\.name) == two.unknowns.map(\.name))
    #expect(one.unknowns.map(\.count.index) == two.unknowns.map(\.count.index))
    #expect(one.unknowns.map(\.attainment.index) == two.unknowns.map(\.attainment.index))
    #expect(one.unknowns.map(\.worth.wrongAnswers) == two.unknowns.map(\.worth.wrongAnswers))
    #expect(one.groups?.map(\.count) == two.groups?.map(\.count))
  }

  @Test func `Half the money and an uncertain share: groups have the shares of the closed form`()
    async throws
  {
    // The mean is μ(1 − α/2), so the variance of the count is μ²/4·Var(α) + μ(1 − E(α)/2).
    let attributable = UncertainQuantity.uniform(low: 0.2, high: 0.8)
    let found = try await Self.make(
      Sample.plan(1_500_000, target: 55, attributable: attributable),
      reference: Sample.plan(target: 55, attributable: attributable), designRows: 4_096)
    let mean = Sample.expectedJobs
    let known = mean * mean / 4 * 0.03
    let share = known / (known + mean * 0.75)
    let groups = try #require(found.groups)
    func group(_ group: GroupShare.Group) throws -> GroupShare {
      try #require(groups.first { $0.group == group })
    }
    let support = try group(.plan("budget.attributable"))
    try Self.expectNear(support.count?.first, share)
    try Self.expectNear(support.count?.total, share)
    try Self.expectNear(support.attainment?.first, 1)
    try Self.expectNear(support.attainment?.total, 1)
    let luck = try group(.jobs)
    try Self.expectNear(luck.count?.total, 1 - share)
    #expect(luck.attainment == nil)
    // Members neither come nor go, and nothing is learned: these groups do exactly nothing.
    #expect(try group(.members).count?.total.value == 0)
    #expect(try group(.history).count?.total.value == 0)
    let sum = groups.compactMap { $0.count?.first }.reduce((value: 0.0, error: 0.0)) {
      ($0.value + $1.value, $0.error + $1.standardError)
    }
    #expect(sum.value <= 1 + 4 * sum.error)
    // The same futures as they fell tell the same.
    let fallen = try #require(found.unknowns.first { $0.name == "budget.attributable" })
    try Self.expectNear(fallen.count.index, share)
  }

  @Test func `Too few futures say nothing`() async throws {
    let found = try await Sensitivity.make(
      of: Sample.named("plan", Sample.plan()),
      simulation: SimulationSettings(paths: 10, seed: 7, workers: 1),
      precision: PosteriorSet.Precision(particles: 50, repetitions: 2))
    #expect(found == nil)
  }
}
