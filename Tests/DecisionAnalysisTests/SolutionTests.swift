import DecisionAnalysis
import JobCreation
import MonteCarlo
import Probability
import Testing

@Suite struct SolutionTests {
  private static let precision = PosteriorSet.Precision(particles: 50, repetitions: 2)

  private static func solve(
    _ knob: Knob, wanted: Double = 0.8, _ plan: (Double) -> Plan
  ) async throws -> Solution {
    try await Solution.find(
      knob, wanted: wanted, present: Sample.named("own", Sample.plan()),
      simulation: Sample.simulation, precision: precision, plan: { Sample.named("it", plan($0)) })
  }

  /// The mean at which a Poisson count of at least 75 has a chance of 80 %, by bisection.
  private static var wantedMean: Double {
    var (low, high) = (60.0, 120.0)
    for _ in 0..<200 {
      let middle = 0.5 * (low + high)
      let chance = PoissonDistribution(mean: middle).survivalProbability(at: 74)
      if chance < 0.8 { low = middle } else { high = middle }
    }
    return high
  }

  @Test func `In a Poisson case with one hub the budget is the one of the closed form`()
    async throws
  {
    let knob = Knob(
      key: "budget.total", range: 1_000_000...7_000_000, isWhole: false, present: 3_000_000)
    let solution = try await Self.solve(knob) { Sample.plan($0) }
    // λ(B) = λ₀ · (1 + α (B/B₀ − 1)), α = 1/2.
    let exact = 3_000_000 * (1 + 2 * (Self.wantedMean / Sample.expectedJobs - 1))
    let answer = try #require(solution.answer)
    // The last bracket is a thousandth of the range wide, and met by a straight line.
    #expect(abs(answer.value / exact - 1) < 1e-5)
    #expect(solution.isMonotone && solution.crossings.count == 1)
  }

  @Test func `What cannot be reached is refused with the best there is`() async throws {
    let knob = Knob(
      key: "budget.total", range: 500_000...20_000_000, isWhole: false, present: 3_000_000)
    let solution = try await Self.solve(knob) { Sample.plan($0, target: 150) }
    #expect(solution.answer == nil)
    #expect(solution.best.outlook.money.map { $0.coverage > 1 - 1e-9 } == true)
    // Full coverage is 2.5 times the reference's, so λ = λ₀ · 1.745.
    let full = 100_000 * 20 * (1_095 / 365.25) / 2_400_000
    let mean = Sample.expectedJobs * (1 + 0.5 * (full - 1))
    let exact = PoissonDistribution(mean: mean).survivalProbability(at: 149)
    #expect(abs(solution.best.outlook.chance.value - exact) < 1e-9)
    // Among equal chances the least money.
    #expect(solution.best.value < 10_000_000)
  }

  @Test func `The target that is defensible is the quantile of the count`() async throws {
    let knob = Knob(key: "target.at_least", range: 20...150, isWhole: true, present: 75)
    let solution = try await Self.solve(knob) { Sample.plan(target: Int($0)) }
    let law = PoissonDistribution(mean: Sample.expectedJobs)
    let exact = (20...150).last { law.survivalProbability(at: $0 - 1) >= 0.8 }
    #expect(solution.answer.map { Int($0.value) } == exact)
  }

  @Test func `A chance that turns is noticed, and every crossing is told`() async throws {
    // More money up to a point, and then a lever that costs ever more of it.
    let knob = Knob(key: "turning", range: 0...6_000_000, isWhole: false, present: nil)
    let solution = try await Self.solve(knob, wanted: 0.5) { value in
      Sample.plan(min(value, 12_000_000 - 2 * value))
    }
    #expect(!solution.isMonotone)
    #expect(solution.crossings.count == 2)
  }

  @Test func `A wish that is fulfilled all over the range says so`() async throws {
    let knob = Knob(
      key: "budget.total", range: 2_000_000...7_000_000, isWhole: false, present: 3_000_000)
    let solution = try await Self.solve(knob, wanted: 0.01) { Sample.plan($0) }
    #expect(solution.holdsThroughout)
    #expect(solution.answer?.value == 2_000_000)
  }
}
