package import MonteCarlo

/// What the paths of a candidate model came to: whole numbers, so that merging is addition.
package struct CandidateTally: Sendable {
  /// Jobs counted towards the target at the end of each month to come.
  package var jobs: [CountHistogram]

  /// Joiners so far at the end of each month to come.
  package var members: [CountHistogram]

  /// Jobs at the deadline, of all paths.
  package var final = CountHistogram()

  /// Jobs at the deadline, of the paths that make up the candidate's share of the run.
  package var counted = CountHistogram()

  /// Jobs to come, by hub.
  package var hubJobs: [CountHistogram]

  /// Joiners to come, by hub.
  package var hubJoiners: [CountHistogram]

  /// Paths that reached the target, by repetition of the posterior they came from.
  package var hits: [Int]

  /// Paths, by repetition.
  package var paths: [Int]

  /// Counts up to this have their bins from the start, so that five million paths take the memory of
  /// a hundred thousand.
  private static let roomyCount = 8_191

  package init(months: Int, hubs: Int, repetitions: Int) {
    let room = CountHistogram(reservingUpTo: Self.roomyCount)
    jobs = Array(repeating: room, count: months)
    members = jobs
    hubJobs = Array(
      repeating: CountHistogram(reservingUpTo: Self.roomyCount / 4), count: hubs)
    hubJoiners = hubJobs
    hits = Array(repeating: 0, count: repetitions)
    paths = hits
  }

  /// Counts a path's outcome.
  package mutating func add(
    _ outcome: PathSimulator.Outcome, final jobsAtDeadline: Int, target: Int, repetition: Int,
    isCounted: Bool
  ) {
    for month in jobs.indices {
      jobs[month].add(outcome.jobs[month])
      members[month].add(outcome.members[month])
    }
    for hub in hubJobs.indices {
      hubJobs[hub].add(outcome.hubJobs[hub])
      hubJoiners[hub].add(outcome.hubJoiners[hub])
    }
    final.add(jobsAtDeadline)
    if isCounted { counted.add(jobsAtDeadline) }
    paths[repetition] += 1
    if jobsAtDeadline >= target { hits[repetition] += 1 }
  }

  /// Adds what other paths of the candidate came to.
  package mutating func merge(_ other: CandidateTally) {
    for month in jobs.indices {
      jobs[month].merge(other.jobs[month])
      members[month].merge(other.members[month])
    }
    for hub in hubJobs.indices {
      hubJobs[hub].merge(other.hubJobs[hub])
      hubJoiners[hub].merge(other.hubJoiners[hub])
    }
    final.merge(other.final)
    counted.merge(other.counted)
    for repetition in hits.indices {
      hits[repetition] += other.hits[repetition]
      paths[repetition] += other.paths[repetition]
    }
  }

  /// The share of paths that reached the target, without those of one repetition.
  package func attainment(without repetition: Int? = nil) -> Double {
    var (reached, all) = (0, 0)
    for index in hits.indices where index != repetition {
      reached += hits[index]
      all += paths[index]
    }
    return all == 0 ? 0 : Double(reached) / Double(all)
  }
}
