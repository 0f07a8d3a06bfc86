public import Probability

/// What the rates of a programme are learned from.
public struct History: Sendable, Equatable {
  /// Whose history it is.
  public enum Owner: String, Sendable, CaseIterable {
    /// The programme's own, or its predecessor's whose members it carries over.
    case same

    /// Another programme's: its rates transfer, its members do not, and its clock starts anew with
    /// the period.
    case other
  }

  /// The day on which time starts: the model's t = 0.
  public var from: CalendarDay

  /// Whose history it is.
  public var owner: Owner

  /// What was observed by `asOf`.
  public var observations: Observations

  /// The factor on the jobs intensity from history to the programme's period; `nil` where they are
  /// one programme.
  public var jobsTransfer: UncertainQuantity?

  /// The factor on recruitment from history to the programme's period; `nil` where they are one
  /// programme.
  public var membersTransfer: UncertainQuantity?

  /// A history from its parts.
  public init(
    from: CalendarDay, owner: Owner = .same, observations: Observations,
    jobsTransfer: UncertainQuantity? = nil, membersTransfer: UncertainQuantity? = nil
  ) {
    self.from = from
    self.owner = owner
    self.observations = observations
    self.jobsTransfer = jobsTransfer
    self.membersTransfer = membersTransfer
  }
}
