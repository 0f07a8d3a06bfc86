/// What each hub has to bring of the jobs that are still missing to the target.
///
/// ```
/// missing = max(0, target − jobs counted already)
/// part    = the hub's own target, where one is stated
///         = (missing − stated targets) · weight / (weights of hubs without a stated target)
/// ```
///
/// The weight is the hub's stated share, or an equal part of what stated shares leave over. A hub that
/// opens after `as_of` comes on top of the programme: without a target of its own its part is its share
/// of all that is missing, and parts then sum to more than that.
package struct HubParts: Sendable, Equatable {
  /// The part of each hub in jobs; not rounded, so that hubs with equal shares have equal parts.
  package let jobs: [Double]

  /// The parts of a programme's hubs, `counted` jobs being counted towards the target already.
  package init(of programme: Programme, counted: Int) {
    let hubs = programme.hubs
    let missing = Double(max(0, programme.target.jobs - counted))
    let stated = hubs.reduce(0) { $0 + ($1.target ?? 0) }
    let rest = max(0, missing - Double(stated))
    let early = hubs.indices.filter { hubs[$0].opens.map { $0 <= programme.asOf } ?? true }
    let left = max(0, 1 - early.reduce(0.0) { $0 + (hubs[$1].share ?? 0) })
    let unstated = Double(early.count { hubs[$0].share == nil })
    func weight(_ hub: Int) -> Double { hubs[hub].share ?? left / unstated }
    let open = early.filter { hubs[$0].target == nil }
    let weights = open.reduce(0.0) { $0 + weight($1) }
    jobs = hubs.indices.map { hub in
      if let target = hubs[hub].target { return Double(target) }
      guard open.contains(hub) else { return missing * (hubs[hub].share ?? 0) }
      return weights > 0 ? rest * weight(hub) / weights : rest / Double(open.count)
    }
  }

  /// The smallest count that reaches a part; a hair of rounding asks for no further job.
  package static func count(reaching part: Double) -> Int {
    Int((part * (1 - 1e-12)).rounded(.up))
  }
}
