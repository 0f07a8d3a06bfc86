import Diagnostics
import GrowthModels
import JobCreation
import Probability

/// Builds the programme from the file's shape and checks its keys against each other.
struct ProgrammeBuilder {
  let file: ScenarioFile
  let reading: Reading
  let folder: ScenarioFolder

  private var findings: Findings { reading.findings }

  /// The programme; `nil` where a part of it is missing or wrong.
  func programme() -> Programme? {
    let dates = ScenarioDates(file: file, reading: reading)
    let target = TargetBuilder(file: file, reading: reading).target(dates: dates)
    let hubs = HubsBuilder(file: file, findings: findings).hubs(dates: dates)
    let members = makeMembers()
    let jobs = makeJobs()
    guard let dates else { return nil }
    let history = HistoryBuilder(file: file, reading: reading, folder: folder)
      .history(dates: dates, hubs: hubs, members: members)
    guard let target, let members, let jobs, let history else { return nil }
    ProgrammeChecks(file: file, dates: dates, findings: findings)
      .check(target: target, history: history)
    let programme = Programme(
      asOf: dates.asOf, period: dates.period, target: target, history: history,
      members: members, jobs: jobs, shock: makeShock(), hubs: hubs)
    FormulaChecks(file: file, findings: findings).check(programme)
    return programme
  }

  // MARK: Members

  private func makeMembers() -> MemberAssumptions? {
    let section = file.members
    let isOther = file.history.programme?.value == .other
    let curves = CurvesBuilder(
      list: section.growth, path: "members.growth", priors: section.priors,
      priorsPath: "members.priors", findings: findings)
    let growth = curves.growths()
    var atStart: UncertainQuantity?
    if isOther {
      if section.atStart == nil { reading.assume("members.at_start", "0") }
      atStart = section.atStart?.value ?? .fixed(0)
    } else if let stated = section.atStart {
      findings.add(
        .noEffect, at: stated.keyPlace,
        "`members.at_start` has no effect: the programme carries over the members of its history",
        fix: "give readings of `members`, or write `programme: other` under `history`")
    }
    guard !growth.isEmpty, curves.havePriors(growth), let initial = section.initial?.value,
      let dispersion = section.priors.excessDispersion?.value
    else { return nil }
    return MemberAssumptions(
      growth: growth, initial: initial, atStart: atStart,
      attrition: makeAttrition(section.attrition), excessDispersion: dispersion,
      priors: section.priors.growth.mapValues { $0.value })
  }

  private func makeAttrition(_ stated: Located<UncertainQuantity>?) -> UncertainQuantity? {
    guard let stated, stated.value != .fixed(0) else { return nil }
    if stated.value == .fixed(1) {
      findings.add(
        .shareOutOfRange, at: stated.place, "`members.attrition` of 100 % leaves no member",
        fix: "write a share below 100 %", limit: "below 100 %")
      return nil
    }
    return stated.value
  }

  // MARK: Jobs

  private func makeJobs() -> JobAssumptions? {
    let section = file.jobs
    let structures = section.structures
    let curves = CurvesBuilder(
      list: structures.trend, path: "jobs.structures.trend", priors: section.priors,
      priorsPath: "jobs.priors", findings: findings)
    let trend = curves.growths()
    let exposure = structures.exposure.flatMap { makeExposure($0.value) }
    let cohort = structures.cohort.flatMap { makeCohort($0.value) }
    guard structures.trend != nil || structures.exposure != nil || structures.cohort != nil else {
      findings.add(
        .missingKey, at: structures.start, "`jobs.structures` names no structure",
        fix: "name `trend`, `exposure` or `cohort`, or leave the key out for all three")
      return nil
    }
    guard curves.havePriors(trend), let dispersion = section.priors.excessDispersion?.value,
      !trend.isEmpty || exposure != nil || cohort != nil
    else { return nil }
    return JobAssumptions(
      trend: trend, exposure: exposure, cohort: cohort, excessDispersion: dispersion,
      priors: section.priors.growth.mapValues { $0.value })
  }

  private func makeExposure(_ section: ExposureSection) -> ExposureAssumption? {
    guard let rate = section.rate?.value, let counted = section.counted?.value, !counted.isEmpty
    else { return nil }
    var readings: [ExposureAssumption.Counted] = []
    for reading in counted where !readings.contains(reading.value) {
      readings.append(reading.value)
    }
    return ExposureAssumption(rate: rate, counted: readings)
  }

  private func makeCohort(_ section: CohortSection) -> CohortAssumption? {
    guard let jobs = section.jobs?.value, let kernel = section.kernel?.value,
      let meanAge = section.meanAge, let delay = section.delay?.value
    else { return nil }
    var shape = 1.0
    switch kernel {
    case .exponential:
      if let stated = section.shape {
        findings.add(
          .noEffect, at: stated.keyPlace, "`shape` has no effect on an exponential kernel",
          fix: "write `kernel: gamma`, or delete `shape`")
      }
    case .gamma, .erlang:
      shape = section.shape?.value ?? 2
      if section.shape == nil { reading.assume("jobs.structures.cohort.shape", "2") }
    }
    if kernel == .erlang, shape != shape.rounded() || shape < 1, let stated = section.shape {
      findings.add(
        .outsideDomain, at: stated.place, "an erlang kernel has a whole shape, not \(shape)",
        fix: "write a whole number, or `kernel: gamma`")
      return nil
    }
    guard meanAge.value.quantile(0.05) > delay else {
      findings.add(
        .outsideDomain, at: meanAge.place,
        "`mean_age` includes the delay of \(delay) months and has to lie above it",
        fix: "raise `mean_age` or shorten `delay`", limit: "\(delay) months")
      return nil
    }
    return CohortAssumption(
      jobs: jobs, kernel: AgeKernel(name: kernel.rawValue, shape: shape, delay: delay),
      meanAge: meanAge.value)
  }

  private func makeShock() -> ShockAssumption? {
    guard case .shock(let section) = file.shock, let spread = section.spread?.value,
      let correlation = section.correlation?.value
    else { return nil }
    return ShockAssumption(spread: spread, correlation: correlation)
  }
}
