import Estimation
import GrowthModels
import JobCreation
import Probability
import RealModule

/// Simulation-based calibration [Talts 2018]: parameters from the prior, observations from the path
/// simulator, and the rank of each true parameter among the posterior's particles, which is uniform
/// where simulator and likelihood say the same.
struct CalibrationCase {
  let candidate: CandidateModel
  let simulated: Programme
  let assumed: Programme

  /// The days on which members are read: uneven, so that bridges differ in length.
  static let readingMonths = [3, 9, 15, 22, 30, 35]

  /// The ranks of every parameter in [0, 1), one row a replication.
  func ranks(replications: Int, particles: Int, seed: UInt64) -> (names: [String], rows: [[Double]])
  {
    let prior = CandidateTarget(.both(candidate), of: ProgrammeModel(simulated))
    let simulator = PathSimulator(
      of: candidate, in: ProgrammeModel(simulated), assumed: prior.parameters.assumed, seed: seed)
    var workspace = simulator.makeWorkspace()
    var names: [String] = []
    var rows: [[Double]] = []
    for replication in 0..<replications {
      var stream = RandomStream(
        seed: seed, purpose: .init(rawValue: 98), path: UInt64(replication), position: 0)
      let scores = prior.parameters.informed.map { _ in stream.nextStandardNormal() }
      var values = prior.parameters.template
      prior.parameters.decode(scores, into: &values)
      simulator.simulate(path: UInt64(replication), values: &values, &workspace)
      let observed = observe(workspace.outcome)
      let target = CandidateTarget(
        .both(candidate), of: ProgrammeModel(observed),
        stages: [.init(readings: Self.readingMonths.count, jobCounts: 3)])
      let posterior = SequentialMonteCarlo(particles: particles).sample(target, using: &stream)
      let truth = Dictionary(
        uniqueKeysWithValues: zip(prior.parameters.informed.map(\.name), scores))
      let known = target.parameters.informed.enumerated().filter { truth[$0.element.name] != nil }
      names = known.map(\.element.name)
      rows.append(
        known.map { index, parameter in
          let below = (0..<posterior.count).count {
            posterior.scores[$0 * posterior.dimension + index] < truth[parameter.name] ?? 0
          }
          // A uniform number breaks the ties of a finite rank.
          return (Double(below) + stream.nextUniform()) / Double(posterior.count + 1)
        })
    }
    return (names, rows)
  }

  /// Six member readings and three job counts of a path, known at the end.
  private func observe(_ outcome: PathSimulator.Outcome) -> Programme {
    var programme = assumed
    let months = ProgrammeModel(simulated).monthsToCome
    programme.asOf = programme.target.deadline
    programme.history.observations.members = Self.readingMonths.map { month in
      MemberReading(
        day: months[month].lastDay,
        figure: Sample.figure(outcome.members[month], known: months[month].lastDay))
    }
    programme.history.observations.jobs = [2017, 2018, 2019].enumerated().map { index, year in
      let before = index == 0 ? 0 : outcome.jobs[12 * index - 1]
      return Sample.jobs(
        outcome.jobs[12 * index + 11] - before, "\(year)-01-01", "\(year)-12-31",
        known: "2019-12-31")
    }
    return programme
  }
}

/// The chi-squared statistic of ranks in [0, 1) over equal bins.
func uniformityStatistic(_ ranks: [Double], bins: Int) -> Double {
  var counts = [Int](repeating: 0, count: bins)
  for rank in ranks { counts[min(bins - 1, Int(rank * Double(bins)))] += 1 }
  let expected = Double(ranks.count) / Double(bins)
  return counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
}
