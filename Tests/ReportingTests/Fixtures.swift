import GrowthModels
import JobCreation
import MonteCarlo
import Probability
import Reporting

/// Small forecasts made by hand, in which every number can be followed.
enum Fixtures {
  /// The day of an ISO date.
  static func day(_ text: String) -> CalendarDay {
    CalendarDay(iso: text) ?? CalendarDay(dayNumber: 0)
  }

  /// A histogram of counts.
  static func histogram(_ bins: KeyValuePairs<Int, UInt64>) -> CountHistogram {
    var histogram = CountHistogram()
    for bin in bins { histogram.add(bin.key, times: bin.value) }
    return histogram
  }

  /// A programme that promises 400 jobs by the middle of 2027, with three job counts known.
  static func programme(target: Int = 400, isAssumed: Bool = false, hubs: [Hub] = []) -> Programme {
    let place = "data/example.csv:2"
    func count(_ year: Int, _ jobs: Int) -> JobCount {
      JobCount(
        interval: DayInterval(from: day("\(year)-01-01"), to: day("\(year)-12-31")),
        figure: Figure(
          count: jobs, kind: .reported, possibleCounts: jobs...jobs,
          knownOn: day("\(year + 1)-01-15"), place: place))
    }
    let readings = [("2023-12-31", 40), ("2024-12-31", 90)].map {
      MemberReading(
        day: day($0.0),
        figure: Figure(
          count: $0.1, kind: .reported, possibleCounts: $0.1...$0.1, knownOn: day("2025-01-15"),
          place: place))
    }
    return Programme(
      asOf: day("2024-12-31"),
      period: DayInterval(from: day("2025-01-01"), to: day("2027-06-30")),
      target: Target(
        jobs: target, deadline: day("2027-06-30"), indicator: "oks-hires", isAssumed: isAssumed),
      history: History(
        from: day("2022-01-01"),
        observations: Observations(
          members: readings, jobs: [count(2022, 60), count(2023, 110), count(2024, 150)])),
      members: MemberAssumptions(growth: [.logistic], excessDispersion: .fixed(1)),
      jobs: JobAssumptions(
        trend: [.linear], exposure: ExposureAssumption(rate: .fixed(1)),
        cohort: CohortAssumption(jobs: .fixed(3), kernel: AgeKernel(), meanAge: .fixed(24)),
        excessDispersion: .fixed(1)),
      shock: nil, hubs: hubs)
  }

  /// A candidate whose 100 paths reach 400 jobs in `chance` per cent of the cases.
  static func candidate(
    _ jobs: CandidateModel.JobsVariant, weight: Double, chance: UInt64,
    weightEqual: Double = 1.0 / 3, firstCountRange: ClosedRange<Int>? = 20...180
  ) -> CandidateForecast {
    CandidateForecast(
      model: CandidateModel(membersGrowth: .logistic, jobs: jobs),
      priorWeight: 1.0 / 3, logEvidence: -12.3456789, logEvidenceStandardError: 0.0412345,
      weight: weight, weightEqual: weightEqual, weightAfterFirstCount: weight,
      firstCountRange: firstCountRange, firstCount: firstCountRange == nil ? nil : 60,
      attainment: Double(chance) / 100,
      final: histogram([
        300: (100 - chance) / 2, 350: 100 - chance - (100 - chance) / 2, 450: chance,
      ]),
      parameters: [
        ParameterSummary(
          name: "members.logistic.growth_rate", unit: "per month",
          prior: QuantileTriple(p05: 0.01, p50: 0.05, p95: 0.25),
          posterior: QuantileTriple(p05: 0.0312345678, p50: 0.05, p95: 0.0801), isLearned: true)
      ],
      diagnostics: PosteriorDiagnostics(
        temperatures: 8, acceptance: 0.3, uniqueShare: 0.9, repetitions: 4,
        logEvidenceSpread: 0.08))
  }

