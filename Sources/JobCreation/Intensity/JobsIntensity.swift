package import GrowthModels

/// Expected jobs piece by piece under a structure, before shocks.
///
/// The likelihood calls it with members bridged between their readings, a path with members as
/// realised: one code, so that the two cannot part.
package struct JobsIntensity: Sendable {
  package let variant: CandidateModel.JobsVariant
  package let timeline: Timeline

  /// Whether a piece lies in the period to which rates are transferred.
  package let isTransferred: [Bool]

  /// A trend's curve at the knots where it is needed, for the workspace; `nil` without a trend.
  package let table: GrowthTable?

  /// The length of each calendar month from its start, or the axis', to its end: a count or deadline
  /// within a month has the part of its jobs that its days are.
  private let monthLengths: [Double]

  /// The intensity of a structure over the first `knots` knots of an axis.
  package init(
    variant: CandidateModel.JobsVariant, timeline: Timeline, isTransferred: [Bool], knots: Int
  ) {
    self.variant = variant
    self.timeline = timeline
    self.isTransferred = isTransferred
    monthLengths = (0..<timeline.monthCount).map { month in
      timeline.startOfMonth(month + 1)
        .months(since: max(timeline.startOfMonth(month), timeline.origin))
    }
    table =
      if case .trend(let growth) = variant {
        GrowthTable(growth, times: Array(timeline.times.prefix(knots)))
      } else {
        nil
      }
  }

  /// Whether expected jobs hang on members.
  package var dependsOnMembers: Bool {
    if case .trend = variant { false } else { true }
  }

  /// Puts the expected jobs of the first `pieces` pieces into `workspace.jobMeans`.
  ///
  /// For `exposure` counted as `listed`, these are jobs per active member on the day of the survey.
  package func fillMeans(_ workspace: inout IntensityWorkspace, pieces: Int, values: ModelValues) {
    switch variant {
    case .trend: fillTrend(&workspace, pieces: pieces, values: values)
    case .exposure(let counted):
      let rate = values.jobs[0]
      for piece in 0..<pieces {
        let memberMonths =
          switch counted {
          case .listed: timeline.durations[piece]
          case .joined:
            0.5 * timeline.durations[piece]
              * (workspace.active[piece] + workspace.active[piece + 1])
          }
        workspace.jobMeans[piece] = rate * memberMonths
      }
    case .cohort(let kernel): fillCohort(kernel, &workspace, pieces: pieces, values: values)
    }
    guard values.jobsTransfer != 1 else { return }
    for piece in 0..<pieces where isTransferred[piece] {
      workspace.jobMeans[piece] *= values.jobsTransfer
    }
  }

  /// The factor on `jobMeans` for a count made at a knot: active members on the list then, or 1.
  package func surveyFactor(at knot: Int, _ workspace: IntensityWorkspace) -> Double {
    if case .exposure(.listed) = variant { workspace.active[knot] } else { 1 }
  }

  private func fillTrend(
    _ workspace: inout IntensityWorkspace, pieces: Int, values: ModelValues
  ) {
    workspace.fillJobsCurve(values: values)
    for piece in 0..<pieces {
      workspace.jobMeans[piece] = max(
        0, workspace.jobsCurve[piece + 1] - workspace.jobsCurve[piece])
    }
  }

  private func fillCohort(
    _ kernel: AgeKernel, _ workspace: inout IntensityWorkspace, pieces: Int, values: ModelValues
  ) {
    let months = timeline.months[pieces - 1] + 1
    CohortKernel.fill(
      &workspace.kernel, &workspace.initialKernel, months: months, kernel: kernel,
      meanAge: values.jobs[1])
    for month in 0..<months { workspace.monthlyJoiners[month] = 0 }
    for piece in 0..<pieces {
      workspace.monthlyJoiners[timeline.months[piece]] +=
        workspace.joined[piece + 1] - workspace.joined[piece]
    }
    for month in 0..<months {
      var jobs = workspace.joined[0] * workspace.initialKernel[month]
      for joiningMonth in 0...month {
        jobs += workspace.monthlyJoiners[joiningMonth] * workspace.kernel[month - joiningMonth]
      }
      workspace.monthlyJobs[month] = values.jobs[0] * jobs
    }
    for piece in 0..<pieces {
      let month = timeline.months[piece]
      workspace.jobMeans[piece] =
        workspace.monthlyJobs[month] * timeline.durations[piece] / monthLengths[month]
    }
  }
}

/// Curves and scratch arrays of one evaluation of the intensities.
package struct IntensityWorkspace {
  private var membersGrowth: GrowthTable?
  private var jobsGrowth: GrowthTable?
  package var curve: [Double]
  package var jobsCurve: [Double]
  package var joinerMeans: [Double]
  package var joined: [Double]
  package var active: [Double]
  package var jobMeans: [Double]
  package var monthlyJoiners: [Double]
  package var monthlyJobs: [Double]
  package var kernel: [Double]
  package var initialKernel: [Double]

  /// Memory for an axis; the curves are those of its recruitment and its jobs.
  package init(for timeline: Timeline, members: GrowthTable?, jobs: GrowthTable?) {
    (membersGrowth, jobsGrowth) = (members, jobs)
    let perKnot = [Double](repeating: 0, count: timeline.knots.count)
    let perMonth = [Double](repeating: 0, count: timeline.monthCount)
    (curve, jobsCurve, joinerMeans, joined, active, jobMeans) = (
      perKnot, perKnot, perKnot, perKnot, perKnot, perKnot
    )
    (monthlyJoiners, monthlyJobs) = (perMonth, perMonth)
    (kernel, initialKernel) = (perMonth, perMonth)
  }

  /// Puts F at every knot into `curve`, unless recruitment hangs on members.
  mutating func fillMembersCurve(values: ModelValues) {
    membersGrowth?.fillValues(&curve, parameters: values.growth)
  }

  /// Puts the trend of jobs at every knot into `jobsCurve`.
  mutating func fillJobsCurve(values: ModelValues) {
    jobsGrowth?.fillValues(&jobsCurve, parameters: values.jobs)
  }
}
