import DecisionAnalysis
import JobCreation
import MonteCarlo
import Probability
import RealModule
import Testing

@Suite struct PublicReturnTests {
  private static func plan(tax: Double, survival: Double, years: Int, discount: Double) -> Plan {
    var plan = Sample.plan(attributable: .fixed(1), net: NetEffects())
    plan.returns = PublicReturn(
      tax: Sample.kronor(tax), survival: .fixed(survival), years: years, discount: discount)
    return plan
  }

  @Test func `What comes back is the geometric sum of tax on surviving jobs`() async throws {
    let plan = Self.plan(tax: 10_000, survival: 0.8, years: 5, discount: 0.03)
    let comparison = try await Sample.compare([Sample.named("own", plan, reference: plan)])
    let back = try #require(comparison.plans[0].outlook.net?.publicReturn)
    let q = 0.8 / 1.03
    let exact = Sample.expectedJobs * 10_000 * (1 - .pow(q, 5)) / (1 - q)
    // Sums keep 40 binary digits of each path.
    #expect(abs(back.total / exact - 1) < 1e-12)
    #expect(abs(back.perCost - exact / 3_000_000) < 1e-9)
  }

  @Test func `Payback is when the sum equals what was spent, and infinite where it never does`()
    async throws
  {
    // All jobs last and money waits for nothing: 3 M over 72 jobs at 20 000 a year is 2.09 years on
    // the mean; each future has its own number of jobs.
    let lasting = Self.plan(tax: 20_000, survival: 1, years: 5, discount: 0)
    let poor = Self.plan(tax: 100, survival: 0.5, years: 5, discount: 0)
    let comparison = try await Sample.compare([
      Sample.named("lasting", lasting, reference: lasting),
      Sample.named("poor", poor, reference: lasting),
    ])
    let backs = comparison.plans.compactMap(\.outlook.net?.publicReturn)
    let law = try #require(backs[0].paybackLaw)
    let jobs = try #require(comparison.plans[0].outlook.net?.law).quantile(0.5)
    // Both quantiles are middles of bins at most one part in 256 wide.
    #expect(abs(law.quantile(0.5) * jobs * 20_000 / 3_000_000 - 1) < 2.0 / 256)
    #expect(backs[1].chanceOfPayback == 0)
  }
}
