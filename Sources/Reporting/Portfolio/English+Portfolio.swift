import Charts
import DecisionAnalysis
import JobCreation
import MonteCarlo

/// Several programmes at once, in words.
extension English {
  /// What a portfolio says, line by line, for a terminal.
  package static func answer(of result: PortfolioResult) -> [String] {
    ["Portfolio \(result.name): \(together(result.portfolio))."] + table(of: result.portfolio)
      + [sharedTimes(result.portfolio)] + portfolioNotes(of: result)
  }

  /// What is shared between the programmes and what is not.
  static func portfolioNotes(of result: PortfolioResult) -> [String] {
    let programmes = result.portfolio.programmes
    let alike = learningAlike(programmes)
    let days = Set(programmes.map(\.member.named.plan.programme.asOf)).sorted()
    return [
      "Shared are good and bad times, month by month, as hard and as lasting as each scenario says. All "
        + "else is taken to be independent: what was learned, how far rates carry over, and luck."
    ]
      + (alike.isEmpty
        ? []
        : [
          "\(list(alike)) learn from some of the same counts; what they have wrong in common is not in the "
            + "chance of all targets, which is likely to be too low for them."
        ])
      + (days.count > 1
        ? [
          "The forecasts are made on different days, from \(days[0]) to \(days[days.count - 1]): a later "
            + "one knows what an earlier one does not."
        ] : [])
  }

  // MARK: Sentences

  private static func together(_ portfolio: Portfolio) -> String {
    let number = portfolio.programmes.count
    return
      "\(perCent(portfolio.together.value)) chance that \(number == 2 ? "both" : "all \(number)") "
      + "targets are reached; simulation error \(standardError(portfolio.together.standardError))"
  }

  /// What sharing changes, and what any sharing could.
  static func sharedTimes(_ portfolio: Portfolio) -> String {
    let bounds = NumberStyle.english.probabilityRange(portfolio.bounds)
    let reach = "Whatever they share, it lies in \(bounds)."
    guard portfolio.sharesTimes else {
      return "Fewer than two of the scenarios have a shock, so nothing is shared and the chances "
        + "multiply. \(reach)"
    }
    let alone = "\(perCent(portfolio.independent.value)) if they shared nothing"
    guard portfolio.difference.isTellable else {
      return
        "It would be \(alone); what shared times add cannot be told at this precision. \(reach)"
    }
    return "It would be \(alone); shared times add \(points(portfolio.difference.value)). \(reach)"
  }

  private static func table(of portfolio: Portfolio) -> [String] {
    let rows = portfolio.programmes.map { programme in
      let target = programme.member.named.plan.programme.target
      let attainment = programme.member.attainment
      return [
        programme.member.title, "\(count(target.jobs)) by \(target.deadline)",
        perCent(attainment.probability),
        NumberStyle.english.probabilityRange(attainment.range),
        standardError(attainment.standardError),
        programme.member.money.map { money($0.costPerGrossJob, $0.currency) } ?? "",
        netCost(of: programme) ?? "",
      ]
    }
    return TextTable(
      columns: [
        .words("programme"), .figures("target"), .figures("chance"),
        .figures("depending on explanation"), .figures("simulation error"),
        .figures("per gross job"), .figures("per net job"),
      ], rows: rows
    ).lines
  }

  private static func netCost(of programme: Portfolio.Programme) -> String? {
    guard let cost = programme.member.net?.costPerNetJob,
      let currency = programme.member.money?.currency
    else {
      return nil
    }
    return money(cost, currency)
  }

  /// The programmes that share a count with another one.
  private static func learningAlike(_ programmes: [Portfolio.Programme]) -> [String] {
    func counts(_ programme: Portfolio.Programme) -> [String] {
      let observations = programme.member.named.plan.programme.history.observations
      return observations.jobs.map {
        "jobs \($0.interval.first) \($0.interval.last) \($0.figure.count)"
      }
        + observations.members.map { "members \($0.day) \($0.figure.count)" }
    }
    let all = programmes.map { Set(counts($0)) }
    return programmes.indices.filter { index in
      all.indices.contains { $0 != index && !all[$0].isDisjoint(with: all[index]) }
    }.map { programmes[$0].member.title }
  }

  // MARK: The chart

  /// What stands under a programme's name in the chart.
  static func portfolioNote(on programme: Portfolio.Programme) -> String {
    let target = programme.member.named.plan.programme.target
    let promise = "\(count(target.jobs, "job", "jobs")) by \(date(target.deadline))"
    guard let spent = programme.member.money else { return promise }
    return "\(promise), \(money(spent.costPerGrossJob, spent.currency)) each"
  }

  static func portfolioTexts(of result: PortfolioResult) -> ChartTexts {
    let portfolio = result.portfolio
    let simulation = portfolio.simulation
    let origins = result.origins
    let rows = portfolio.programmes.map {
      "\($0.member.title): \(perCent($0.member.attainment.probability)), between "
        + "\(perCent($0.member.attainment.range.lowerBound)) and "
        + "\(perCent($0.member.attainment.range.upperBound))"
    }
    let files = origins.map(\.scenario.name).joined(separator: ", ")
    return ChartTexts(
      title: capitalised(together(portfolio).split(separator: ";").first.map(String.init) ?? ""),
      subtitle: "\(result.name): chance of each target, with the range that explanations leave it",
      callout: nil,
      notes: [sharedTimes(portfolio)] + portfolioNotes(of: result),
      source: "Source: \(files), \(count(simulation.paths, "path", "paths")), seed "
        + "\(simulation.seed), Tusen \(origins[0].version).",
      alternative:
        "Dots with ranges, a row a programme. \(rows.joined(separator: "; ")). All together: "
        + "\(perCent(portfolio.together.value)). The numbers are in portfolio.csv and programmes.csv.",
      language: "en",
      provenance: Provenance(
        creator: "Tusen \(origins[0].version)",
        source: origins.map { "\($0.scenario.name) sha256:\($0.scenario.sha256)" }
          .joined(separator: ", "), identifier: "sha256:\(result.identifier)"))
  }
}
