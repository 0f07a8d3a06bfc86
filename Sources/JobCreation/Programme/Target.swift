/// A promise: at least so many jobs by a day.
public struct Target: Hashable, Sendable {
  /// The number of jobs promised, at least 1.
  public var jobs: Int

  /// The last day on which a job counts.
  public var deadline: CalendarDay

  /// The rule by which jobs are counted, such as `oks-hires`; `nil` where the scenario names none.
  public var indicator: String?

  /// Whether the target is a published promise or was assumed for the question.
  public var isAssumed: Bool

  /// A target of at least `jobs` jobs by the end of `deadline`.
  public init(jobs: Int, deadline: CalendarDay, indicator: String?, isAssumed: Bool = false) {
    precondition(jobs >= 1, "a target promises at least one job")
    self.jobs = jobs
    self.deadline = deadline
    self.indicator = indicator
    self.isAssumed = isAssumed
  }
}
