import GrowthModels
import Probability
import RealModule

/// One future of a programme under a candidate model: members and jobs month by month.
package struct PathSimulator: Sendable {
  package let model: ProgrammeModel
  package let candidate: CandidateModel
  package let assumed: [ModelParameter]
  package let seed: UInt64

  private let members: MemberPath
  private let intensity: JobsIntensity
  private let hubs: HubShares
  private let evidence: (jobs: HubEvidence?, members: HubEvidence?)
  private let isOther: Bool
  private let knots: Int
  private let segments: [Range<Int>]

  /// What one path leaves behind.
  package struct Outcome {
    /// Jobs counted towards the target at the end of each month to come.
    package var jobs: [Int]

    /// Joiners so far at the end of each month to come.
    package var members: [Int]

    /// Jobs to come, by hub.
    package var hubJobs: [Int]

    /// Joiners of the months to come, by hub.
    package var hubJoiners: [Int]
  }

  /// Scratch memory and the outcome of the last path.
  package struct Workspace {
    package var intensity: IntensityWorkspace
    package var outcome: Outcome
    package var shocks: [Double]
    package var draws: [Double]

    /// The course of the shock where programmes share it; `nil` where the path draws its own.
    var course: ShockCourse?

    /// The programme's size in each piece for jobs and for members, 1 while the hubs of `as_of` are
    /// open.
    package var programmeShare: (jobs: [Double], members: [Double])

    /// The jobs created and expected in each month to come.
    package var created: [Int]
    package var expected: [Double]

    /// The jobs expected in each month to come under the reference plan's support.
    package var foundation: [Double]

    /// The member-months of active members in each month to come.
    package var memberMonths: [Double]

    /// The hubs' shares of jobs and of members in this path; `nil` without hubs.
    var shares: (jobs: [Double], members: [Double])?

    /// The stream from which hubs' shares were drawn and their counts will be.
    var hubStream: RandomStream
  }

  /// The paths of a candidate; the assumed parameters are drawn afresh in every path.
  package init(
    of candidate: CandidateModel, in model: ProgrammeModel, assumed: [ModelParameter], seed: UInt64
  ) {
    self.model = model
    self.candidate = candidate
    self.assumed = assumed
    self.seed = seed
    isOther = model.programme.history.owner == .other
    let isTransferred = model.isTransferred(on: model.future)
    let knots = model.deadlineKnot + 1
    members = MemberPath(
      recruitment: Recruitment(
        growth: candidate.membersGrowth, timeline: model.future, isTransferred: isTransferred,
        knots: knots),
      readings: model.futureReadings, seed: seed)
    intensity = JobsIntensity(
      variant: candidate.jobs, timeline: model.future, isTransferred: isTransferred, knots: knots)
    hubs = HubShares(hubs: model.programme.hubs, asOf: model.programme.asOf)
    let observed = model.programme.ownObservations
    evidence = (
      HubEvidence(of: .jobs, in: observed, hubs: model.programme.hubs),
      HubEvidence(of: .members, in: observed, hubs: model.programme.hubs)
    )
    self.knots = knots
    segments = Self.segments(of: hubs, in: model)
  }

  /// Fresh scratch memory.
  package func makeWorkspace() -> Workspace {
    let months = model.monthsToCome.count
    let hubCount = model.programme.hubs.count
    return Workspace(
      intensity: IntensityWorkspace(
        for: model.future, members: members.recruitment.table, jobs: intensity.table),
      outcome: Outcome(
        jobs: Array(repeating: 0, count: months), members: Array(repeating: 0, count: months),
        hubJobs: Array(repeating: 0, count: hubCount),
        hubJoiners: Array(repeating: 0, count: hubCount)),
      shocks: Array(repeating: 1, count: months), draws: Array(repeating: 0, count: months),
      programmeShare: (
        Array(repeating: 1, count: model.future.pieceCount),
        Array(repeating: 1, count: model.future.pieceCount)
      ),
      created: Array(repeating: 0, count: months), expected: Array(repeating: 0, count: months),
      foundation: Array(repeating: 0, count: months),
      memberMonths: Array(repeating: 0, count: months), shares: nil,
      hubStream: RandomStream(seed: seed, purpose: .hubs, path: 0, position: 0))
  }

  /// Simulates the path of a number, unique within the seed, from a particle's values; the assumed
  /// ones are drawn here.
  ///
  /// Leaves the outcome in the workspace.
  package func simulate(path: UInt64, values: inout ModelValues, _ workspace: inout Workspace) {
    let numbers = PathNumbers(path)
    prepare(numbers, values: &values, &workspace)
    drawJobs(numbers, values: values, &workspace)
    splitOverHubs(values: values, &workspace)
  }

  /// Follows members and shocks along a path: leaves the jobs expected in each month under the
  /// reference plan's support, and the member-months.
  ///
  /// `pull` has a factor on Bass imitation for each piece, or none at all.
  package func prepare(
    _ numbers: PathNumbers, values: inout ModelValues, pull: [Double] = [],
    _ workspace: inout Workspace
  ) {
    drawAssumptions(numbers, into: &values)
    workspace.hubStream = RandomStream(seed: seed, purpose: .hubs, path: numbers.hubs, position: 0)
    workspace.shares = drawShares(&workspace, values: values)
    members.fill(
      &workspace.intensity, path: numbers.members,
      startingFrom: isOther ? values.membersAtStart : values.initialMembers, knots: knots,
      values: values, programmeShare: workspace.programmeShare.members, pull: pull)
    intensity.fillMeans(&workspace.intensity, pieces: knots - 1, values: values)
    drawShocks(path: numbers.shock, values: values, &workspace)
    let survey = intensity.surveyFactor(at: knots - 1, workspace.intensity)
    for (index, month) in model.monthsToCome.enumerated() {
      var (mean, memberMonths) = (0.0, 0.0)
      for piece in month.pieces {
        mean += workspace.intensity.jobMeans[piece] * workspace.programmeShare.jobs[piece]
        memberMonths +=
          0.5 * (workspace.intensity.active[piece] + workspace.intensity.active[piece + 1])
          * model.future.durations[piece]
      }
      workspace.foundation[index] = min(mean * survey * workspace.shocks[index], Self.largestMean)
      workspace.memberMonths[index] = memberMonths
      workspace.outcome.members[index] = Int(workspace.intensity.joined[month.endKnot])
    }
  }

  /// Draws the jobs of each month to come; `factors` are those of support, or none at all.
  package func drawJobs(
    _ numbers: PathNumbers, values: ModelValues, factors: [Double] = [],
    _ workspace: inout Workspace
  ) {
    var jobs = model.jobsCountedAlready
    for (index, month) in model.monthsToCome.enumerated() {
      let factor = factors.isEmpty ? 1 : factors[index]
      let mean = min(workspace.foundation[index] * factor, Self.largestMean)
      var stream = RandomStream(
        seed: seed, purpose: .jobs, path: numbers.jobs, position: UInt32(month.month))
      let created = NB1Distribution.sample(
        mean: mean, dispersion: 1 + values.jobsExcessDispersion, using: &stream)
      jobs += created
      workspace.created[index] = created
      workspace.expected[index] = mean
      workspace.outcome.jobs[index] = jobs
    }
  }

  /// A month's expected jobs are cut here: far beyond any programme, and still a count.
  package static let largestMean = 1e7

  private func drawAssumptions(_ numbers: PathNumbers, into values: inout ModelValues) {
    for (index, parameter) in assumed.enumerated() {
      let place = numbers.assumed(index)
      var stream = RandomStream(
        seed: seed, purpose: .assumption, path: place.path, position: place.position)
      parameter.law.store(
        parameter.law.value(atScore: stream.nextStandardNormal()), in: &values)
    }
  }

  private func drawShares(
    _ workspace: inout Workspace, values: ModelValues
  ) -> (jobs: [Double], members: [Double])? {
    guard !hubs.hubs.isEmpty else { return nil }
    let shares = (
      jobs: hubs.draw(
        given: evidence.jobs, dispersion: 1 + values.jobsExcessDispersion,
        using: &workspace.hubStream),
      members: hubs.draw(
        given: evidence.members, dispersion: 1 + values.membersExcessDispersion,
        using: &workspace.hubStream)
    )
    if hubs.change {
      for piece in 0..<model.future.pieceCount {
        let day = max(model.future.knots[piece], model.programme.asOf)
        workspace.programmeShare.jobs[piece] = hubs.programmeShare(on: day, shares: shares.jobs)
        workspace.programmeShare.members[piece] = hubs.programmeShare(
          on: day, shares: shares.members)
      }
    }
    return shares
  }

  private func drawShocks(path: UInt64, values: ModelValues, _ workspace: inout Workspace) {
    guard let shock = model.futureShock else { return }
    let scores = isOther ? [] : values.shockScores
    if let course = workspace.course {
      shock.fillShocks(&workspace.shocks, spread: values.shockSpread, scores: scores, along: course)
      return
    }
    var stream = RandomStream(seed: seed, purpose: .shock, path: path, position: 0)
    for month in 0..<shock.monthCount { workspace.draws[month] = stream.nextStandardNormal() }
    shock.fillShocks(
      &workspace.shocks, spread: values.shockSpread, scores: scores, draws: workspace.draws)
  }

  /// Splits the jobs and joiners of the months to come over the hubs.
  package func splitOverHubs(values: ModelValues, _ workspace: inout Workspace) {
    guard let shares = workspace.shares else { return }
    for index in workspace.outcome.hubJobs.indices {
      workspace.outcome.hubJobs[index] = 0
      workspace.outcome.hubJoiners[index] = 0
    }
    for segment in segments {
      let months = model.monthsToCome[segment]
      guard let first = months.first?.pieces.first, let end = months.last?.endKnot else { continue }
      let day = model.future.knots[first]
      let joiners = workspace.intensity.joined[end] - workspace.intensity.joined[first]
      hubs.split(
        segment.reduce(0) { $0 + workspace.created[$1] },
        mean: segment.reduce(0) { $0 + workspace.expected[$1] },
        excessDispersion: values.jobsExcessDispersion, on: day, shares: shares.jobs,
        into: &workspace.outcome.hubJobs, using: &workspace.hubStream)
      hubs.split(
        Int(joiners), mean: joiners, excessDispersion: values.membersExcessDispersion, on: day,
        shares: shares.members, into: &workspace.outcome.hubJoiners, using: &workspace.hubStream)
    }
  }

  /// Runs of months to come in which the same hubs are open.
  private static func segments(of hubs: HubShares, in model: ProgrammeModel) -> [Range<Int>] {
    func open(_ month: Int) -> [Bool] {
      let day = model.future.knots[model.monthsToCome[month].pieces[0]]
      return hubs.hubs.indices.map { hubs.isOpen($0, on: day) }
    }
    var segments: [Range<Int>] = []
    for month in model.monthsToCome.indices {
      if let last = segments.last, open(last.lowerBound) == open(month) {
        segments[segments.count - 1] = last.lowerBound..<month + 1
      } else {
        segments.append(month..<month + 1)
      }
    }
    return segments
  }
}
