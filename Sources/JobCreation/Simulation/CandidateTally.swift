package import MonteCarlo

/// What the paths of a candidate model came to under a plan: sums and counts that merge exactly.
package struct CandidateTally: Sendable {
  /// Jobs counted towards the target at the end of each month to come.
  package var jobs: [CountHistogram]

  /// Joiners so far at the end of each month to come.
  package var members: [CountHistogram]

  /// Jobs at the deadline, of all paths.
  package var final = CountHistogram()

  /// Jobs at the deadline, of the paths that make up the candidate's share of the run.
  package var counted = CountHistogram()

  /// What each hub came to.
  package var hubs: [HubTally] = []

  /// What the hubs of each country came to together.
  package var countries: [HubTally] = []

  /// Paths that reached the target, by repetition of the posterior they came from.
  package var hits: [Int]

  /// Paths, by repetition.
  package var paths: [Int]

  /// The chances of the target given members, shocks and parameters, by repetition.
  package var chances: [ExactSum]

  /// The jobs expected by the deadline given the same, by repetition.
  package var expected: [ExactSum]

  /// How many more jobs are expected than under the first plan, by path.
  package var differences = RealHistogram()

  /// Money and net jobs.
  package var account = PlanAccount()

  private let places: HubCountries

  /// Counts up to this have their bins from the start, so that five million paths take the memory of
  /// a hundred thousand.
  private static let roomyCount = 8_191

  /// The tally of a plan's paths, of which `detail` is recorded.
  package init(
    of programme: Programme, in model: ProgrammeModel, detail: PathDetail, repetitions: Int
  ) {
    let months = detail == .courses ? model.monthsToCome.count : 0
    places = HubCountries(of: detail == .courses ? programme.hubs : [])
    let room = months > 0 ? CountHistogram(reservingUpTo: Self.roomyCount) : CountHistogram()
    jobs = Array(repeating: room, count: months)
    members = jobs
    hits = Array(repeating: 0, count: repetitions)
    paths = hits
    chances = Array(repeating: ExactSum(), count: repetitions)
    expected = chances
    guard detail == .courses else { return }
    let parts = HubParts(of: programme, counted: model.jobsCountedAlready).jobs
    hubs = parts.map { HubTally(part: $0, repetitions: repetitions) }
    countries = places.sums(of: parts).map { HubTally(part: $0, repetitions: repetitions) }
  }

  /// Adds a path's counts of months and hubs.
  mutating func add(_ outcome: PathSimulator.Outcome, repetition: Int) {
    for month in jobs.indices {
      jobs[month].add(outcome.jobs[month])
      members[month].add(outcome.members[month])
    }
    for hub in hubs.indices {
      hubs[hub].add(
        jobs: outcome.hubJobs[hub], joiners: outcome.hubJoiners[hub], repetition: repetition)
    }
    let (jobs, joiners) = (
      places.sums(of: outcome.hubJobs), places.sums(of: outcome.hubJoiners)
    )
    for country in countries.indices {
      countries[country].add(
        jobs: jobs[country], joiners: joiners[country], repetition: repetition)
    }
  }

  /// Adds what a path came to, `first` being what it came to under the first plan.
  mutating func add(
    _ outcome: PlanOutcome, repetition: Int, isCounted: Bool, detail: PathDetail,
    beside first: PlanOutcome
  ) {
    paths[repetition] += 1
    chances[repetition].add(outcome.chance)
    expected[repetition].add(outcome.expected)
    if let support = outcome.support { account.add(support) }
    if let steps = outcome.expectedSteps { account.add(steps) }
    if let total = outcome.expectedReturn { account.publicReturn.add(total) }
    guard detail > .chance else { return }
    final.add(outcome.final)
    if isCounted { counted.add(outcome.final) }
    if outcome.final >= outcome.target { hits[repetition] += 1 }
    differences.add(outcome.expected - first.expected)
    if let net = outcome.net { account.netJobs.add(net) }
    if let ratio = outcome.returnRatio { account.returnRatio.add(ratio) }
    if let years = outcome.payback { account.payback.add(years) }
    guard let cost = outcome.support?.cost else { return }
    account.costPerGrossJob.add(Self.ratio(cost, Double(outcome.final)))
    if let net = outcome.net { account.costPerNetJob.add(Self.ratio(cost, net)) }
  }

  /// Cost per job, infinite where there is none.
  private static func ratio(_ cost: Double, _ jobs: Double) -> Double {
    jobs > 0 ? cost / jobs : .infinity
  }

  /// Adds what other paths of the candidate came to.
  package mutating func merge(_ other: CandidateTally) {
    for month in jobs.indices {
      jobs[month].merge(other.jobs[month])
      members[month].merge(other.members[month])
    }
    for hub in hubs.indices { hubs[hub].merge(other.hubs[hub]) }
    for country in countries.indices { countries[country].merge(other.countries[country]) }
    final.merge(other.final)
    counted.merge(other.counted)
    differences.merge(other.differences)
    account.merge(other.account)
    for repetition in hits.indices {
      hits[repetition] += other.hits[repetition]
      paths[repetition] += other.paths[repetition]
      chances[repetition].merge(other.chances[repetition])
      expected[repetition].merge(other.expected[repetition])
    }
  }

  /// The share of paths that reached the target, without those of one repetition.
  package func attainment(without repetition: Int? = nil) -> Double {
    var (reached, all) = (0, 0)
    for index in hits.indices where index != repetition {
      reached += hits[index]
      all += paths[index]
    }
    return all == 0 ? 0 : Double(reached) / Double(all)
  }

  /// The mean chance of the target given members, shocks and parameters, without the paths of one
  /// repetition.
  package func conditionalAttainment(without repetition: Int? = nil) -> Double {
    mean(of: chances, without: repetition)
  }

  /// The mean number of jobs at the deadline, without the paths of one repetition.
  package func expectedJobs(without repetition: Int? = nil) -> Double {
    mean(of: expected, without: repetition)
  }

  /// The number of paths.
  package var pathCount: Int { paths.reduce(0, +) }

  private func mean(of sums: [ExactSum], without repetition: Int?) -> Double {
    var (sum, all) = (ExactSum(), 0)
    for index in sums.indices where index != repetition {
      sum.merge(sums[index])
      all += paths[index]
    }
    return all == 0 ? 0 : sum.value / Double(all)
  }
}
