extension Programme {
  /// The programme with job counts that were known before their interval ended taken to stop on the
  /// day they were known; `nil` where there are none.
  package var stoppingFiguresEarly: Programme? {
    var changed = self
    changed.history.observations.jobs = history.observations.jobs.map(\.stoppedWhenKnown)
    changed.history.observations.jobTotals = history.observations.jobTotals.map(\.stoppedWhenKnown)
    return changed.history.observations.jobs == history.observations.jobs ? nil : changed
  }
}

extension JobCount {
  /// The count over the days up to the one on which it was known.
  fileprivate var stoppedWhenKnown: JobCount {
    guard interval.first <= figure.knownOn, figure.knownOn < interval.last else { return self }
    return JobCount(
      interval: DayInterval(from: interval.first, to: figure.knownOn), figure: figure)
  }
}
