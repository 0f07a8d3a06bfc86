import GrowthModels
import JobCreation
import Probability
import RealModule
import Testing

/// Paths against closed forms.
///
/// Seeds are fixed; a comparison of a mean within 3.89 standard errors alarms falsely once in
/// 10,000.
struct PathTests {
  static let months = Sample.day("2020-01-01").months(since: Sample.day("2017-01-01"))

  static func exposure(rate: Double, excess: Double) -> JobAssumptions {
    JobAssumptions(
      exposure: ExposureAssumption(rate: .fixed(rate), counted: [.joined]),
      excessDispersion: .fixed(excess))
  }

  @Test func `a rate of zero creates no job in any path`() {
    let programme = Sample.programme(jobs: Self.exposure(rate: 0, excess: 3))
    #expect(SimulatedPaths(programme, count: 200, seed: 1).final.allSatisfy { $0 == 0 })
  }

  @Test func `a fixed membership and no bursts give a Poisson count`() {
    let programme = Sample.programme(
      members: Sample.fixedMembers(rate: 0, initial: 100),
      jobs: Self.exposure(rate: 1.2, excess: 1e-9))
    let final = SimulatedPaths(programme, count: 20_000, seed: 2).final
    let law = PoissonDistribution(mean: 0.1 * 100 * Self.months)
    for level in [340, 360, 380] {
      let expected = 1 - (0..<level).reduce(0.0) { $0 + .exp(law.logProbability(at: $1)) }
      let share = Double(final.count { $0 >= Double(level) }) / 20_000
      let error = (expected * (1 - expected) / 20_000).squareRoot()
      #expect(abs(share - expected) < 3.89 * error, "P(jobs ≥ \(level))")
    }
  }

  @Test func `months of one dispersion add up to one NB1 count`() {
    let programme = Sample.programme(
      members: Sample.fixedMembers(rate: 0, initial: 100),
      jobs: Self.exposure(rate: 1.2, excess: 4))
    let moments = Moments(SimulatedPaths(programme, count: 20_000, seed: 3).final)
    let mean = 0.1 * 100 * Self.months
    #expect(abs(moments.mean - mean) < 3.89 * (5 * mean / 20_000).squareRoot())
    // The relative error of a variance of n nearly normal numbers is √(2 / n); excess kurtosis here
    // is below 0.1.
    #expect(abs(moments.variance / (5 * mean) - 1) < 3.89 * (2.1 / 20_000).squareRoot())
  }

  @Test func `members join at the curve's pace and leave at the stated share`() {
    let programme = Sample.programme(
      members: Sample.fixedMembers(rate: 5, attrition: 0.2),
      jobs: Self.exposure(rate: 0.5, excess: 2))
    let paths = SimulatedPaths(programme, count: 10_000, seed: 4)
    let members = Moments(paths.members)
    #expect(abs(members.mean - (20 + 5 * Self.months)) < 3.89 * members.standardError)
    let hazard = LeavingHazard.perMonth(yearlyShare: 0.2)
    // Steps of a month with joiners half a month old: the integral within 10⁻⁴ of its value.
    let expected =
      20 * Double.exp(-hazard * Self.months)
      + 5 * (1 - .exp(-hazard * Self.months)) / hazard
    let active = Moments(paths.activeAtEnd)
    #expect(abs(active.mean - expected) < 3.89 * active.standardError + 1e-3 * expected)
  }

