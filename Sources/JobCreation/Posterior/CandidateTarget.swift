import Estimation
package import GrowthModels

/// The posterior of a candidate model, or of one half of a trend: members alone, jobs alone, or
/// both together.
package struct CandidateTarget: SequentialTarget {
  /// How many readings and job counts a stage has seen.
  package struct Stage: Sendable, Equatable {
    package var readings: Int
    package var jobCounts: Int

    /// What a stage has seen.
    package init(readings: Int, jobCounts: Int) {
      self.readings = readings
      self.jobCounts = jobCounts
    }
  }

  /// Scratch memory of an evaluation.
  package struct Workspace {
    package var intensity: IntensityWorkspace
    package var values: ModelValues
  }

  package let parameters: ParameterSet
  let members: MembersLikelihood?
  let jobs: JobsLikelihood?
  package let stages: [Stage]
  private let timeline: Timeline

  /// What a target covers, and what tells two targets apart.
  package enum Scope: Hashable, Sendable {
    case members(Growth)
    case jobs(CandidateModel.JobsVariant)
    case both(CandidateModel)

    /// The targets whose posteriors make up a candidate's.
    package static func parts(of candidate: CandidateModel) -> [Scope] {
      candidate.structure == .trend
        ? [.members(candidate.membersGrowth), .jobs(candidate.jobs)] : [.both(candidate)]
    }
  }

  /// The target of a scope; its stages are the first job count and all, unless others are given.
  package init(
    _ scope: Scope, of model: ProgrammeModel, variation: PriorVariation = .stated,
    stages: [Stage]? = nil
  ) {
    timeline = model.history
    let isTransferred = model.isTransferred(on: model.history)
    let readings = model.observations.readings
    var parameters = ParameterSet()
    var members: MembersLikelihood?
    var jobs: JobsLikelihood?
    func membersLikelihood(_ growth: Growth) -> MembersLikelihood {
      MembersLikelihood(
        recruitment: Recruitment(
          growth: growth, timeline: model.history, isTransferred: isTransferred,
          knots: model.observedKnots),
        readings: readings)
    }
    func jobsLikelihood(_ variant: CandidateModel.JobsVariant) -> JobsLikelihood {
      JobsLikelihood(
        intensity: JobsIntensity(
          variant: variant, timeline: model.history, isTransferred: isTransferred,
          knots: model.observedKnots),
        jobs: model.observations.jobs, groups: model.observations.groups,
        shock: model.historyShock)
    }
    switch scope {
    case .members(let growth):
      parameters.addMembers(growth, of: model, variation: variation)
      parameters.addAttrition(of: model, isInformed: false, variation: variation)
      members = membersLikelihood(growth)
    case .jobs(let variant):
      parameters.addJobs(variant, of: model, variation: variation)
      jobs = jobsLikelihood(variant)
    case .both(let candidate):
      parameters.addMembers(candidate.membersGrowth, of: model, variation: variation)
      parameters.addAttrition(
        of: model, isInformed: !model.observations.jobs.isEmpty, variation: variation)
      parameters.addJobs(candidate.jobs, of: model, variation: variation)
      members = membersLikelihood(candidate.membersGrowth)
      jobs = jobsLikelihood(candidate.jobs)
    }
    self.parameters = parameters
    self.members = members
    self.jobs = jobs
    let counts = jobs == nil ? 0 : model.observations.jobs.count
    self.stages =
      stages
      ?? (counts > 1
        ? [
          Stage(readings: readings.count, jobCounts: 1),
          Stage(readings: readings.count, jobCounts: counts),
        ]
        : [Stage(readings: readings.count, jobCounts: counts)])
  }

  package var dimension: Int { parameters.informed.count }

  package var stageCount: Int { stages.count }

  package func makeWorkspace() -> Workspace {
    Workspace(
      intensity: IntensityWorkspace(
        for: timeline, members: members?.recruitment.table, jobs: jobs?.intensity.table),
      values: parameters.template)
  }

  package func logLikelihoods(
    at scores: [Double], stage: Int, using workspace: inout Workspace
  ) -> (before: Double, after: Double) {
    parameters.decode(scores, into: &workspace.values)
    let present = stages[stage]
    let earlier = stage > 0 ? stages[stage - 1] : Stage(readings: 0, jobCounts: 0)
    let members = fillIntensities(at: present, &workspace)
    guard members > -.infinity else {
      return (stage == 0 ? 0 : logLikelihood(at: earlier, &workspace), -.infinity)
    }
    let after = members + jobsLogLikelihood(at: present, workspace)
    if stage == 0 { return (0, after) }
    if earlier.readings == present.readings {
      return (members + jobsLogLikelihood(at: earlier, workspace), after)
    }
    return (logLikelihood(at: earlier, &workspace), after)
  }

  /// The log likelihood of what a stage has seen, for values already in the workspace.
  private func logLikelihood(at stage: Stage, _ workspace: inout Workspace) -> Double {
    let members = fillIntensities(at: stage, &workspace)
    return members == -.infinity ? members : members + jobsLogLikelihood(at: stage, workspace)
  }

  private func jobsLogLikelihood(at stage: Stage, _ workspace: Workspace) -> Double {
    jobs?.logLikelihood(
      workspace.intensity, values: workspace.values, rows: stage.jobCounts) ?? 0
  }

  /// Fills members and expected jobs as a stage knows them; returns the log likelihood of its
  /// readings.
  package func fillIntensities(at stage: Stage, _ workspace: inout Workspace) -> Double {
    var logLikelihood = 0.0
    let needsMembers = jobs?.intensity.dependsOnMembers ?? true
    let knots = jobs.map { $0.knots(forRows: stage.jobCounts) } ?? 1
    if let members {
      logLikelihood = members.logLikelihood(
        &workspace.intensity, values: workspace.values, readingCount: stage.readings,
        knots: needsMembers ? knots : 1)
    }
    guard let jobs, logLikelihood > -.infinity, stage.jobCounts > 0 else { return logLikelihood }
    if jobs.intensity.dependsOnMembers {
      ActiveMembers.fill(
        &workspace.intensity.active, joined: workspace.intensity.joined, knots: knots,
        hazard: workspace.values.leavingHazard, durations: timeline.durations)
    }
    jobs.intensity.fillMeans(
      &workspace.intensity, pieces: jobs.pieces(forRows: stage.jobCounts),
      values: workspace.values)
    return logLikelihood
  }
}
