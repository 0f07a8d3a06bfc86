package import Probability

/// What a score of a parameter means and where its value goes: all that the hot loops need.
package struct ParameterLaw: Sendable, Equatable {
  /// Where a value goes.
  package enum Slot: Sendable, Equatable {
    case growth(Int)
    case initialMembers
    case membersAtStart
    case membersExcessDispersion
    case leavingHazard
    case membersTransfer
    case jobs(Int)
    case hiringRate
    case jobsExcessDispersion
    case jobsTransfer
    case shockSpread
    case shockScore(Int)
  }

  /// Where the value goes.
  package var slot: Slot

  /// The prior.
  package var prior: UncertainQuantity

  /// The factor on the prior's spread about its centre, on the scale of scores.
  package var spread = 1.0

  /// The value at a standard normal score.
  package func value(atScore score: Double) -> Double {
    prior.value(atScore: spread * score)
  }

  /// Puts a value where it goes.
  package func store(_ value: Double, in values: inout ModelValues) {
    switch slot {
    case .growth(let index): values.growth[index] = value
    case .initialMembers: values.initialMembers = value
    case .membersAtStart: values.membersAtStart = value
    case .membersExcessDispersion: values.membersExcessDispersion = value
    case .leavingHazard: values.leavingHazard = LeavingHazard.perMonth(yearlyShare: value)
    case .membersTransfer: values.membersTransfer = value
    case .jobs(let index): values.jobs[index] = value
    case .hiringRate: values.jobs[0] = value / 12
    case .jobsExcessDispersion: values.jobsExcessDispersion = value
    case .jobsTransfer: values.jobsTransfer = value
    case .shockSpread: values.shockSpread = value
    case .shockScore(let index): values.shockScores[index] = value
    }
  }

  /// The value that was put there, in the parameter's unit.
  package func value(in values: ModelValues) -> Double {
    switch slot {
    case .growth(let index): values.growth[index]
    case .initialMembers: values.initialMembers
    case .membersAtStart: values.membersAtStart
    case .membersExcessDispersion: values.membersExcessDispersion
    case .leavingHazard: LeavingHazard.yearlyShare(perMonth: values.leavingHazard)
    case .membersTransfer: values.membersTransfer
    case .jobs(let index): values.jobs[index]
    case .hiringRate: values.jobs[0] * 12
    case .jobsExcessDispersion: values.jobsExcessDispersion
    case .jobsTransfer: values.jobsTransfer
    case .shockSpread: values.shockSpread
    case .shockScore(let index): values.shockScores[index]
    }
  }
}
