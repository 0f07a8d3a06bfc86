public import MonteCarlo

/// A hub's part of the final counts.
public struct HubForecast: Sendable {
  /// The hub.
  public var hub: Hub

  /// Jobs of the hub still to come by the deadline, those already known left out.
  public var jobs: CountMixture

  /// Joiners of the hub within the period by the deadline.
  public var joiners: CountMixture

  /// What it has to bring, and how likely it does.
  public var goal: HubGoal

  /// Its place by shortfall, the largest being 1; hubs that nothing tells apart share a place, by their
  /// mean.
  public var rank: Int

  /// A hub's part from its counts.
  package init(
    hub: Hub, jobs: CountMixture, joiners: CountMixture, goal: HubGoal, rank: Int
  ) {
    self.hub = hub
    self.jobs = jobs
    self.joiners = joiners
    self.goal = goal
    self.rank = rank
  }
}
