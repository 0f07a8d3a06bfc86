/// A programme that promises jobs: what is asked, what is known, and what is assumed about the
/// rest.
///
/// Everything a forecast needs and nothing about files. Figures known after `asOf` are not in it.
public struct Programme: Sendable, Equatable {
  /// The day the forecast is made; nothing observed later is used.
  public var asOf: CalendarDay

  /// The programme's days; jobs created within them count.
  public var period: DayInterval

  /// The promise under test.
  public var target: Target

  /// What the rates are learned from.
  public var history: History

  /// How membership grows.
  public var members: MemberAssumptions

  /// How jobs come about.
  public var jobs: JobAssumptions

  /// The common shock on the jobs intensity of all hubs; `nil` for none.
  public var shock: ShockAssumption?

  /// The partners among which the programme's jobs and members are shared; empty for one.
  public var hubs: [Hub]

  /// A programme from its parts.
  public init(
    asOf: CalendarDay, period: DayInterval, target: Target, history: History,
    members: MemberAssumptions, jobs: JobAssumptions, shock: ShockAssumption?, hubs: [Hub]
  ) {
    self.asOf = asOf
    self.period = period
    self.target = target
    self.history = history
    self.members = members
    self.jobs = jobs
    self.shock = shock
    self.hubs = hubs
  }
}
