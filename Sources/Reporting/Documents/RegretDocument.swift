import DecisionAnalysis
import JSON
import JobCreation

extension JSONValue {
  /// The regret of plans over structures, within `comparison.json`.
  static func regret(_ regret: Regret) -> JSONValue {
    func amounts(_ amounts: Regret.Amounts, _ value: (Double) -> JSONValue) -> JSONValue {
      .object([
        "largest": value(amounts.largest),
        "worst": .string(regret.structures[amounts.worst].structure.rawValue),
        "expected": amounts.expected.map(value) ?? .null,
        "structures": .array(amounts.structures.map(value)),
      ])
    }
    return .object([
      "structures": .array(regret.structures.map { .string($0.structure.rawValue) }),
      "plans": .array(
        regret.plans.map { plan in
          .object([
            "name": .string(plan.name), "jobs": amounts(plan.jobs) { .quantity($0) },
            "attainment": amounts(plan.chance) { .probability($0) },
          ])
        }),
      "cautious_by_jobs": .string(regret.plans[regret.cautiousByJobs].name),
      "cautious_by_attainment": .string(regret.plans[regret.cautiousByChance].name),
      "best_under_every_structure": .array(regret.bestEverywhere.map { .string($0) }),
    ])
  }
}
