import Formulas
import GrowthModels
import JobCreation
import MonteCarlo
import Probability
import Testing

/// Growth by a formula against the same curve by its family.
struct FormulaGrowthTests {
  static let logistic = "carrying_capacity/(1+exp(-growth_rate*(t-midpoint)))"

  /// A programme whose members and jobs follow two curves with stated priors.
  private func programme(members: Growth, jobs: Growth) -> Programme {
    let observations = Observations(
      members: [Sample.members(60, "2017-06-30"), Sample.members(95, "2017-12-31")],
      jobs: [
        Sample.jobs(80, "2017-01-01", "2017-12-31"),
        Sample.jobs(120, "2018-01-01", "2018-12-31"),
      ])
    return Sample.programme(
      observations: observations, asOf: "2018-12-31", target: 400,
      members: MemberAssumptions(
        growth: [members], excessDispersion: Sample.range(0.3, 10),
        priors: [
          GrowthPriorKey(members, "carrying_capacity"): Sample.range(80, 900),
          GrowthPriorKey(members, "growth_rate"): Sample.range(0.03, 0.5),
          GrowthPriorKey(members, "midpoint"): .normal(mean: 20, standardDeviation: 15),
        ]),
      jobs: JobAssumptions(
        trend: [jobs], exposure: ExposureAssumption(rate: Sample.range(0.5, 4)),
        excessDispersion: Sample.range(1, 20),
        priors: [GrowthPriorKey(jobs, "rate"): Sample.range(2, 40)]),
      shock: ShockAssumption(spread: Sample.range(0.05, 0.2), correlation: 0.5))
  }

  private func forecast(_ programme: Programme) async throws -> Forecast {
    try await Forecast.make(
      of: Plan(programme: programme),
      simulation: SimulationSettings(paths: 2_000, seed: 3, workers: 2),
      precision: ForecastTests.precision)
  }

  // The formula names its parameters as the family does, so that its ceiling is known as one, and
  // rounds in the same order: every number is the same to the last bit.
  @Test func `a formula that says what a family says gives the family's forecast`() async throws {
    let families = try await forecast(programme(members: .logistic, jobs: .linear))
    let formulas = try await forecast(
      programme(
        members: .formula(try Formula(Self.logistic, variables: [Growth.time])),
        jobs: .formula(try Formula("rate*t", variables: [Growth.time]))))
    #expect(formulas.attainment == families.attainment)
    #expect(formulas.final == families.final)
    #expect(formulas.finalPaths == families.finalPaths)
    #expect(formulas.jobs.map(\.counts) == families.jobs.map(\.counts))
    #expect(formulas.candidates.map(\.weight) == families.candidates.map(\.weight))
    for (formula, family) in zip(formulas.candidates, families.candidates) {
      #expect(formula.model != family.model)
      #expect(formula.parameters.count == family.parameters.count)
    }
    let names = formulas.candidates.flatMap { $0.parameters.map(\.name) }
    #expect(names.contains("members.formula.midpoint"))
    #expect(names.contains("jobs.formula.rate"))
  }

  @Test func `a formula under which nothing could have happened is weighed, not crashed on`()
    async throws
  {
    let falling = Growth.formula(
      try Formula("rate*exp(-t)-rate", variables: [Growth.time]))
    let forecast = try await forecast(programme(members: .logistic, jobs: falling))
    let weights = forecast.candidates.map { ($0.model.structure, $0.weight) }
    #expect(weights.allSatisfy { $0.0 == .trend ? $0.1 == 0 : $0.1 > 0 })
  }
}
