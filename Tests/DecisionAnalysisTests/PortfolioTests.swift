import DecisionAnalysis
import JobCreation
import MonteCarlo
import Probability
import RealModule
import Testing

@Suite struct PortfolioTests {
  /// A month in which 20 members expect `mean` jobs, nothing being uncertain but luck and the times.
  private func programme(
    month: String = "2017-01", mean: Double = 30, target: Int = 30, spread: Double?
  ) -> Plan {
    let first = Sample.day(month + "-01")
    var programme = Sample.programme(target: target)
    programme.period = DayInterval(from: first, to: first.endOfMonth)
    programme.target.deadline = first.endOfMonth
    programme.asOf = first.adding(days: -1)
    programme.history.from = first
    let years = Double(programme.period.dayCount) / 365.25
    programme.jobs.exposure = ExposureAssumption(
      rate: .fixed(mean / 20 / years), counted: [.joined])
    programme.shock = spread.map { ShockAssumption(spread: .fixed($0), correlation: 0.5) }
    return Plan(programme: programme)
  }

  private func member(_ id: String, _ plan: Plan) -> Portfolio.Member {
    Portfolio.Member(
      id: id, title: id, named: NamedPlan(name: id, plan: plan, reference: plan),
      attainment: Attainment(
        probability: 0.5, standardError: 0, range: 0.5...0.5, weightings: [:]))
  }

  private func portfolio(
    _ plans: [Plan], paths: Int = 16_000, workers: Int = 2
  ) async throws -> Portfolio {
    try await Portfolio.make(
      of: plans.enumerated().map { member("programme \($0)", $1) },
      simulation: SimulationSettings(paths: paths, seed: 11, workers: workers),
      precision: PosteriorSet.Precision(particles: 20, repetitions: 8))
  }

  /// The chance of `target` Poisson jobs in times `x` of spread `spread`.
  private func chance(_ x: Double, mean: Double = 30, target: Int = 30, spread: Double) -> Double {
    PoissonDistribution(mean: mean * .exp(spread * x - 0.5 * spread * spread))
      .survivalProbability(at: target - 1)
  }

  /// The mean of a function of a standard normal number, by the trapezoidal rule: for smooth functions
  /// it errs by less than 10⁻¹² at this step.
  private func expectation(_ value: (Double) -> Double) -> Double {
    (-800...800).reduce(0.0) { sum, index in
      let x = Double(index) / 100
      return sum + value(x) * .exp(-0.5 * x * x) / 100
    } / (2 * Double.pi).squareRoot()
  }

  /// Seed 11; 4.5 standard errors from eight repetitions (Student's t with 7 degrees of freedom) alarm
  /// falsely three times in 1 000.
  private static let errors = 4.5

  @Test
  func `Two programmes in the same month succeed together as the integral over its times says`()
    async throws
  {
    let spread = 0.4
    let found = try await portfolio([programme(spread: spread), programme(spread: spread)])
    let alone = expectation { chance($0, spread: spread) }
    let both = expectation { chance($0, spread: spread) * chance($0, spread: spread) }
    // Far from both bounds, and from what independence would say.
    #expect(both > alone * alone + 0.1 && both < alone - 0.05)
    #expect(abs(found.together.value - both) < Self.errors * found.together.standardError)
    #expect(
      abs(found.independent.value - alone * alone) < Self.errors * found.independent.standardError)
    #expect(found.difference.isTellable && found.sharesTimes)
    for programme in found.programmes {
      #expect(abs(programme.chance.value - alone) < Self.errors * programme.chance.standardError)
    }
    // The error is that of 16 000 futures, within what eight repetitions can tell.
    let variance = expectation { x in
      let product = chance(x, spread: spread) * chance(x, spread: spread)
      return (product - both) * (product - both)
    }
    #expect((0.3...3).contains(found.together.standardError / (variance / 16_000).squareRoot()))
    #expect(found.bounds.contains(found.together.value))
  }

  @Test func `Programmes six months apart share as much as their times are alike`() async throws {
    let spread = 0.4
    let found = try await portfolio([
      programme(spread: spread), programme(month: "2017-07", spread: spread),
    ])
    // Months twelve apart correlate by 0.5, six apart by √0.5.
    let alike = 0.5.squareRoot()
    let both = expectation { x in
      let rest = (1 - alike * alike).squareRoot()
      return chance(x, spread: spread)
        * expectation { chance(alike * x + rest * $0, spread: spread) }
    }
    #expect(abs(found.together.value - both) < Self.errors * found.together.standardError)
  }

  @Test func `Without a shock the chances multiply`() async throws {
    let found = try await portfolio(
      [programme(spread: nil), programme(target: 35, spread: nil)], paths: 800)
    let exact =
      PoissonDistribution(mean: 30).survivalProbability(at: 29)
      * PoissonDistribution(mean: 30).survivalProbability(at: 34)
    // Nothing is drawn; sums keep 40 binary digits.
    #expect(abs(found.together.value - exact) < 1e-9)
    #expect(abs(found.difference.value) < 1e-9)
    #expect(!found.sharesTimes)
  }

  @Test func `What one programme shares with itself twice does not depend on the workers`()
    async throws
  {
    let plans = [programme(spread: 0.3), programme(target: 25, spread: 0.2)]
    let one = try await portfolio(plans, paths: 1_000, workers: 1)
    let three = try await portfolio(plans, paths: 1_000, workers: 3)
    #expect(one.together == three.together && one.independent == three.independent)
  }
}
