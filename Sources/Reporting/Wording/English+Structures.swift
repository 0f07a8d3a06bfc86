import Charts
import GrowthModels
import JobCreation

extension English {
  /// The words around the chart of rival explanations.
  static func structureTexts(of result: RunResult) -> ChartTexts {
    let forecast = result.headline
    let target = forecast.programme.target
    let list = byAttainment(forecast.structures).map {
      "\(name(of: $0.structure)) \(perCent($0.attainment)) (weight \(perCent($0.weight)))"
    }
    return texts(
      of: result, title: agreementTitle(of: forecast),
      subtitle: "chance of at least \(promise(of: target)) by \(date(target.deadline)), "
        + "\(measure(of: target)), if an explanation holds",
      callout: nil,
      notes: [
        "Weight: prior weight times evidence. Range of the answer: over the weightings (evidence; "
          + "all structures alike; evidence after the first job count; priors halved; priors "
          + "doubled) and over all explanations that hold 5% under any of them.",
        chanceNote(of: forecast),
      ],
      alternative: "Dot chart of the chance of \(promise(of: target)) by "
        + "\(date(target.deadline)) under each explanation: \(list.joined(separator: ", ")). The "
        + "answer lies \(rangeWords(forecast.attainment)). The numbers are in "
        + "attainment-by-structure.csv.")
  }

  /// The words in the chart of rival explanations.
  static let structureLabels = AttainmentByStructure.Labels(
    overall: "Average by evidence", range: "Range of the answer", attainment: "Chance",
    weight: "Weight")

  /// An explanation by what tells it from its siblings: its curve of members unless it averages over them, and its
  /// way from members to jobs.
  static func name(of explanation: Explanation, among siblings: [Explanation]) -> String {
    let models = siblings.flatMap(\.candidates).map(\.model)
    guard let model = explanation.candidates.first?.model else { return "" }
    let isOfOneCurve = !explanation.candidates.contains {
      $0.model.membersGrowth != model.membersGrowth
    }
    let members = isOfOneCurve && models.contains { $0.membersGrowth != model.membersGrowth }
    let jobs = models.contains { $0.jobsGrowthName != model.jobsGrowthName }
    let parts =
      (members ? ["\(words(for: model.membersGrowth)) members"] : [])
      + (jobs ? [words(for: model.jobs)] : [])
    return parts.joined(separator: ", ")
  }

  /// The name of a row that gathers candidates of little weight.
  static func others(_ count: Int) -> String {
    "\(self.count(count, "other", "others")), each under 5%"
  }

  /// Structures from the highest chance to the lowest.
  static func byAttainment(_ structures: [StructureSummary]) -> [StructureSummary] {
    structures.enumerated()
      .sorted { ($1.element.attainment, $0.offset) < ($0.element.attainment, $1.offset) }
      .map(\.element)
  }

  private static func agreementTitle(of forecast: Forecast) -> String {
    let ordered = byAttainment(forecast.structures)
    guard let best = ordered.first, let worst = ordered.last, ordered.count > 1 else {
      return "Only one structure was considered: \(rangeWords(forecast.attainment))"
    }
    let verdict =
      best.attainment - worst.attainment > 0.2
      ? "Explanations disagree" : "Explanations roughly agree"
    return "\(verdict): \(name(of: best.structure)) \(perCent(best.attainment)), "
      + "\(name(of: worst.structure)) \(perCent(worst.attainment))"
  }

  private static func words(for growth: Growth) -> String {
    switch growth {
    case .family(let family): words(for: family)
    case .formula: growth.name.count > 24 ? "\(growth.name.prefix(23))…" : growth.name
    }
  }

  /// A growth family within a sentence.
  static func words(for family: GrowthFamily) -> String {
    switch family {
    case .gompertz: "Gompertz"
    case .richards: "Richards"
    case .weibull: "Weibull"
    case .bass: "Bass"
    case .power: "power-law"
    case .linear, .exponential, .logistic: family.rawValue
    }
  }

  private static func words(for jobs: CandidateModel.JobsVariant) -> String {
    switch jobs {
    case .trend(let growth): "\(words(for: growth)) jobs"
    case .exposure(.joined): "hires since joining"
    case .exposure(.listed): "hires of all listed"
    case .cohort(let kernel): "\(kernel.name) ages"
    }
  }
}
