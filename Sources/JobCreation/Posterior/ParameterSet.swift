package import GrowthModels
package import Probability

/// The parameters of a part of a candidate model: those that observations inform, those they
/// cannot, and the fixed.
package struct ParameterSet: Sendable {
  /// Parameters with a posterior, one score each.
  package private(set) var informed: [ModelParameter] = []

  /// Parameters that no observation touches: every path draws them from their prior.
  package private(set) var assumed: [ModelParameter] = []

  /// The laws of the informed ones, in their order.
  private var laws: [ParameterLaw] = []

  /// Values with the fixed parameters in place and room for the rest.
  package var template = ModelValues()

  /// Adds a parameter; a fixed one goes to the template, one that nothing informs to the assumed.
  package mutating func add(
    _ name: String, unit: String, _ slot: ParameterLaw.Slot, prior: UncertainQuantity,
    isInformed: Bool = true, variation: PriorVariation
  ) {
    let parameter = variation.applied(
      to: ModelParameter(name: name, unit: unit, law: ParameterLaw(slot: slot, prior: prior)))
    if prior.isFixed {
      parameter.law.store(prior.median, in: &template)
    } else if isInformed {
      informed.append(parameter)
      laws.append(parameter.law)
    } else {
      assumed.append(parameter)
    }
  }

  /// Puts the values at a particle's scores where they go.
  package func decode(_ scores: some RandomAccessCollection<Double>, into values: inout ModelValues)
  {
    for (law, score) in zip(laws, scores) {
      law.store(law.value(atScore: score), in: &values)
    }
  }
}

extension ParameterSet {
  /// Adds the parameters of members' growth.
  package mutating func addMembers(
    _ growth: Growth, of model: ProgrammeModel, variation: PriorVariation
  ) {
    let members = model.programme.members
    let history = model.programme.history
    let defaults = DefaultPriors(membersOf: model.programme)
    template.growth = Array(repeating: 0, count: growth.parameters.count)
    for (index, parameter) in growth.parameters.enumerated() {
      let key = GrowthPriorKey(growth, parameter.name)
      add(
        "members.\(key.name)",
        unit: parameter.unitInWords(counting: "members"),
        .growth(index),
        prior: members.priors[key] ?? defaults.prior(of: parameter, in: growth),
        variation: variation)
    }
    let hasReadings = !model.observations.readings.isEmpty
    add(
      "members.initial", unit: "members", .initialMembers, prior: members.initial,
      isInformed: hasReadings, variation: variation)
    add(
      "members.excess_dispersion", unit: "", .membersExcessDispersion,
      prior: members.excessDispersion, isInformed: hasReadings, variation: variation)
    if let transfer = history.membersTransfer {
      let first = model.programme.period.first
      add(
        "members.transfer", unit: "", .membersTransfer, prior: transfer,
        isInformed: history.owner == .same
          && history.observations.members.contains { $0.day >= first },
        variation: variation)
    }
    if history.owner == .other {
      add(
        "members.at_start", unit: "members", .membersAtStart, prior: members.atStart ?? .fixed(0),
        isInformed: false, variation: variation)
    }
  }

  /// Adds the share of members that leaves.
  package mutating func addAttrition(
    of model: ProgrammeModel, isInformed: Bool, variation: PriorVariation
  ) {
    guard let attrition = model.programme.members.attrition else { return }
    add(
      "members.attrition", unit: "per year", .leavingHazard, prior: attrition,
      isInformed: isInformed, variation: variation)
  }

  /// Adds the parameters of a jobs structure, the dispersion of its counts, its transfer and its
  /// shock.
  package mutating func addJobs(
    _ variant: CandidateModel.JobsVariant, of model: ProgrammeModel, variation: PriorVariation
  ) {
    let programme = model.programme
    switch variant {
    case .trend(let growth):
      let defaults = DefaultPriors(jobsOf: programme)
      template.jobs = Array(repeating: 0, count: growth.parameters.count)
      for (index, parameter) in growth.parameters.enumerated() {
        let key = GrowthPriorKey(growth, parameter.name)
        add(
          "jobs.\(key.name)",
          unit: parameter.unitInWords(counting: "jobs"),
          .jobs(index),
          prior: programme.jobs.priors[key] ?? defaults.prior(of: parameter, in: growth),
          variation: variation)
      }
    case .exposure:
      template.jobs = [0]
      add(
        "jobs.exposure.rate", unit: "jobs per member and year", .hiringRate,
        prior: programme.jobs.exposure?.rate ?? .fixed(0), variation: variation)
    case .cohort:
      template.jobs = [0, 1]
      add(
        "jobs.cohort.jobs", unit: "jobs per member", .jobs(0),
        prior: programme.jobs.cohort?.jobs ?? .fixed(0), variation: variation)
      add(
        "jobs.cohort.mean_age", unit: "months", .jobs(1),
        prior: programme.jobs.cohort?.meanAge ?? .fixed(1), variation: variation)
    }
    add(
      "jobs.excess_dispersion", unit: "", .jobsExcessDispersion,
      prior: programme.jobs.excessDispersion, variation: variation)
    let history = programme.history
    if let transfer = history.jobsTransfer {
      let first = programme.period.first
      add(
        "jobs.transfer", unit: "", .jobsTransfer, prior: transfer,
        isInformed: history.owner == .same
          && history.observations.jobs.contains { $0.interval.last >= first },
        variation: variation)
    }
    guard let shock = programme.shock else { return }
    add("shock.spread", unit: "", .shockSpread, prior: shock.spread, variation: variation)
    let intervals = model.observations.jobs.count
    template.shockScores = Array(repeating: 0, count: intervals)
    for interval in 0..<intervals {
      add(
        "shock.score_\(interval + 1)", unit: "", .shockScore(interval),
        prior: .normal(mean: 0, standardDeviation: 1), variation: variation)
    }
  }
}
