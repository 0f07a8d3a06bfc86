public import MonteCarlo

/// A hub's part of the final counts.
public struct HubForecast: Sendable {
  /// The hub.
  public var hub: Hub

  /// Jobs of the hub still to come by the deadline, those already known left out.
  public var jobs: CountMixture

  /// Joiners of the hub within the period by the deadline.
  public var joiners: CountMixture

  /// A hub's part from its counts.
  package init(hub: Hub, jobs: CountMixture, joiners: CountMixture) {
    self.hub = hub
    self.jobs = jobs
    self.joiners = joiners
  }
}
