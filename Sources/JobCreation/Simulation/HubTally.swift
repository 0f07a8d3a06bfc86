package import MonteCarlo

/// What a hub, or a country's hubs together, came to in the paths of a candidate model.
package struct HubTally: Sendable {
  /// What there is to bring.
  package let part: Double

  /// Jobs to come.
  package var jobs = CountHistogram(reservingUpTo: HubTally.roomyCount)

  /// Joiners to come.
  package var joiners = CountHistogram(reservingUpTo: HubTally.roomyCount)

  /// Paths that reached the part, by repetition.
  package var hits: [Int]

  /// Jobs that were missing to the part, by repetition.
  package var shortfalls: [ExactSum]

  /// Paths, by repetition.
  package var paths: [Int]

  private let reaching: Int

  /// Counts up to this have their bins from the start.
  private static let roomyCount = 2_047

  package init(part: Double, repetitions: Int) {
    self.part = part
    reaching = HubParts.count(reaching: part)
    hits = Array(repeating: 0, count: repetitions)
    shortfalls = Array(repeating: ExactSum(), count: repetitions)
    paths = hits
  }

  /// Adds a path.
  mutating func add(jobs count: Int, joiners joined: Int, repetition: Int) {
    jobs.add(count)
    joiners.add(joined)
    paths[repetition] += 1
    if count >= reaching { hits[repetition] += 1 }
    shortfalls[repetition].add(max(0, part - Double(count)))
  }

  /// Adds other paths.
  mutating func merge(_ other: HubTally) {
    jobs.merge(other.jobs)
    joiners.merge(other.joiners)
    for repetition in hits.indices {
      hits[repetition] += other.hits[repetition]
      shortfalls[repetition].merge(other.shortfalls[repetition])
      paths[repetition] += other.paths[repetition]
    }
  }

  /// The share of paths that reached the part, without those of one repetition.
  package func attainment(without excluded: Int? = nil) -> Double {
    mean(without: excluded) { Double(hits[$0]) }
  }

  /// The mean number of jobs missing to the part, without the paths of one repetition.
  package func shortfall(without excluded: Int? = nil) -> Double {
    mean(without: excluded) { shortfalls[$0].value }
  }

  private func mean(without excluded: Int?, _ sum: (Int) -> Double) -> Double {
    let kept = hits.indices.filter { $0 != excluded }
    let all = kept.reduce(0) { $0 + paths[$1] }
    return all == 0 ? 0 : kept.reduce(0) { $0 + sum($1) } / Double(all)
  }
}
