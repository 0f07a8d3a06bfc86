public import GrowthModels
public import Probability

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

/// What the rates of a programme are learned from.
public struct History: Sendable, Equatable {
  /// Whose history it is.
  public enum Owner: String, Sendable, CaseIterable {
    /// The programme's own, or its predecessor's whose members it carries over.
    case same

    /// Another programme's: its rates transfer, its members do not, and its clock starts anew with
    /// the period.
    case other
  }

  /// The day on which time starts: the model's t = 0.
  public var from: CalendarDay

  /// Whose history it is.
  public var owner: Owner

  /// What was observed by `asOf`.
  public var observations: Observations

  /// The factor on the jobs intensity from history to the programme's period; `nil` where they are
  /// one programme.
  public var jobsTransfer: UncertainQuantity?

  /// The factor on recruitment from history to the programme's period; `nil` where they are one
  /// programme.
  public var membersTransfer: UncertainQuantity?

  /// A history from its parts.
  public init(
    from: CalendarDay, owner: Owner = .same, observations: Observations,
    jobsTransfer: UncertainQuantity? = nil, membersTransfer: UncertainQuantity? = nil
  ) {
    self.from = from
    self.owner = owner
    self.observations = observations
    self.jobsTransfer = jobsTransfer
    self.membersTransfer = membersTransfer
  }
}

/// How membership grows and shrinks.
public struct MemberAssumptions: Sendable, Equatable {
  /// The rival curves of recruitment, at least one.
  public var growth: [GrowthFamily]

  /// Members at t = 0, taken as joined then.
  public var initial: UncertainQuantity

  /// Members on the first day of the period; `nil` unless the history is another programme's.
  public var atStart: UncertainQuantity?

  /// The share of members that leaves in a year, in [0, 1); `nil` for none.
  public var attrition: UncertainQuantity?

  /// The prior of the excess dispersion D − 1 of members' counts, above 0.
  public var excessDispersion: UncertainQuantity

  /// Priors stated in the scenario, by family and parameter name; defaults hold for the rest.
  public var priors: [GrowthPriorKey: UncertainQuantity]

  /// Assumptions from their parts.
  public init(
    growth: [GrowthFamily], initial: UncertainQuantity = .fixed(0),
    atStart: UncertainQuantity? = nil, attrition: UncertainQuantity? = nil,
    excessDispersion: UncertainQuantity, priors: [GrowthPriorKey: UncertainQuantity] = [:]
  ) {
    precondition(!growth.isEmpty, "members grow by at least one family")
    self.growth = growth
    self.initial = initial
    self.atStart = atStart
    self.attrition = attrition
    self.excessDispersion = excessDispersion
    self.priors = priors
  }
}

/// The parameter of a growth family that a stated prior belongs to, such as
/// `bass.market_potential`.
public struct GrowthPriorKey: Hashable, Sendable {
  /// The family.
  public var family: GrowthFamily

  /// The parameter's name in files, such as `market_potential`.
  public var parameter: String

  /// The prior key of a parameter.
  public init(family: GrowthFamily, parameter: String) {
    self.family = family
    self.parameter = parameter
  }
}

/// The rival hypotheses of how jobs come about; at least one of the three.
public struct JobAssumptions: Sendable, Equatable {
  /// Families of the jobs curve under which jobs follow their own trend; empty where that is not
  /// considered.
  public var trend: [GrowthFamily]

  /// Members keep hiring at a rate.
  public var exposure: ExposureAssumption?

  /// Every member brings a number of jobs, spread over its age.
  public var cohort: CohortAssumption?

  /// The prior of the excess dispersion D − 1 of job counts, above 0.
  public var excessDispersion: UncertainQuantity

  /// Priors stated in the scenario for the trend's families; defaults hold for the rest.
  public var priors: [GrowthPriorKey: UncertainQuantity]

