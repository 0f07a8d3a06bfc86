import DecisionAnalysis
import JobCreation
import MonteCarlo

extension Table {
  /// Plans side by side: one row a plan, the first being the one that others are compared with.
  ///
  /// `attainment_low` and `attainment_high` bound the chance over explanations that count,
  /// `attainment_little_support` and `_much_support` are the chances at the 5 % and 95 % quantiles of
  /// the share of jobs that support brings. Differences are those against the first row, on the same
  /// futures.
  package static func plans(of result: ComparisonResult) -> Table {
    let comparison = result.comparison
    let differences: [PlanDifference?] = [nil] + comparison.differences
    return Table(
      name: "plans",
      columns: ["plan"] + OutlookCells.chances + ["jobs_p05", "jobs_p50", "jobs_p95"]
        + OutlookCells.trailing
        + [
          "difference", "difference_se", "difference_low", "difference_high", "tellable",
          "jobs_difference", "jobs_difference_p05", "jobs_difference_p50", "jobs_difference_p95",
          "cost_difference", "difference_on_judgement",
        ],
      rows: zip(comparison.plans, differences).map { plan, difference in
        let jobs: [Cell] = [0.05, 0.5, 0.95].map { .integer(plan.final.quantile($0)) }
        return [.text(plan.named.name)] + OutlookCells.chanceCells(of: plan.outlook) + jobs
          + OutlookCells.trailingCells(of: plan.outlook) + cells(of: difference)
      })
  }

  private static func cells(of difference: PlanDifference?) -> [Cell] {
    guard let difference else { return Array(repeating: .missing, count: 11) }
    let law = difference.jobsLaw
    let jobs: [Cell] = [0.05, 0.5, 0.95].map { p in
      law.map { .quantity($0.quantile(p)) } ?? .missing
    }
    return [
      .probability(difference.chance.value), .probability(difference.chance.standardError),
      .probability(difference.range.lowerBound), .probability(difference.range.upperBound),
      .flag(difference.isTellable), .quantity(difference.expectedJobs.value),
    ] + jobs + [
      difference.cost.map { .quantity($0) } ?? .missing,
      difference.chanceOnJudgement.map { .probability($0) } ?? .missing,
    ]
  }
}
