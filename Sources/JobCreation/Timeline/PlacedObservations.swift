/// A reading of members on a time axis.
package struct PlacedReading: Sendable, Equatable {
  /// The knot at the end of the day of the count.
  package let knot: Int

  /// The figure as published.
  package let count: Int

  /// The counts it may stand for.
  package let possible: ClosedRange<Int>
}

/// A count of jobs on a time axis.
package struct PlacedJobCount: Sendable, Equatable {
  /// The pieces over which the jobs were created.
  package let pieces: Range<Int>

  /// The knot at the end of the day on which the firms were asked.
  package let survey: Int

  /// The counts it may stand for.
  package let possible: ClosedRange<Int>
}

/// Job counts that share reported totals: rows in order, and what the sums of the first of them
/// must be.
package struct JobCountGroup: Sendable, Equatable {
  /// Rows, as indices of job counts.
  package let rows: Range<Int>

  /// The total of the rows from the group's first up to and including a row.
  package let totals: [Int: Int]
}

/// A programme's observations on a time axis.
package struct PlacedObservations: Sendable, Equatable {
  /// Readings in order of time.
  package let readings: [PlacedReading]

  /// Job counts in order of time.
  package let jobs: [PlacedJobCount]

  /// The job counts by shared totals, covering every row once.
  package let groups: [JobCountGroup]

  /// The days at which a time axis must be cut to hold the observations.
  package static func cuts(for observations: Observations) -> [CalendarDay] {
    observations.members.map { $0.day.adding(days: 1) }
      + observations.jobs.flatMap {
        [$0.interval.first, $0.interval.end, $0.figure.knownOn.adding(days: 1)]
      }
  }

  /// Places observations on an axis that is cut for them.
  package init(_ observations: Observations, on timeline: Timeline) {
    readings = observations.members.map { reading in
      PlacedReading(
        knot: timeline.knot(at: reading.day.adding(days: 1)), count: reading.figure.count,
        possible: reading.figure.possibleCounts)
    }
    jobs = observations.jobs.map { job in
      PlacedJobCount(
        pieces: timeline.pieces(from: job.interval.first, to: job.interval.end),
        survey: timeline.knot(at: job.figure.knownOn.adding(days: 1)),
        possible: job.figure.possibleCounts)
    }
    groups = Self.groups(of: observations)
  }

  private static func groups(of observations: Observations) -> [JobCountGroup] {
    let rows = observations.jobs
    var groups: [JobCountGroup] = []
    var start = 0
    while start < rows.count {
      var end = start + 1
      var totals: [Int: Int] = [:]
      for total in observations.jobTotals
      where total.interval.first == rows[start].interval.first {
        if let last = lastRow(from: start, of: rows, endingWith: total.interval) {
          totals[last] = total.figure.count
          end = max(end, last + 1)
        }
      }
      groups.append(JobCountGroup(rows: start..<end, totals: totals))
      start = end
    }
    return groups
  }

  /// The row that ends with `interval`, where the rows from `start` to it cover the interval
  /// without a gap.
  private static func lastRow(
    from start: Int, of rows: [JobCount], endingWith interval: DayInterval
  ) -> Int? {
    var row = start
    while rows[row].interval.last < interval.last {
      guard row + 1 < rows.count, rows[row + 1].interval.first == rows[row].interval.end else {
        return nil
      }
      row += 1
    }
    return rows[row].interval.last == interval.last ? row : nil
  }
}
