import GrowthModels
import JobCreation
import MonteCarlo
import Probability
import Testing

struct ForecastTests {
  static let programme: Programme = {
    let observations = Observations(
      members: [Sample.members(60, "2017-06-30"), Sample.members(95, "2017-12-31")],
      jobs: [
        Sample.jobs(80, "2017-01-01", "2017-12-31"),
        Sample.jobs(120, "2018-01-01", "2018-12-31"),
      ])
    return Sample.programme(
      observations: observations, asOf: "2018-12-31", target: 400,
      members: MemberAssumptions(
        growth: [.linear, .logistic], excessDispersion: Sample.range(0.3, 10)),
      jobs: JobAssumptions(
        trend: [.linear, .exponential], exposure: ExposureAssumption(rate: Sample.range(0.5, 4)),
        cohort: CohortAssumption(
          jobs: Sample.range(1, 8), kernel: AgeKernel(), meanAge: Sample.range(9, 60)),
        excessDispersion: Sample.range(1, 20)),
      shock: ShockAssumption(spread: Sample.range(0.05, 0.2), correlation: 0.5),
      hubs: [Hub(name: "A"), Hub(name: "B")])
  }()

  static let precision = ForecastPrecision(
    posterior: .init(particles: 60, repetitions: 4), doubts: .init(particles: 60, repetitions: 2),
    pathShare: 0.1, priorPredictiveDraws: 200)

  func forecast(workers: Int, seed: UInt64 = 1) async throws -> Forecast {
    try await Forecast.make(
      of: Plan(programme: Self.programme),
      simulation: SimulationSettings(paths: 3_000, seed: seed, workers: workers),
      precision: Self.precision)
  }

  @Test func `the answer does not depend on the number of workers`() async throws {
    let (one, three) = (try await forecast(workers: 1), try await forecast(workers: 3))
    #expect(one.attainment == three.attainment)
    #expect(one.final == three.final)
    #expect(one.finalPaths == three.finalPaths)
    #expect(one.findings == three.findings)
    #expect(one.jobs.map(\.counts) == three.jobs.map(\.counts))
    #expect(one.candidates.map(\.parameters) == three.candidates.map(\.parameters))
  }

  @Test func `weights sum to one under every weighting and paths to the run's`() async throws {
    let forecast = try await forecast(workers: 2)
    for weights in [
      forecast.candidates.map(\.priorWeight), forecast.candidates.map(\.weight),
      forecast.candidates.map(\.weightEqual), forecast.candidates.map(\.weightAfterFirstCount),
    ] {
      #expect(abs(weights.reduce(0, +) - 1) < 1e-12)
    }
    #expect(forecast.finalPaths.total == 3_000)
    #expect(forecast.candidates.count == 2 * (2 + 2 + 1))
  }

  @Test func `the chance is that of the final distribution and of the last date`() async throws {
    let forecast = try await forecast(workers: 2)
    let chance = forecast.attainment.probability
    // The same whole numbers in another order of addition.
    #expect(abs(forecast.final.probability(atLeast: 400) - chance) < 1e-12)
    let last = try #require(forecast.jobs.last)
    #expect(last.day == forecast.programme.target.deadline)
    #expect(abs(last.counts.probability(atLeast: 400) - chance) < 1e-12)
    #expect(forecast.attainment.range.contains(chance))
    #expect(forecast.attainment.weightings.count == Weighting.allCases.count)
    for value in forecast.attainment.weightings.values {
      #expect(forecast.attainment.range.contains(value))
    }
  }

  @Test func `cumulative chances never fall and counted jobs are never lost`() async throws {
    let forecast = try await forecast(workers: 2)
    let chances = forecast.jobs.map { $0.counts.probability(atLeast: 400) }
    #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 })
    #expect(forecast.jobsCountedAlready == 200)
    #expect(forecast.final.quantile(0.001) >= 200)
  }

  @Test func `a structure gains no prior weight by listing more families`() async throws {
    let forecast = try await forecast(workers: 2)
    for structure in Structure.allCases {
      let total = forecast.candidates.filter { $0.model.structure == structure }
        .reduce(0) { $0 + $1.priorWeight }
      #expect(abs(total - 1.0 / 3) < 1e-12)
    }
  }

  @Test func `few job counts are a finding`() async throws {
    let forecast = try await forecast(workers: 2)
    let finding = try #require(forecast.findings.first { $0.id == "OBS-01" })
    #expect(finding.message.contains("Only 2 job counts"))
  }

  @Test func `a history of another programme is a finding with its factors`() async throws {
    var programme = Self.programme
    programme.history.owner = .other
    programme.history.jobsTransfer = Sample.range(0.25, 4)
    programme.history.membersTransfer = Sample.range(0.02, 0.5)
    programme.period = DayInterval(
      from: Sample.day("2019-01-01"), to: Sample.day("2019-12-31"))
    let forecast = try await Forecast.make(
      of: Plan(programme: programme),
      simulation: SimulationSettings(paths: 500, seed: 1, workers: 2),
      precision: Self.precision)
    let finding = try #require(forecast.findings.first { $0.id == "OBS-02" })
    #expect(finding.message.contains("recruitment 0.02 to 0.5, jobs 0.25 to 4"))
    #expect(forecast.jobsCountedAlready == 0)
    #expect(forecast.jobs.count == 12)
  }

  @Test func `a target already reached is certain`() async throws {
    var programme = Self.programme
    programme.target.jobs = 150
    let forecast = try await Forecast.make(
      of: Plan(programme: programme),
      simulation: SimulationSettings(paths: 500, seed: 1, workers: 2),
      precision: Self.precision)
    // Weights sum to 1 but for rounding.
    #expect(forecast.attainment.probability > 1 - 1e-12)
    #expect(forecast.findings.contains { $0.id == "DEC-01" })
  }

  @Test func `a run can be cancelled`() async throws {
    let task = Task {
      try await Forecast.make(
        of: Plan(programme: Self.programme),
        simulation: SimulationSettings(paths: 3_000_000, seed: 1, workers: 2),
        precision: Self.precision)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
