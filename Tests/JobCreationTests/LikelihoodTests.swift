import GrowthModels
import JobCreation
import Probability
import RealModule
import Testing

/// The likelihood against sums written out by hand.
///
/// The tolerance covers the rounding of a few hundred terms.
struct LikelihoodTests {
  static let tolerance = 1e-10

  func logLikelihood(
    of programme: Programme, scope: CandidateTarget.Scope, scores: [Double] = []
  ) -> Double {
    let target = CandidateTarget(scope, of: ProgrammeModel(programme))
    var workspace = target.makeWorkspace()
    return target.logLikelihoods(
      at: scores, stage: target.stageCount - 1, using: &workspace
    ).after
  }

  func nb1(_ count: Int, _ mean: Double, _ dispersion: Double) -> Double {
    .exp(NB1Distribution.logProbability(of: count, mean: mean, dispersion: dispersion))
  }

  @Test func `members' increments are independent counts`() {
    let programme = Sample.programme(
      observations: Observations(members: [
        Sample.members(40, "2017-04-30"), Sample.members(70, "2017-12-31"),
      ]))
    let first = Sample.day("2017-05-01").months(since: Sample.day("2017-01-01")) * 5
    let second = Sample.day("2018-01-01").months(since: Sample.day("2017-05-01")) * 5
    let expected = Double.log(nb1(20, first, 2)) + .log(nb1(30, second, 2))
    #expect(
      abs(logLikelihood(of: programme, scope: .members(.linear)) - expected) < Self.tolerance)
  }

  @Test func `a rounded reading is summed over once for both increments`() {
    let programme = Sample.programme(
      observations: Observations(members: [
        Sample.members(50, "2017-04-30", within: 45...54), Sample.members(70, "2017-12-31"),
      ]))
    let first = Sample.day("2017-05-01").months(since: Sample.day("2017-01-01")) * 5
    let second = Sample.day("2018-01-01").months(since: Sample.day("2017-05-01")) * 5
    let sum = (45...54).reduce(0.0) { $0 + nb1($1 - 20, first, 2) * nb1(70 - $1, second, 2) }
    #expect(
      abs(logLikelihood(of: programme, scope: .members(.linear)) - .log(sum)) < Self.tolerance)
  }

  @Test func `two rounded readings and Bass are summed over both`() {
    var members = Sample.fixedMembers(rate: 5)
    members.growth = [.bass]
    members.priors = [
      GrowthPriorKey(family: .bass, parameter: "market_potential"): .fixed(120),
      GrowthPriorKey(family: .bass, parameter: "innovation"): .fixed(0.02),
      GrowthPriorKey(family: .bass, parameter: "imitation"): .fixed(0.1),
    ]
    let programme = Sample.programme(
      observations: Observations(members: [
        Sample.members(50, "2017-04-30", within: 48...52),
        Sample.members(70, "2017-12-31", within: 65...75),
      ]), members: members)
    // dn/dt = (p + q n / K)(K − n), integrated by 4,000 Runge–Kutta steps: another road to the same
    // mean.
    func step(_ start: Double, _ months: Double) -> Double {
      func slope(_ n: Double) -> Double { (0.02 + 0.1 * n / 120) * (120 - n) }
      let h = months / 4_000
      var n = start
      for _ in 0..<4_000 {
        let a = slope(n)
        let b = slope(n + 0.5 * h * a)
        let c = slope(n + 0.5 * h * b)
        let d = slope(n + h * c)
        n += h / 6 * (a + 2 * b + 2 * c + d)
      }
      return n - start
    }
    let first = Sample.day("2017-05-01").months(since: Sample.day("2017-01-01"))
    let second = Sample.day("2018-01-01").months(since: Sample.day("2017-05-01"))
    var sum = 0.0
    for early in 48...52 {
      for late in 65...75 {
        sum +=
          nb1(early - 20, step(20, first), 2)
          * nb1(late - early, step(Double(early), second), 2)
      }
    }
    #expect(abs(logLikelihood(of: programme, scope: .members(.bass)) - .log(sum)) < 1e-8)
  }

  @Test func `more members than a Bass market holds are impossible`() {
    var members = Sample.fixedMembers(rate: 5)
    members.growth = [.bass]
    members.priors = [
      GrowthPriorKey(family: .bass, parameter: "market_potential"): .fixed(60),
      GrowthPriorKey(family: .bass, parameter: "innovation"): .fixed(0.02),
      GrowthPriorKey(family: .bass, parameter: "imitation"): .fixed(0.1),
    ]
    let programme = Sample.programme(
      observations: Observations(members: [
        Sample.members(60, "2017-04-30"), Sample.members(70, "2017-12-31"),
      ]), members: members)
    #expect(logLikelihood(of: programme, scope: .members(.bass)) == -.infinity)
  }

  @Test func `inferred and rounded rows are summed jointly under a reported total`() {
    let observations = Observations(
      jobs: [
        Sample.jobs(212, "2017-01-01", "2017-12-31"),
        Sample.jobs(229, "2018-01-01", "2018-12-31", within: 224...234),
        Sample.jobs(310, "2019-01-01", "2019-12-31", within: 305...314),
      ],
      jobTotals: [
        Sample.jobs(212, "2017-01-01", "2017-12-31"), Sample.jobs(751, "2017-01-01", "2019-12-31"),
      ])
    let rate = GrowthPriorKey(family: .linear, parameter: "rate")
    let programme = Sample.programme(
      observations: observations,
      jobs: JobAssumptions(
        trend: [.linear], excessDispersion: .fixed(4), priors: [rate: .fixed(20)]))
    let years = ["2017-01-01", "2018-01-01", "2019-01-01", "2020-01-01"].map(Sample.day)
    let means = zip(years, years.dropFirst()).map { 20 * $1.months(since: $0) }
    let sum = (305...314).reduce(0.0) {
      $0 + nb1(751 - 212 - $1, means[1], 5) * nb1($1, means[2], 5)
    }
    let expected = Double.log(nb1(212, means[0], 5)) + .log(sum)
    let found = logLikelihood(of: programme, scope: .jobs(.trend(.linear)))
    #expect(abs(found - expected) < Self.tolerance)
  }

  @Test func `hires of listed firms cover the whole interval`() {
    let observations = Observations(
      members: [Sample.members(80, "2018-06-30")],
      jobs: [Sample.jobs(90, "2017-01-01", "2017-12-31", known: "2018-06-30")])
    let programme = Sample.programme(
      observations: observations,
      jobs: JobAssumptions(
        exposure: ExposureAssumption(rate: .fixed(1.2), counted: [.listed]),
        excessDispersion: .fixed(3)))
    let months = Sample.day("2018-01-01").months(since: Sample.day("2017-01-01"))
    let joining = Sample.day("2018-07-01").months(since: Sample.day("2017-01-01")) * 5
    let expected =
      Double.log(nb1(60, joining, 2)) + .log(nb1(90, 1.2 / 12 * months * 80, 4))
    let candidate = CandidateModel(membersGrowth: .linear, jobs: .exposure(.listed))
    #expect(
      abs(logLikelihood(of: programme, scope: .both(candidate)) - expected) < Self.tolerance)
  }

  @Test func `hires since joining follow members bridged between readings`() {
    // Linear members and readings on its line: the member-months are a trapezium.
    let observations = Observations(
      members: [Sample.members(80, "2017-12-31")],
      jobs: [Sample.jobs(55, "2017-01-01", "2017-12-31")])
    let programme = Sample.programme(observations: observations)
    let months = Sample.day("2018-01-01").months(since: Sample.day("2017-01-01"))
    let expected =
      Double.log(nb1(60, 5 * months, 2)) + .log(nb1(55, 0.1 * months * 50, 4))
    let candidate = CandidateModel(membersGrowth: .linear, jobs: .exposure(.joined))
    #expect(
      abs(logLikelihood(of: programme, scope: .both(candidate)) - expected) < Self.tolerance)
  }
}
