public import MonteCarlo

/// The answer to a programme's question, with everything that a reader needs to doubt it.
public struct Forecast: Sendable {
  /// The programme that was asked about.
  public var programme: Programme

  /// The paths and the seed behind the numbers.
  public var simulation: SimulationSettings

  /// The chance of reaching the target by its deadline.
  public var attainment: Attainment

  /// The number of jobs counted towards the target by its deadline, averaged over the candidate
  /// models.
  public var final: CountMixture

  /// The paths that were counted, one bin a number of jobs; the counts sum to the run's paths.
  public var finalPaths: CountHistogram

  /// Jobs counted towards the target, by date: ends of months, the last one the deadline.
  public var jobs: [DatedCounts]

  /// Members, by date: joiners so far, as member readings count them.
  public var members: [DatedCounts]

  /// The rival explanations, in a fixed order: trend, exposure, cohort, by the scenario's order of
  /// families.
  public var candidates: [CandidateForecast]

  /// Hubs' shares of the final counts; empty without hubs.
  public var hubs: [HubForecast]

  /// Jobs known to count towards the target already.
  public var jobsCountedAlready: Int

  /// The last day of the last known job count, or `nil` where none is known.
  public var jobsKnownUntil: CalendarDay?

  /// What the reader must know about the answer, worst first.
  public var findings: [ForecastFinding]

  /// A forecast from its parts.
  package init(
    programme: Programme, simulation: SimulationSettings, attainment: Attainment,
    final: CountMixture, finalPaths: CountHistogram, jobs: [DatedCounts], members: [DatedCounts],
    candidates: [CandidateForecast], hubs: [HubForecast], jobsCountedAlready: Int,
    jobsKnownUntil: CalendarDay?, findings: [ForecastFinding]
  ) {
    self.programme = programme
    self.simulation = simulation
    self.attainment = attainment
    self.final = final
    self.finalPaths = finalPaths
    self.jobs = jobs
    self.members = members
    self.candidates = candidates
    self.hubs = hubs
    self.jobsCountedAlready = jobsCountedAlready
    self.jobsKnownUntil = jobsKnownUntil
    self.findings = findings
  }
}

/// A chance, the range that rival explanations leave it, and its simulation error.
public struct Attainment: Sendable, Equatable {
  /// The chance of reaching the target by its deadline, averaged by prior weight × evidence.
  public var probability: Double

  /// The standard error from paths, particles and evidence together, from independent repetitions.
  public var standardError: Double

  /// The lowest and highest chance over the weightings and all candidates that hold 5 % under any
  /// of them.
  public var range: ClosedRange<Double>

  /// The chance under each weighting.
  public var weightings: [Weighting: Double]

  /// How the chance was computed from the paths.
  public var method: AttainmentMethod

  /// An attainment from its parts.
  public init(
    probability: Double, standardError: Double, range: ClosedRange<Double>,
    weightings: [Weighting: Double], method: AttainmentMethod = .counting
  ) {
    self.probability = probability
    self.standardError = standardError
    self.range = range
    self.weightings = weightings
    self.method = method
  }
}

/// How a chance is computed from simulated paths.
public enum AttainmentMethod: String, Sendable {
  /// The share of paths that reach the target.
  case counting

  /// The mean over paths of the chance that the jobs still to come reach it.
  case conditional
}

/// A way of weighing rival explanations, or of stating the priors behind them.
public enum Weighting: String, CaseIterable, Sendable {
  /// Prior weight × evidence.
  case evidence

  /// Equal weight for each structure, evidence within it.
  case equal

  /// Evidence of what came after the first job count.
  case afterFirstCount = "after_first_count"

  /// Prior weight × evidence with the ranges of growth and job parameters halved.
  case priorsHalved = "priors_halved"

  /// Prior weight × evidence with the ranges of growth and job parameters doubled.
  case priorsDoubled = "priors_doubled"
}

/// A distribution of counts on a day.
public struct DatedCounts: Sendable {
  /// The day, at whose end the count stands.
  public var day: CalendarDay

  /// The counts, averaged over the candidate models.
  public var counts: CountMixture

  /// The counts at the end of a day.
  package init(day: CalendarDay, counts: CountMixture) {
    self.day = day
    self.counts = counts
  }
}

/// A rival explanation and what it says.
public struct CandidateForecast: Sendable {
  /// The explanation.
  public var model: CandidateModel

  /// Its weight before the observations; over all candidates they sum to 1.
  public var priorWeight: Double

  /// The natural logarithm of its evidence.
  public var logEvidence: Double

  /// The standard error of `logEvidence` over independent repetitions.
  public var logEvidenceStandardError: Double

  /// Its weight: prior weight × evidence, normalised.
  public var weight: Double

  /// Its weight where each structure counts alike.
  public var weightEqual: Double

