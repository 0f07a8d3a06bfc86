import Foundation
import GrowthModels
import JobCreation
import Probability
import Testing

/// The path simulator against the likelihood, for each structure, with shock and attrition.
///
/// A replication costs a posterior: 80 of them in the ordinary suite, 1,000 in the slow one. The
/// statistic has bins − 1 degrees of freedom; limits are its 1 − 10⁻⁴ quantiles, so that the some
/// 40 parameters of the four cases together alarm falsely in 4 of 1,000 suites. Seeds are fixed.
struct CalibrationTests {
  static let isSlow = ProcessInfo.processInfo.environment["TUSEN_SLOW_TESTS"] != nil
  static let replications = isSlow ? 1_000 : 80

  /// Bins and the 1 − 10⁻⁴ quantile of χ² with one degree of freedom less.
  static let (bins, limit) = isSlow ? (20, 50.80) : (8, 29.88)

  static let members = MemberAssumptions(
    growth: [.linear], initial: .fixed(10),
    attrition: .logitNormal(
      logitMean: -2.5, logitStandardDeviation: 0.5),
    excessDispersion: Sample.range(0.5, 4),
    priors: [GrowthPriorKey(family: .linear, parameter: "rate"): Sample.range(3, 12)])

  static let shock = ShockAssumption(spread: Sample.range(0.05, 0.3), correlation: 0.5)

  static let jobs = JobAssumptions(
    trend: [.linear],
    exposure: ExposureAssumption(rate: Sample.range(0.7, 3)),
    cohort: CohortAssumption(
      jobs: Sample.range(2, 6), kernel: AgeKernel(), meanAge: Sample.range(9, 30)),
    excessDispersion: Sample.range(1, 6),
    priors: [GrowthPriorKey(family: .linear, parameter: "rate"): Sample.range(5, 30)])

  static let programme = Sample.programme(members: members, jobs: jobs, shock: shock)

  @Test(arguments: [
    CandidateModel.JobsVariant.trend(.linear), .exposure(.joined), .exposure(.listed),
    .cohort(AgeKernel()),
  ])
  func `ranks of true parameters are uniform`(variant: CandidateModel.JobsVariant) {
    let found = CalibrationCase(
      candidate: CandidateModel(membersGrowth: .linear, jobs: variant),
      simulated: Self.programme, assumed: Self.programme
    ).ranks(replications: Self.replications, particles: 200, seed: 41)
    for (index, name) in found.names.enumerated() {
      let statistic = uniformityStatistic(found.rows.map { $0[index] }, bins: Self.bins)
      #expect(statistic < Self.limit, "\(name): \(statistic)")
    }
    #expect(found.names.count >= 4)
  }

  @Test func `a simulator whose members leave faster than the likelihood believes is found out`() {
    var simulated = Self.programme
    simulated.members.attrition = .fixed(0.6)
    var assumed = Self.programme
    assumed.members.attrition = nil
    let found = CalibrationCase(
      candidate: CandidateModel(membersGrowth: .linear, jobs: .exposure(.joined)),
      simulated: simulated, assumed: assumed
    ).ranks(replications: 80, particles: 200, seed: 42)
    let rate = found.names.firstIndex(of: "jobs.exposure.rate") ?? 0
    #expect(uniformityStatistic(found.rows.map { $0[rate] }, bins: 8) > 29.88)
  }
}
