/// What the hubs' shares of the jobs rest on.
public struct HubShareBasis: Sendable, Equatable {
  /// Hubs whose share the scenario states.
  public var stated: [String]

  /// Hubs that were counted, by themselves or together: within a group of several nothing tells them
  /// apart.
  public var counted: [[String]]

  /// Hubs that nobody counted and whose share nobody states: alike, as far as is known.
  public var alike: [String]

  /// The basis of a programme's shares.
  package init(of programme: Programme) {
    let hubs = programme.hubs
    let isOpen = hubs.indices.filter { hubs[$0].share == nil }
    let cells =
      HubEvidence(of: .jobs, in: programme.ownObservations, hubs: hubs)?.counted ?? []
    let groups = cells.map { $0.hubs.filter(isOpen.contains) }.filter { !$0.isEmpty }
    stated = hubs.filter { $0.share != nil }.map(\.name)
    counted = groups.map { $0.map { hubs[$0].name } }
    alike = isOpen.filter { hub in !groups.contains { $0.contains(hub) } }.map { hubs[$0].name }
  }
}
