import DecisionAnalysis
package import JSON
import MonteCarlo

extension JSONValue {
  /// The comparison for programs, `comparison.json`.
  ///
  /// The keys and their order are stable: `docs/outputs.md` lists them.
  package static func comparison(of result: ComparisonResult) -> JSONValue {
    .object(
      origin(of: result.description) + [
        ("plans", plans(of: result.comparison)),
        ("differences", differences(of: result.comparison)),
        ("regret", result.comparison.regret.map { regret($0) } ?? .null),
      ])
  }

  /// The plans of a comparison with their outlooks.
  static func plans(of comparison: Comparison) -> JSONValue {
    .array(
      comparison.plans.map { plan in
        let final = [("p05", 0.05), ("p50", 0.5), ("p95", 0.95)].map {
          ($0.0, JSONValue.integer(plan.final.quantile($0.1)))
        }
        return .object(
          [("name", .string(plan.named.name))] + outlook(plan.outlook)
            + [("final", .object(final))])
      })
  }

  /// The differences of plans from the first.
  static func differences(of comparison: Comparison) -> JSONValue {
    .array(comparison.differences.map(difference))
  }

  private static func difference(_ difference: PlanDifference) -> JSONValue {
    .object([
      "name": .string(difference.name),
      "attainment": .object([
        "difference": .probability(difference.chance.value),
        "standard_error": .probability(difference.chance.standardError),
        "range": range(difference.range), "tellable": .bool(difference.isTellable),
        "on_judgement": difference.chanceOnJudgement.map { .probability($0) } ?? .null,
      ]),
      "expected_jobs": estimate(difference.expectedJobs),
      "jobs_law": difference.jobsLaw.map(law) ?? .null,
      "cost": difference.cost.map { .quantity($0) } ?? .null,
    ])
  }
}
