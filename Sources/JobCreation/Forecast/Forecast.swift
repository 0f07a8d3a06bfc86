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

  /// What hubs come to by country; empty where no hub names one.
  public var countries: [CountryForecast]

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
    candidates: [CandidateForecast], hubs: [HubForecast], countries: [CountryForecast] = [],
    jobsCountedAlready: Int, jobsKnownUntil: CalendarDay?, findings: [ForecastFinding]
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
    self.countries = countries
    self.jobsCountedAlready = jobsCountedAlready
    self.jobsKnownUntil = jobsKnownUntil
    self.findings = findings
  }
}
