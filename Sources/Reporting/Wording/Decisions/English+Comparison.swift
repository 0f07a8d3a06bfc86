import Charts
import DecisionAnalysis
import JobCreation
import MonteCarlo

/// Plans side by side, in words.
extension English {
  /// What a comparison says, line by line, for a terminal.
  package static func answer(of result: ComparisonResult) -> [String] {
    let comparison = result.comparison
    return [heading(of: result.description) + ":"] + planTable(of: comparison)
      + comparison.differences.flatMap { difference in
        verdict(on: difference, against: comparison.plans[0].named.name, in: comparison)
      } + regret(of: comparison) + (supportNote(of: comparison.plans).map { [$0] } ?? [])
      + (settings(of: result.description.origin).map { [$0] } ?? [])
  }

  static func heading(of description: DecisionDescription) -> String {
    let target = description.programme.target
    return
      "\(heading(of: description.origin)), at least \(promise(of: target)) by \(target.deadline)"
  }

  // MARK: The table

  private static func planTable(of comparison: Comparison) -> [String] {
    let rows = comparison.plans.map { plan in
      let (outlook, final) = (plan.outlook, plan.final)
      return [
        plan.named.name, perCent(outlook.chance.value),
        NumberStyle.english.probabilityRange(outlook.range),
        count(final.quantile(0.5)), "\(count(final.quantile(0.05)))–\(count(final.quantile(0.95)))",
        outlook.money.map { money($0.cost, $0.currency) } ?? "",
        outlook.money.map { perCent($0.coverage) } ?? "",
        outlook.money.map { money($0.costPerGrossJob, $0.currency) } ?? "",
        costPerNetJob(of: outlook) ?? "",
      ]
    }
    return TextTable(
      columns: [
        .words("plan"), .figures("chance"), .figures("depending on explanation"),
        .figures("median"), .figures("90 of 100 futures"), .figures("cost"),
        .figures("members supported"), .figures("per gross job"), .figures("per net job"),
      ], rows: rows
    ).lines
  }

  static func costPerNetJob(of outlook: PlanOutlook) -> String? {
    guard let cost = outlook.net?.costPerNetJob, let currency = outlook.money?.currency else {
      return nil
    }
    return money(cost, currency)
  }

  // MARK: The sentences

  /// How a plan differs from the first one.
  static func verdict(
    on difference: PlanDifference, against first: String, in comparison: Comparison
  ) -> [String] {
    let name = capitalised(difference.name)
    if difference.chance.value == 0, difference.expectedJobs.value == 0 {
      return ["\(name): no difference from \(first), in any future."]
    }
    var sentences: [String] = []
    if abs(difference.chance.value) < 0.0005, difference.chance.standardError < 0.0005 {
      sentences.append("\(name) moves the chance by less than 0.1 points.")
    } else if difference.isTellable {
      let word = difference.chance.value < 0 ? "lower" : "higher"
      sentences.append(
        "\(name): the chance is \(pointsWithoutSign(difference.chance.value)) \(word) than "
          + "\(first) (\(standardError(difference.chance.standardError)); "
          + "\(range(of: difference)) depending on explanation).")
    } else {
      sentences.append(
        "\(name) and \(first) cannot be told apart at this precision: "
          + "\(points(difference.chance.value)) "
          + "(\(standardError(difference.chance.standardError))).")
    }
    sentences.append(jobs(of: difference))
    if let part = difference.chanceOnJudgement { sentences.append(judgement(part, difference)) }
    return [sentences.joined(separator: " ")]
  }

  private static func range(of difference: PlanDifference) -> String {
    let (low, high) = (points(difference.range.lowerBound), points(difference.range.upperBound))
    return low == high ? low : "\(low) to \(high)"
  }

  private static func jobs(of difference: PlanDifference) -> String {
    let mean = Int(difference.expectedJobs.value.rounded())
    let word = difference.expectedJobs.value < 0 ? "fewer" : "more"
    guard let law = difference.jobsLaw else {
      return "\(count(abs(mean))) \(word) \(abs(mean) == 1 ? "job" : "jobs") on average."
    }
    let (low, high) = (law.quantile(0.05), law.quantile(0.95))
    let places = max(abs(low), abs(high)) < 10 ? 1 : 0
    let ends =
      NumberStyle.english.decimal(low, places: places) + " to "
      + NumberStyle.english.decimal(high, places: places)
    return
      "\(count(abs(mean))) \(word) \(abs(mean) == 1 ? "job" : "jobs") on average; the difference is "
      + "\(ends) in 90 of 100 futures."
  }

  private static func judgement(_ part: Double, _ difference: PlanDifference) -> String {
    let whole = difference.chance.value
    if abs(part - whole) < 0.0005 {
      return "All of it rests on effects that were judged or assumed, not measured."
    }
    return "\(points(part)) of it rest on effects that were judged or assumed, not measured."
  }

  /// What the answers would be at both ends of the share of jobs that support brings.
  static func supportNote(of plans: [PlanForecast]) -> String? {
    let known = plans.compactMap { plan in
      plan.outlook.whenSupportMatters.map { (name: plan.named.name, chances: $0) }
    }
    guard let first = known.first?.chances, known.count == plans.count else { return nil }
    func words(_ chance: (SupportShareChances) -> Double) -> String {
      list(known.map { "\($0.name) \(perCent(chance($0.chances)))" })
    }
    return
      "No history at one budget teaches what share of jobs support brings. If it is "
      + "\(perCent(first.little.share)): \(words { $0.little.chance }); if "
      + "\(perCent(first.much.share)): \(words { $0.much.chance })."
  }
}
