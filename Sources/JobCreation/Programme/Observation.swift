/// How a published figure relates to the count behind it.
public enum FigureKind: String, Sendable, CaseIterable {
  /// The count itself.
  case reported

  /// The count within a margin: "about 310".
  case rounded

  /// Arithmetic on other figures, within the margin of what it was inferred from.
  case inferred
}

/// A published figure: a count and how exactly it is known.
public struct Figure: Hashable, Sendable {
  /// The count as published, at least 0.
  public var count: Int

  /// How it relates to the count behind it.
  public var kind: FigureKind

  /// The integers that the count behind it may be; one value for a reported figure.
  ///
  /// A rounded figure without a stated margin covers half the unit of its last non-zero digit, at
  /// most a tenth of the figure: 310 covers 305 to 314, 50 covers 45 to 54.
  public var possibleCounts: ClosedRange<Int>

  /// The day on which the figure became known.
  public var knownOn: CalendarDay

  /// Where the figure stands, as `file:line`, for messages.
  public var place: String

  /// A figure with the counts it stands for.
  ///
  /// - Precondition: `possibleCounts` contains `count` and starts at 0 or above.
  public init(
    count: Int, kind: FigureKind, possibleCounts: ClosedRange<Int>, knownOn: CalendarDay,
    place: String
  ) {
    precondition(possibleCounts.contains(count) && possibleCounts.lowerBound >= 0)
    self.count = count
    self.kind = kind
    self.possibleCounts = possibleCounts
    self.knownOn = knownOn
    self.place = place
  }
}

/// A reading of the number of firms that had joined by the end of a day.
public struct MemberReading: Hashable, Sendable {
  /// The day of the count.
  public var day: CalendarDay

  /// The number of joiners so far.
  public var figure: Figure

  /// A reading of `figure` firms on `day`.
  public init(day: CalendarDay, figure: Figure) {
    self.day = day
    self.figure = figure
  }
}

/// A count of jobs created in a stretch of days.
public struct JobCount: Hashable, Sendable {
  /// The days over which the jobs were created.
  public var interval: DayInterval

  /// The number of jobs.
  public var figure: Figure

  /// A count of `figure` jobs created in `interval`.
  public init(interval: DayInterval, figure: Figure) {
    self.interval = interval
    self.figure = figure
  }
}

/// A count that belongs to a hub or to a group of hubs.
public struct HubCount: Hashable, Sendable {
  /// What was counted.
  public enum Quantity: String, Sendable { case jobs, members }

  /// The hub's name, or the name of its group.
  public var group: String

  /// What was counted.
  public var quantity: Quantity

  /// The days over which jobs were counted, or the day of a reading of members.
  public var interval: DayInterval

  /// The number.
  public var figure: Figure

  /// A count for one hub or group of hubs.
  public init(group: String, quantity: Quantity, interval: DayInterval, figure: Figure) {
    self.group = group
    self.quantity = quantity
    self.interval = interval
    self.figure = figure
  }
}

/// What was observed by the scenario's `as_of`, checked and in order of time.
public struct Observations: Hashable, Sendable {
  /// Readings of joiners, by day; never falling.
  public var members: [MemberReading]

  /// Jobs by interval, in order, without overlap.
  public var jobs: [JobCount]

  /// Reported totals that cover whole rows of `jobs`: inferred and rounded parts are summed over
  /// under them.
  public var jobTotals: [JobCount]

  /// Counts of hubs and groups of hubs.
  public var hubs: [HubCount]

  /// The observations of a programme.
  public init(
    members: [MemberReading] = [], jobs: [JobCount] = [], jobTotals: [JobCount] = [],
    hubs: [HubCount] = []
  ) {
    self.members = members
    self.jobs = jobs
    self.jobTotals = jobTotals
    self.hubs = hubs
  }
}
