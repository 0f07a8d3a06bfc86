public import JobCreation

/// What happened: shown and scored beside the forecast, never learned from.
public struct Outcome: Hashable, Sendable {
  /// The number of jobs created.
  public var jobs: Int

  /// The day it became known.
  public var knownOn: CalendarDay

  /// Where it stands.
  public var source: String?

  /// An outcome from its parts.
  public init(jobs: Int, knownOn: CalendarDay, source: String? = nil) {
    self.jobs = jobs
    self.knownOn = knownOn
    self.source = source
  }
}
