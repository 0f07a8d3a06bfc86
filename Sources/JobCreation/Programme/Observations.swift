/// What was observed by the scenario's `as_of`, checked and in order of time.
public struct Observations: Hashable, Sendable {
  /// Readings of joiners, by day; never falling.
  public var members: [MemberReading]

  /// Jobs by interval, in order, without overlap.
  public var jobs: [JobCount]

  /// Reported totals that cover whole rows of `jobs`: inferred and rounded parts are summed over
  /// under them.
  public var jobTotals: [JobCount]

  /// Counts of hubs and groups of hubs.
  public var hubs: [HubCount]

  /// The observations of a programme.
  public init(
    members: [MemberReading] = [], jobs: [JobCount] = [], jobTotals: [JobCount] = [],
    hubs: [HubCount] = []
  ) {
    self.members = members
    self.jobs = jobs
    self.jobTotals = jobTotals
    self.hubs = hubs
  }
}
