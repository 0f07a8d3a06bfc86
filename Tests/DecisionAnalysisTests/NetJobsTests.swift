import DecisionAnalysis
import JobCreation
import MonteCarlo
import Probability
import RealModule
import Testing

@Suite struct NetJobsTests {
  /// Sums keep 40 binary digits.
  private static let rounding = 1e-9

  /// The worked example of 1 000 gross jobs with deadweight 40 %, displacement 25 %, substitution
  /// 5 %, leakage 10 % and a multiplier of 20 %: 600, 450, 427.5, 384.75, 461.7.
  @Test func `The chain reproduces the worked example, and its break-even deadweight`() async throws
  {
    let net = NetEffects(
      deadweight: .fixed(0.4), displacement: .fixed(0.25), substitution: .fixed(0.05),
      leakage: .fixed(0.1), multiplier: .fixed(0.2))
    var plan = Plan(programme: Sample.programme(), net: net)
    plan.pace = 1_000 / Sample.expectedJobs
    let reference = Plan(programme: Sample.programme())
    let comparison = try await Sample.compare([
      Sample.named("example", plan, reference: reference)
    ])
    let chain = try #require(comparison.plans[0].outlook.net)
    let expected = [1_000, 600, 450, 427.5, 384.75, 461.7]
    #expect(chain.steps.map(\.part) == [nil] + NetEffects.Part.allCases)
    for (step, jobs) in zip(chain.steps, expected) {
      #expect(abs(step.jobs - jobs) < 1e-6)
    }
    // 1 − 300/769.5.
    let share = try #require(chain.breakEvenDeadweight(forNetJobs: 300))
    #expect(abs(share - (1 - 300 / 769.5)) < Self.rounding)
    #expect(chain.breakEvenDeadweight(forNetJobs: 800) == nil)
  }

  /// Half of the jobs of a plan that brings α/A of its jobs are lost with the support.
  @Test func `Deadweight follows from the plan`() async throws {
    let net = NetEffects(displacement: .fixed(0.25))
    let comparison = try await Sample.compare([
      Sample.named("own", Sample.plan(net: net)),
      Sample.named("half", Sample.plan(1_500_000, net: net)),
    ])
    let shares = comparison.plans.compactMap { plan in
      plan.outlook.net.map { 1 - $0.steps[1].jobs / $0.gross }
    }
    // 1 − α under the reference plan; (1 − α)/A with A = 1 − α/2 under half the money.
    #expect(abs(shares[0] - 0.5) < Self.rounding)
    #expect(abs(shares[1] - 0.5 / 0.75) < Self.rounding)
    #expect(comparison.plans[0].outlook.net.map { $0.net / $0.steps[1].jobs } == 0.75)
  }

  @Test func `Parts that are correlated fully move together, and against each other`() async throws
  {
    func spread(_ correlation: Double) async throws -> Double {
      let part = UncertainQuantity.uniform(low: 0.1, high: 0.5)
      let net = NetEffects(
        displacement: part, leakage: part,
        correlations: [.init(.displacement, .leakage, correlation)])
      let plan = Sample.plan(excess: 0, attributable: .fixed(1), net: net)
      let comparison = try await Comparison.make(
        of: [Sample.named("it", plan, reference: plan)],
        simulation: SimulationSettings(paths: 20_000, seed: 11, workers: 2),
        precision: PosteriorSet.Precision(particles: 50, repetitions: 2))
      let outlook = comparison.plans[0].outlook
      return try #require(outlook.net).net / outlook.expectedJobs.value
    }
    // E (1 − X)(1 − Y) = 0.49 + cov, cov = ±0.4²/12 for the same or mirrored uniforms. Four standard
    // errors of a mean of 20 000 with standard deviation below 0.17: a false alarm in 16 000 runs.
    let bound = 4 * 0.17 / 20_000.0.squareRoot()
    #expect(abs(try await spread(1) - (0.49 + 0.16 / 12)) < bound)
    #expect(abs(try await spread(-1) - (0.49 - 0.16 / 12)) < bound)
    #expect(abs(try await spread(0) - 0.49) < bound)
  }

  /// Two equally likely futures would cost 2 and 4 a job; the ratio of sums is not their mean.
  @Test func `Cost per job is a ratio of sums`() async throws {
    let plan = Sample.plan(excess: 3)
    let comparison = try await Sample.compare([Sample.named("own", plan, reference: plan)])
    let outlook = comparison.plans[0].outlook
    let money = try #require(outlook.money)
    #expect(abs(money.costPerGrossJob - 3_000_000 / Sample.expectedJobs) < 1e-6)
    let law = try #require(money.costPerGrossJobLaw)
    let mean = law.bins.reduce(0) { $0 + $1.value * $1.probability }
    // Jensen's inequality: the mean of ratios lies above.
    #expect(mean > money.costPerGrossJob)
  }
}
