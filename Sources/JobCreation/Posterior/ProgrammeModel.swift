import GrowthModels

/// A programme laid out on time axes: what its candidate models share.
package struct ProgrammeModel: Sendable {
  package let programme: Programme

  /// The axis on which observations stand and rates are learned.
  package let history: Timeline

  /// The observations on it.
  package let observations: PlacedObservations

  /// The axis of the paths; the same one, unless the history is another programme's.
  package let future: Timeline

  /// Readings on the paths' axis: members are bridged between them and start from the last.
  package let futureReadings: [PlacedReading]

  /// The calendar months in which a path creates jobs, in order.
  package let monthsToCome: [MonthToCome]

  /// Jobs known to count towards the target already.
  package let jobsCountedAlready: Int

  /// The shock over known intervals and months to come; `nil` without one.
  package let historyShock: ShockProcess?

  /// The shock as paths continue it: given the known intervals, unless the history is another
  /// programme's.
  package let futureShock: ShockProcess?

  /// Lays a programme out; `refinement` cuts its axes further, where a test asks what the steps
  /// cost.
  package init(_ programme: Programme, refinement: [CalendarDay] = []) {
    self.programme = programme
    let period = programme.period
    let end = programme.target.deadline.adding(days: 1)
    let observed = programme.history.observations
    let isOther = programme.history.owner == .other
    let cuts = PlacedObservations.cuts(for: observed).map { max($0, programme.history.from) }
    let lastCut = cuts.max() ?? programme.history.from
    if isOther {
      history = Timeline(
        from: programme.history.from,
        to: max(lastCut, programme.history.from.adding(days: 1)), cuts: cuts)
      future = Timeline(from: period.first, to: end, cuts: refinement)
      observations = PlacedObservations(observed, on: history)
      futureReadings = []
    } else {
      history = Timeline(
        from: programme.history.from, to: max(end, lastCut),
        cuts: cuts + [period.first, end] + refinement)
      future = history
      observations = PlacedObservations(observed, on: history)
      futureReadings = observations.readings
    }
    let known = isOther ? [] : observed.jobs.map(\.interval)
    monthsToCome = MonthToCome.all(on: future, from: period.first, to: end, apartFrom: known)
    jobsCountedAlready = isOther ? 0 : Self.counted(observed.jobs, within: period.first..<end)
    guard let shock = programme.shock else {
      (historyShock, futureShock) = (nil, nil)
      return
    }
    let intervals = observations.jobs.map { [history] job in
      Self.months(of: job.pieces, on: history)
    }
    let months = monthsToCome.map(\.month)
    historyShock = ShockProcess(
      correlation: shock.correlation, intervals: intervals, months: isOther ? [] : months)
    futureShock =
      isOther
      ? ShockProcess(correlation: shock.correlation, intervals: [], months: months) : historyShock
  }

  /// The knot at the end of the target's deadline.
  package var deadlineKnot: Int { future.knot(at: programme.target.deadline.adding(days: 1)) }

  /// The number of knots that observations reach.
  package var observedKnots: Int {
    let knots =
      observations.readings.map(\.knot)
      + observations.jobs.flatMap { [$0.pieces.upperBound, $0.survey] }
    return (knots.max() ?? 0) + 1
  }

  /// Whether each piece of an axis lies in the period to which rates are transferred.
  package func isTransferred(on timeline: Timeline) -> [Bool] {
    timeline.knots.dropLast().map { $0 >= programme.period.first }
  }

  /// The rival explanations, in a fixed order.
  package var candidates: [CandidateModel] {
    let jobs = programme.jobs
    var variants: [CandidateModel.JobsVariant] = jobs.trend.map { .trend($0) }
    variants += (jobs.exposure?.counted ?? []).map { .exposure($0) }
    if let cohort = jobs.cohort { variants.append(.cohort(cohort.kernel)) }
    return variants.flatMap { variant in
      programme.members.growth.map { CandidateModel(membersGrowth: $0, jobs: variant) }
    }
  }

  /// The weight of a candidate before observations: shared over structures, then over a structure's
  /// candidates.
  package func priorWeight(of candidate: CandidateModel) -> Double {
    let structures = Set(candidates.map(\.structure)).count
    let siblings = candidates.count { $0.structure == candidate.structure }
    return 1 / Double(structures * siblings)
  }

  /// Known jobs within the days that count; a count that straddles an end counts by its days.
  private static func counted(_ jobs: [JobCount], within days: Range<CalendarDay>) -> Int {
    jobs.reduce(0) { total, job in
      let first = max(job.interval.first, days.lowerBound)
      let end = min(job.interval.end, days.upperBound)
      guard first < end else { return total }
      let share = Double(end.dayNumber - first.dayNumber) / Double(job.interval.dayCount)
      return total + Int((Double(job.figure.count) * share).rounded())
    }
  }

  private static func months(
    of pieces: Range<Int>, on timeline: Timeline
  ) -> [(month: Int, share: Double)] {
    let length = timeline.times[pieces.upperBound] - timeline.times[pieces.lowerBound]
    return Dictionary(grouping: pieces) { timeline.months[$0] }
      .map { (month: $0.key, share: $0.value.map { timeline.durations[$0] }.reduce(0, +) / length) }
      .sorted { $0.month < $1.month }
  }
}
