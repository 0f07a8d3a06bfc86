import DecisionAnalysis
import GrowthModels
import JobCreation
import MonteCarlo
import Probability
import RealModule
import Testing

/// A programme with something to learn: members counted twice, jobs once, rates uncertain.
@Suite struct PutBackTests {
  private static var programme: Programme {
    var programme = Sample.programme(target: 90, excess: 2)
    programme.asOf = Sample.day("2017-12-31")
    programme.history.observations.members = [
      MemberReading(day: Sample.day("2017-06-30"), figure: figure(24, "2017-06-30")),
      MemberReading(day: Sample.day("2017-12-31"), figure: figure(31, "2017-12-31")),
    ]
    programme.history.observations.jobs = [
      JobCount(
        interval: DayInterval(from: Sample.day("2017-01-01"), to: Sample.day("2017-12-31")),
        figure: figure(28, "2017-12-31"))
    ]
    programme.members.priors = [
      GrowthPriorKey(family: .linear, parameter: "rate"): .logNormal(
        logMean: 0, logStandardDeviation: 0.5)
    ]
    programme.jobs.exposure?.rate = .logNormal(logMean: 0, logStandardDeviation: 0.4)
    return programme
  }

  private static func figure(_ count: Int, _ known: String) -> Figure {
    Figure(
      count: count, kind: .reported, possibleCounts: count...count, knownOn: Sample.day(known),
      place: "sample:1")
  }

  private static func plan(_ total: Double) -> Plan {
    var plan = Sample.plan(total, attributable: .uniform(low: 0.2, high: 0.8))
    plan.programme = programme
    return plan
  }

  /// With seeds 5 and 6 both errors are jackknives over eight repetitions, so three standard errors
  /// raise a false alarm in about one of a hundred pairs of seeds.
  @Test func `An answer, put back with another seed, gives the wanted chance`() async throws {
    let precision = PosteriorSet.Precision(particles: 200, repetitions: 8)
    let own = NamedPlan(
      name: "own", plan: Self.plan(3_000_000), reference: Self.plan(3_000_000))
    let solution = try await Solution.find(
      Knob(key: "budget.total", range: 1_000_000...9_000_000, isWhole: false, present: 3_000_000),
      wanted: 0.6, present: own,
      simulation: SimulationSettings(paths: 4_000, seed: 5, workers: 2), precision: precision,
      plan: { NamedPlan(name: "it", plan: Self.plan($0), reference: own.reference) })
    let answer = try #require(solution.answer)
    let again = try await Comparison.make(
      of: [
        NamedPlan(name: "again", plan: Self.plan(answer.value), reference: own.reference)
      ],
      simulation: SimulationSettings(paths: 4_000, seed: 6, workers: 2), precision: precision)
    let chance = again.plans[0].outlook.chance
    let error =
      (chance.standardError * chance.standardError
      + answer.outlook.chance.standardError * answer.outlook.chance.standardError).squareRoot()
    #expect(abs(chance.value - 0.6) < 3 * error)
    #expect(error < 0.05)
    // Money up to the end of 2017 is spent: the answer moves the rest only.
    let (low, high) = answer.interval
    #expect(low.map { $0 < answer.value } ?? true && high.map { $0 > answer.value } ?? true)
  }
}
