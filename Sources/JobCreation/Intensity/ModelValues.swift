/// The values of a candidate model's parameters, spelled out for the intensities.
package struct ModelValues: Sendable, Equatable {
  /// Parameters of members' growth, in the family's order; rates per month.
  package var growth: [Double] = []

  /// Members at t = 0.
  package var initialMembers = 0.0

  /// Members on the first day of the period, where the history is another programme's.
  package var membersAtStart = 0.0

  /// The excess dispersion D − 1 of members' counts.
  package var membersExcessDispersion = 1.0

  /// The hazard of leaving, per month.
  package var leavingHazard = 0.0

  /// The factor on recruitment within the period.
  package var membersTransfer = 1.0

  /// Parameters of the jobs structure: the trend family's, the rate per member and month, or jobs
  /// and mean age.
  package var jobs: [Double] = []

  /// The excess dispersion D − 1 of job counts.
  package var jobsExcessDispersion = 1.0

  /// The factor on the jobs intensity within the period.
  package var jobsTransfer = 1.0

  /// The standard deviation σ of log ε.
  package var shockSpread = 0.0

  /// One standard normal score a known job interval: its mean shock, non-centred.
  package var shockScores: [Double] = []

  /// Values of no parameters.
  package init() {}
}

extension ModelValues {
  /// The fixed values of a candidate's first half, completed by those of its jobs half.
  package func completed(by jobsHalf: ModelValues) -> ModelValues {
    var whole = self
    whole.jobs = jobsHalf.jobs
    whole.jobsExcessDispersion = jobsHalf.jobsExcessDispersion
    whole.jobsTransfer = jobsHalf.jobsTransfer
    whole.shockSpread = jobsHalf.shockSpread
    whole.shockScores = jobsHalf.shockScores
    return whole
  }
}
