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
        (
          "plans",
          .array(
            result.comparison.plans.map { plan in
              .object(
                [("name", .string(plan.named.name))] + outlook(plan.outlook) + [
                  (
                    "final",
                    .object(
                      [("p05", 0.05), ("p50", 0.5), ("p95", 0.95)].map {
                        ($0.0, .integer(plan.final.quantile($0.1)))
                      })
                  )
                ])
            })
        ),
        ("differences", .array(result.comparison.differences.map(difference))),
      ])
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