  /// A forecast in which trend, exposure and cohort reach the target with these chances, in per cent.
  static func forecast(
    chances: (trend: UInt64, exposure: UInt64, cohort: UInt64) = (77, 52, 64),
    weights: [Double] = [0.6, 0.09, 0.31], programme: Programme = Fixtures.programme(),
    hubs: [HubForecast] = [], findings: [ForecastFinding] = [], counted: Int = 0
  ) -> Forecast {
    let candidates = [
      candidate(.trend(.linear), weight: weights[0], chance: chances.trend),
      candidate(.exposure(.joined), weight: weights[1], chance: chances.exposure),
      candidate(.cohort(AgeKernel()), weight: weights[2], chance: chances.cohort),
    ]
    return forecast(
      of: candidates, programme: programme, hubs: hubs, findings: findings, counted: counted)
  }

  /// A forecast that averages candidates.
  static func forecast(
    of candidates: [CandidateForecast], programme: Programme = Fixtures.programme(),
    hubs: [HubForecast] = [], countries: [CountryForecast] = [], findings: [ForecastFinding] = [],
    counted: Int = 0
  ) -> Forecast {
    let weights = candidates.map(\.weight)
    let final = CountMixture(weights: weights, histograms: candidates.map(\.final))
    let probability = zip(weights, candidates).reduce(0) { $0 + $1.0 * $1.1.attainment }
    let chances = candidates.map(\.attainment)
    let equal = chances.reduce(0, +) / Double(chances.count)
    var paths = CountHistogram()
    for candidate in candidates { paths.merge(candidate.final) }
    let early = histogram([100: 60, 200: 38, 420: 2])
    return Forecast(
      programme: programme,
      simulation: SimulationSettings(paths: 100 * candidates.count, seed: 2022, workers: 2),
      attainment: Attainment(
        probability: probability, standardError: 0.00612,
        range: (chances.min() ?? 0)...(chances.max() ?? 1),
        weightings: [
          .evidence: probability, .equal: equal, .afterFirstCount: probability,
          .priorsHalved: probability, .priorsDoubled: probability,
        ]),
      final: final, finalPaths: paths,
      jobs: [
        DatedCounts(
          day: day("2026-12-31"), counts: CountMixture(weights: [1], histograms: [early])),
        DatedCounts(day: day("2027-06-30"), counts: final),
      ],
      members: [
        DatedCounts(
          day: day("2026-12-31"),
          counts: CountMixture(weights: [1], histograms: [histogram([120: 50, 140: 50])])),
        DatedCounts(
          day: day("2027-06-30"),
          counts: CountMixture(weights: [1], histograms: [histogram([130: 50, 160: 50])])),
      ],
      candidates: candidates, hubs: hubs, countries: countries, jobsCountedAlready: counted,
      jobsKnownUntil: day("2024-12-31"), findings: findings)
  }

  /// A hub that brings as many jobs as the example in each future.
  static func hub(
    _ name: String, country: String? = nil, part: Double = 100, attainment: Double = 0.35,
    shortfall: Double = 12.5, rank: Int = 1
  ) -> HubForecast {
    HubForecast(
      hub: Hub(name: name, country: country), jobs: forecast().final, joiners: forecast().final,
      goal: goal(part, attainment, shortfall), rank: rank)
  }

  /// What there is to bring.
  static func goal(_ part: Double, _ attainment: Double, _ shortfall: Double) -> HubGoal {
    HubGoal(
      part: part, isStated: false, attainment: attainment, attainmentError: 0.0025,
      shortfall: shortfall, shortfallError: 0.25)
  }

  /// Where the example comes from.
  static func description(
    title: String = "Example Programme", findings: [ForecastFinding] = [],
    outcome: Outcome? = nil
  ) -> RunDescription {
    RunDescription(
      id: "example", title: title,
      scenario: FileDigest(name: "example.yaml", bytes: Array("tusen: 1\n".utf8)),
      data: [FileDigest(name: "data/example.csv", bytes: Array("quantity\n".utf8))],
      version: "0.1.0", command: "tusen run example.yaml", findings: findings, outcome: outcome)
  }

  /// The example's result.
  static func result(
    _ forecast: Forecast = Fixtures.forecast(), description: RunDescription = description()
  ) -> RunResult {
    RunResult(description: description, forecast: forecast)
  }
}
