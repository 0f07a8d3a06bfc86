public import MonteCarlo

/// What the hubs of a country come to together, in the same futures.
public struct CountryForecast: Sendable {
  /// The ISO 3166 code; `nil` for hubs that name no country.
  public var code: String?

  /// The names of its hubs.
  public var hubs: [String]

  /// Jobs still to come by the deadline.
  public var jobs: CountMixture

  /// Joiners within the period by the deadline.
  public var joiners: CountMixture

  /// What its hubs have to bring together, and how likely they do.
  public var goal: HubGoal

  /// A country from the counts of its hubs.
  package init(
    code: String?, hubs: [String], jobs: CountMixture, joiners: CountMixture, goal: HubGoal
  ) {
    self.code = code
    self.hubs = hubs
    self.jobs = jobs
    self.joiners = joiners
    self.goal = goal
  }
}
