package import Probability

/// A parameter of a candidate model: its name in files, its prior, and where its value goes.
package struct ModelParameter: Sendable, Equatable {
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

  /// What a reader calls it, such as `members.bass.market_potential`.
  package var name: String

  /// The unit in words.
  package var unit: String

  /// Where its value goes.
  package var slot: Slot

  /// The prior.
  package var prior: UncertainQuantity

  /// The factor on the prior's spread about its centre, on the scale of scores.
  package var spread = 1.0

  /// Whether it is a growth or job parameter, whose range the prior weightings halve and double.
  package var isRate: Bool {
    switch slot {
    case .growth, .jobs, .hiringRate: true
    default: false
    }
  }

  /// Whether it is the ceiling of a growth curve.
  package var isCeiling: Bool {
    name.hasSuffix(".carrying_capacity") || name.hasSuffix(".market_potential")
  }

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
}