  /// Its weight by the evidence after the first job count.
  public var weightAfterFirstCount: Double

  /// The prior predictive 90 % range of the first job count; `nil` where no job count is known.
  public var firstCountRange: ClosedRange<Int>?

  /// The first job count as observed; `nil` where none is known.
  public var firstCount: Int?

  /// The chance of reaching the target if this explanation holds.
  public var attainment: Double

  /// The number of jobs counted towards the target by its deadline if this explanation holds.
  public var final: CountHistogram

  /// What was learned about its parameters.
  public var parameters: [ParameterSummary]

  /// How the posterior was found.
  public var diagnostics: PosteriorDiagnostics

  /// A rival explanation from its parts.
  package init(
    model: CandidateModel, priorWeight: Double, logEvidence: Double,
    logEvidenceStandardError: Double, weight: Double, weightEqual: Double,
    weightAfterFirstCount: Double, firstCountRange: ClosedRange<Int>?, firstCount: Int?,
    attainment: Double, final: CountHistogram, parameters: [ParameterSummary],
    diagnostics: PosteriorDiagnostics
  ) {
    self.model = model
    self.priorWeight = priorWeight
    self.logEvidence = logEvidence
    self.logEvidenceStandardError = logEvidenceStandardError
    self.weight = weight
    self.weightEqual = weightEqual
    self.weightAfterFirstCount = weightAfterFirstCount
    self.firstCountRange = firstCountRange
    self.firstCount = firstCount
    self.attainment = attainment
    self.final = final
    self.parameters = parameters
    self.diagnostics = diagnostics
  }
}

/// A parameter's quantiles before and after the observations, in its unit.
public struct ParameterSummary: Sendable, Equatable {
  /// The name in files, such as `members.bass.market_potential`.
  public var name: String

  /// The unit in words, such as `per month`.
  public var unit: String

  /// The 5 %, 50 % and 95 % quantiles of the prior.
  public var prior: QuantileTriple

  /// The 5 %, 50 % and 95 % quantiles of the posterior.
  public var posterior: QuantileTriple

  /// Whether the posterior is narrower than 0.9 of the prior, on the unconstrained scale.
  public var isLearned: Bool

  /// A parameter's quantiles from their parts.
  package init(
    name: String, unit: String, prior: QuantileTriple, posterior: QuantileTriple, isLearned: Bool
  ) {
    self.name = name
    self.unit = unit
    self.prior = prior
    self.posterior = posterior
    self.isLearned = isLearned
  }
}

/// The 5 %, 50 % and 95 % quantiles of a law.
public struct QuantileTriple: Sendable, Equatable {
  /// The 5 % quantile.
  public var p05: Double

  /// The median.
  public var p50: Double

  /// The 95 % quantile.
  public var p95: Double

  /// A triple in ascending order.
  public init(p05: Double, p50: Double, p95: Double) {
    self.p05 = p05
    self.p50 = p50
    self.p95 = p95
  }
}

/// How well the particles of a posterior moved.
public struct PosteriorDiagnostics: Sendable, Equatable {
  /// The number of temperatures in one repetition, on average.
  public var temperatures: Double

  /// The share of Metropolis proposals accepted.
  public var acceptance: Double

  /// The share of particles that differ from each other at the end.
  public var uniqueShare: Double

  /// The number of independent repetitions.
  public var repetitions: Int

  /// The standard deviation of the log evidence between repetitions.
  public var logEvidenceSpread: Double

  /// Diagnostics from their parts.
  package init(
    temperatures: Double, acceptance: Double, uniqueShare: Double, repetitions: Int,
    logEvidenceSpread: Double
  ) {
    self.temperatures = temperatures
    self.acceptance = acceptance
    self.uniqueShare = uniqueShare
    self.repetitions = repetitions
    self.logEvidenceSpread = logEvidenceSpread
  }
}

/// A hub's part of the final counts.
public struct HubForecast: Sendable {
  /// The hub.
  public var hub: Hub

  /// Jobs of the hub counted towards the target by its deadline.
  public var jobs: CountMixture

  /// Joiners of the hub within the period by the deadline.
  public var joiners: CountMixture

  /// A hub's part from its counts.
  package init(hub: Hub, jobs: CountMixture, joiners: CountMixture) {
    self.hub = hub
    self.jobs = jobs
    self.joiners = joiners
  }
}

/// What a reader must know about an answer.
public struct ForecastFinding: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable { case warning, info }

  /// The check's id, such as `POST-02`.
  public var id: String

  /// How much it matters.
  public var severity: Severity

  /// One plain sentence or two.
  public var message: String

  /// A finding from its parts.
  public init(id: String, severity: Severity, message: String) {
    self.id = id
    self.severity = severity
    self.message = message
  }
}