  @Test func `jobs and joiners of hubs and of countries sum to the programme's in every path`() {
    let hubs = [
      Hub(name: "A", country: "SE"), Hub(name: "B", country: "DK", share: 0.3),
      Hub(name: "C", country: "SE"),
      Hub(name: "D", opens: Sample.day("2018-07-01"), share: 0.2),
      Hub(name: "E", country: "NO", closes: Sample.day("2018-12-31")),
    ]
    let countries = HubCountries(of: hubs)
    #expect(countries.codes == ["SE", "DK", nil, "NO"])
    let paths = SimulatedPaths(
      Sample.programme(hubs: hubs), count: 500, seed: 5)
    for outcome in paths.outcomes {
      #expect(outcome.hubJobs.reduce(0, +) == outcome.jobs.last)
      #expect(outcome.hubJoiners.reduce(0, +) == (outcome.members.last ?? 0) - 20)
      #expect(countries.sums(of: outcome.hubJobs).reduce(0, +) == outcome.jobs.last)
      #expect(
        countries.sums(of: outcome.hubJoiners).reduce(0, +) == (outcome.members.last ?? 0) - 20)
    }
  }

  @Test func `a hub that opens later adds its share on top`() {
    let hubs = [Hub(name: "A"), Hub(name: "B", opens: Sample.day("2018-07-01"), share: 0.5)]
    let programme = Sample.programme(
      members: Sample.fixedMembers(rate: 0, initial: 100),
      jobs: Self.exposure(rate: 1.2, excess: 2), hubs: hubs)
    let paths = SimulatedPaths(programme, count: 10_000, seed: 6)
    let opening = Sample.day("2018-07-01").months(since: Sample.day("2017-01-01"))
    let second = Moments(paths.outcomes.map { Double($0.hubJobs[1]) })
    #expect(
      abs(second.mean - 0.5 * 10 * (Self.months - opening)) < 3.89 * second.standardError)
    let first = Moments(paths.outcomes.map { Double($0.hubJobs[0]) })
    #expect(abs(first.mean - 10 * Self.months) < 3.89 * first.standardError)
  }

  @Test func `a shock leaves the mean and widens the spread`() {
    let shock = ShockAssumption(spread: .fixed(0.3), correlation: 0.5)
    func moments(_ shock: ShockAssumption?) -> Moments {
      Moments(
        SimulatedPaths(
          Sample.programme(
            members: Sample.fixedMembers(rate: 0, initial: 100),
            jobs: Self.exposure(rate: 1.2, excess: 2), shock: shock), count: 10_000, seed: 7
        ).final)
    }
    let (calm, shaken) = (moments(nil), moments(shock))
    #expect(abs(shaken.mean - 10 * Self.months) < 3.89 * shaken.standardError)
    #expect(shaken.variance > 2 * calm.variance)
  }

  @Test func `half the step changes expected jobs by less than one in a thousand`() {
    let halves = (0..<36).map { month in
      var day = Sample.day("2017-01-01")
      for _ in 0..<month { day = day.startOfNextMonth }
      return day.adding(days: 15)
    }
    for variant in [CandidateModel.JobsVariant.exposure(.joined), .cohort(AgeKernel())] {
      let programme = Sample.programme(
        members: Sample.fixedMembers(rate: 5, attrition: 0.1),
        jobs: JobAssumptions(
          exposure: ExposureAssumption(rate: .fixed(1.2), counted: [.joined]),
          cohort: CohortAssumption(
            jobs: .fixed(4), kernel: AgeKernel(), meanAge: .fixed(18)),
          excessDispersion: .fixed(2)))
      let candidate = CandidateModel(membersGrowth: .linear, jobs: variant)
      let whole = Moments(SimulatedPaths(programme, as: candidate, count: 20_000, seed: 8).final)
      let half = Moments(
        SimulatedPaths(programme, as: candidate, count: 20_000, seed: 8, refinement: halves).final)
      let error = Double.hypot(whole.standardError, half.standardError)
      #expect(abs(whole.mean - half.mean) < 0.001 * whole.mean + 3.89 * error)
    }
  }

  @Test func `members between readings pass through them`() {
    let observations = Observations(members: [
      Sample.members(60, "2017-07-31"), Sample.members(90, "2018-06-30"),
    ])
    let paths = SimulatedPaths(
      Sample.programme(observations: observations, asOf: "2018-06-30"), count: 300, seed: 9)
    for outcome in paths.outcomes {
      #expect(outcome.members[6] == 60)
      #expect(outcome.members[17] == 90)
      #expect(zip(outcome.members, outcome.members.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test func `joiners between readings are Dirichlet-multinomial over the months`() {
    let observations = Observations(members: [Sample.members(60, "2017-12-31")])
    // Shapes of a quarter a month: bursts so strong that most months have no joiner.
    let paths = SimulatedPaths(
      Sample.programme(
        observations: observations, asOf: "2017-12-31",
        members: Sample.fixedMembers(rate: 5, excess: 20)), count: 20_000, seed: 10)
    let year = Sample.day("2018-01-01").months(since: Sample.day("2017-01-01"))
    for month in [0, 5, 10] {
      let joined = Moments(paths.outcomes.map { Double($0.members[month] - 20) })
      let end = ProgrammeModel(Sample.programme()).monthsToCome[month].lastDay.adding(days: 1)
        .months(since: Sample.day("2017-01-01"))
      let (first, rest) = (5 * end / 20, 5 * (year - end) / 20)
      let share = first / (first + rest)
      #expect(abs(joined.mean - 40 * share) < 3.89 * joined.standardError)
      let variance = 40 * share * (1 - share) * (first + rest + 40) / (first + rest + 1)
      // The relative error of a variance is √((κ − 1) / n), κ the kurtosis.
      let fourth = paths.outcomes.reduce(0.0) {
        let distance = Double($1.members[month] - 20) - joined.mean
        return $0 + distance * distance * distance * distance / joined.count
      }
      let kurtosis = fourth / (joined.variance * joined.variance)
      #expect(
        abs(joined.variance / variance - 1) < 3.89 * ((kurtosis - 1) / joined.count).squareRoot())
    }
  }

  @Test func `jobs already known are counted and their months not simulated`() {
    let observations = Observations(
      members: [Sample.members(60, "2017-12-31")],
      jobs: [Sample.jobs(212, "2017-01-01", "2017-12-31")])
    let model = ProgrammeModel(
      Sample.programme(observations: observations, asOf: "2018-12-31"))
    #expect(model.jobsCountedAlready == 212)
    #expect(model.monthsToCome.first?.lastDay == Sample.day("2018-01-31"))
    #expect(model.monthsToCome.count == 24)
  }
}
