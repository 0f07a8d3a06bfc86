import JobCreation
import RealModule
import Testing

struct IntensityTests {
  @Test(arguments: [
    AgeKernel(), AgeKernel(name: "gamma", shape: 2.5),
    AgeKernel(name: "erlang", shape: 3, delay: 4),
  ])
  func `a kernel spends all jobs of a member, around its mean age`(kernel: AgeKernel) {
    let months = 4_000
    var shares = [Double](repeating: 0, count: months)
    var initial = shares
    CohortKernel.fill(&shares, &initial, months: months, kernel: kernel, meanAge: 30)
    // Rounding of 4,000 differences of areas up to 4,000 months.
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    #expect(abs(initial.reduce(0, +) - 1) < 1e-12)
    let mean = shares.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    // Joined in mid-month on average, hired in mid-month on average: the lag in months is the mean
    // age.
    #expect(abs(mean - 30) < 1e-5)
  }

  @Test func `an exponential kernel is the gamma kernel of shape one`() {
    var exponential = [Double](repeating: 0, count: 60)
    var unused = exponential
    var gamma = exponential
    CohortKernel.fill(&exponential, &unused, months: 60, kernel: AgeKernel(), meanAge: 20)
    CohortKernel.fill(
      &gamma, &unused, months: 60, kernel: AgeKernel(name: "gamma", shape: 1 + 1e-13),
      meanAge: 20)
    for (first, second) in zip(exponential, gamma) { #expect(abs(first - second) < 1e-11) }
  }

  @Test func `members that leave decay, and joiners are half a step old`() {
    var active = [0.0, 0, 0]
    ActiveMembers.fill(
      &active, joined: [100, 100, 160], knots: 3, hazard: 0.02, durations: [6, 1.5])
    #expect(abs(active[1] - 100 * .exp(-0.12)) < 1e-12)
    #expect(abs(active[2] - (100 * .exp(-0.15) + 60 * .exp(-0.015))) < 1e-12)
  }

  @Test func `a yearly share of leavers is kept over twelve months`() {
    #expect(abs(Double.exp(-12 * LeavingHazard.perMonth(yearlyShare: 0.1)) - 0.9) < 1e-15)
    #expect(LeavingHazard.perMonth(yearlyShare: 0) == 0)
  }

  @Test func `a deadline in mid-month has the part of a cohort's month that its days are`() {
    func june(before end: String) -> Double {
      let timeline = Timeline(from: Sample.day("2019-01-01"), to: Sample.day(end), cuts: [])
      let intensity = JobsIntensity(
        variant: .cohort(AgeKernel()), timeline: timeline,
        isTransferred: Array(repeating: false, count: timeline.pieceCount),
        knots: timeline.knots.count)
      var workspace = IntensityWorkspace(for: timeline, members: nil, jobs: intensity.table)
      for knot in timeline.knots.indices { workspace.joined[knot] = 100 }
      var values = ModelValues()
      values.jobs = [4, 30]
      intensity.fillMeans(&workspace, pieces: timeline.pieceCount, values: values)
      return workspace.jobMeans[timeline.pieceCount - 1]
    }
    // 15 of 30 days; lengths are exact multiples of a day but for rounding.
    #expect(abs(june(before: "2019-06-16") / june(before: "2019-07-01") - 0.5) < 1e-12)
  }
}
