/// What counts of hubs or groups of hubs say about shares: a part of a count that was split once
/// before.
package struct HubEvidence: Sendable, Equatable {
  /// Hubs that were counted together, by index, and their count.
  package struct Cell: Sendable, Equatable {
    package let hubs: [Int]
    package let count: Double
  }

  /// The counted cells, and last the hubs that were not counted with what is left of the total.
  package let cells: [Cell]

  /// The cells that were counted.
  package let counted: [Cell]

  /// The evidence of counts over the programme's; `nil` where no hub was counted.
  ///
  /// Groups count whose figures cover the most days; others would cut the total in another way.
  package init?(
    of quantity: HubCount.Quantity, in observations: Observations, hubs: [Hub]
  ) {
    let counts = observations.hubs.filter { $0.quantity == quantity }
    let groups = Dictionary(grouping: counts, by: \.group).mapValues { counts in
      quantity == .jobs
        ? counts : counts.max { $0.interval.last < $1.interval.last }.map { [$0] } ?? []
    }
    let covered = groups.mapValues { $0.map(\.interval).sorted { $0.first < $1.first } }
    func days(_ intervals: [DayInterval]) -> Int { intervals.reduce(0) { $0 + $1.dayCount } }
    // In the order of names, so that a tie falls the same way in every run.
    var widest: [DayInterval] = []
    for (_, intervals) in covered.sorted(by: { $0.key < $1.key })
    where (days(intervals), intervals.last?.last.dayNumber ?? 0)
      > (days(widest), widest.last?.last.dayNumber ?? 0)
    {
      widest = intervals
    }
    guard !widest.isEmpty else { return nil }
    let total = Self.total(of: quantity, in: observations, over: widest)
    var cells: [Cell] = []
    var placed: Set<Int> = []
    for (group, counts) in groups.sorted(by: { $0.key < $1.key }) where covered[group] == widest {
      let members = hubs.indices.filter {
        (hubs[$0].group == group || hubs[$0].name == group) && !placed.contains($0)
      }
      guard !members.isEmpty else { continue }
      placed.formUnion(members)
      cells.append(
        Cell(hubs: members, count: Double(counts.reduce(0) { $0 + $1.figure.count })))
    }
    guard total > 0, !cells.isEmpty else { return nil }
    let rest = hubs.indices.filter { !placed.contains($0) }
    let left = max(0, total - cells.reduce(0) { $0 + $1.count })
    self.counted = cells
    self.cells = cells + (rest.isEmpty ? [] : [Cell(hubs: rest, count: left)])
  }

  /// The programme's count over the days on which hubs were counted.
  private static func total(
    of quantity: HubCount.Quantity, in observations: Observations, over intervals: [DayInterval]
  ) -> Double {
    switch quantity {
    case .members:
      let day = intervals.last?.last
      return observations.members.last { reading in day.map { reading.day <= $0 } ?? false }
        .map { Double($0.figure.count) } ?? 0
    case .jobs:
      return observations.jobs.reduce(0.0) { sum, job in
        let days = intervals.reduce(0) { days, interval in
          let first = max(interval.first, job.interval.first)
          let end = min(interval.end, job.interval.end)
          return days + max(0, end.dayNumber - first.dayNumber)
        }
        return sum + Double(job.figure.count * days) / Double(job.interval.dayCount)
      }
    }
  }
}

extension Programme {
  /// What was observed of the programme itself: another one's hubs are not its own.
  package var ownObservations: Observations {
    history.owner == .other ? Observations() : history.observations
  }
}