  /// Assumptions from their parts.
  public init(
    trend: [GrowthFamily] = [], exposure: ExposureAssumption? = nil,
    cohort: CohortAssumption? = nil, excessDispersion: UncertainQuantity,
    priors: [GrowthPriorKey: UncertainQuantity] = [:]
  ) {
    precondition(!trend.isEmpty || exposure != nil || cohort != nil, "jobs need a structure")
    self.trend = trend
    self.exposure = exposure
    self.cohort = cohort
    self.excessDispersion = excessDispersion
    self.priors = priors
  }
}

/// Every member keeps hiring at a rate.
public struct ExposureAssumption: Sendable, Equatable {
  /// Whose hires a count covers.
  public enum Counted: String, Sendable, CaseIterable {
    /// Hires since a firm joined.
    case joined

    /// Hires over the whole interval of all firms on the list on the day of the count.
    case listed
  }

  /// Jobs per member and year.
  public var rate: UncertainQuantity

  /// The readings under consideration, at least one.
  public var counted: [Counted]

  /// An exposure of members to hiring.
  public init(rate: UncertainQuantity, counted: [Counted] = Counted.allCases) {
    precondition(!counted.isEmpty, "an exposure needs a way of counting")
    self.rate = rate
    self.counted = counted
  }
}

/// Every member brings a number of jobs, spread over its age by a kernel.
public struct CohortAssumption: Sendable, Equatable {
  /// Jobs per member over its whole life.
  public var jobs: UncertainQuantity

  /// The law of a member's age at its hires.
  public var kernel: AgeKernel

  /// The mean age at a hire, in months, delay included.
  public var meanAge: UncertainQuantity

  /// A cohort assumption from its parts.
  public init(jobs: UncertainQuantity, kernel: AgeKernel, meanAge: UncertainQuantity) {
    self.jobs = jobs
    self.kernel = kernel
    self.meanAge = meanAge
  }
}

/// The law of a member's age at its hires: a gamma law of a fixed shape after a fixed delay.
///
/// Shape 1 is the exponential kernel, a whole shape the Erlang kernel.
public struct AgeKernel: Hashable, Sendable {
  /// The kernel's name in files: `exponential`, `gamma` or `erlang`.
  public var name: String

  /// The shape of the gamma law, above 0.
  public var shape: Double

  /// Months after joining in which no job comes, at least 0.
  public var delay: Double

  /// A gamma kernel with a delay in months.
  public init(name: String = "exponential", shape: Double = 1, delay: Double = 0) {
    precondition(shape > 0 && delay >= 0, "a kernel has a shape above 0 and no negative delay")
    self.name = name
    self.shape = shape
    self.delay = delay
  }
}

/// A common shock on the jobs intensity: log ε is a stationary Gaussian AR(1) over months.
public struct ShockAssumption: Sendable, Equatable {
  /// The standard deviation σ of log ε, above 0.
  public var spread: UncertainQuantity

  /// The correlation between months twelve apart, in [0, 1).
  public var correlation: Double

  /// A shock with a spread and a correlation over a year.
  public init(spread: UncertainQuantity, correlation: Double) {
    precondition((0..<1).contains(correlation), "a correlation over a year lies in [0, 1)")
    self.spread = spread
    self.correlation = correlation
  }
}

/// A partner of the programme.
public struct Hub: Hashable, Sendable {
  /// The name as shown.
  public var name: String

  /// ISO 3166 country code.
  public var country: String?

  /// The group that hub counts may be given for.
  public var group: String?

  /// The day it opens; `nil` when open on `asOf`.
  public var opens: CalendarDay?

  /// Its last day; `nil` when open to the end.
  public var closes: CalendarDay?

  /// Its stated share of the programme; for a hub that opens later, added on top.
  public var share: Double?

  /// A hub from its parts.
  public init(
    name: String, country: String? = nil, group: String? = nil, opens: CalendarDay? = nil,
    closes: CalendarDay? = nil, share: Double? = nil
  ) {
    self.name = name
    self.country = country
    self.group = group
    self.opens = opens
    self.closes = closes
    self.share = share
  }
}
