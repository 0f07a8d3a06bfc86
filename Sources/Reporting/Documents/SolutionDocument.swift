import DecisionAnalysis
package import JSON
import JobCreation

extension JSONValue {
  /// The answer of a search for programs, `solution.json`.
  ///
  /// The keys and their order are stable: `docs/outputs.md` lists them.
  package static func solution(of result: SolutionResult) -> JSONValue {
    let (solution, quantity) = (result.solution, result.quantity)
    func optional(_ number: Double?) -> JSONValue {
      number.map { value($0, of: quantity) } ?? .null
    }
    return .object(
      origin(of: result.description) + [
        ("for", .object(varied(quantity))),
        ("wanted", .probability(solution.wanted)),
        (
          "within",
          .array([
            value(solution.knob.range.lowerBound, of: quantity),
            value(solution.knob.range.upperBound, of: quantity),
          ])
        ),
        (
          "present",
          .object([("value", optional(solution.knob.present))] + outlook(solution.present))
        ),
        ("reachable", .bool(solution.answer != nil)),
        (
          "answer",
          solution.answer.map { answer in
            .object(
              [
                ("value", value(answer.value, of: quantity)),
                (
                  "interval",
                  .array([optional(answer.interval.low), optional(answer.interval.high)])
                ),
                ("per_percentage_point", answer.perPoint.map { .quantity($0) } ?? .null),
              ] + outlook(answer.outlook))
          } ?? .null
        ),
        ("holds_throughout", .bool(solution.holdsThroughout)),
        (
          "best",
          .object(
            [("value", value(solution.best.value, of: quantity))] + outlook(solution.best.outlook))
        ),
        ("monotone", .bool(solution.isMonotone)),
        ("crossings", .array(solution.crossings.map { value($0, of: quantity) })),
        (
          "conditional",
          .array(
            solution.conditionals.map { conditional in
              .object([
                "if": condition(conditional.condition), "value": optional(conditional.value),
                "holds_throughout": .bool(conditional.holdsThroughout),
              ])
            })
        ),
      ])
  }

  private static func condition(_ condition: Solution.Condition) -> JSONValue {
    switch condition {
    case .structure(let structure):
      .object([
        "structure": .string(structure.structure.rawValue),
        "weight": .probability(structure.weight),
      ])
    case .littleSupport(let share), .muchSupport(let share):
      .object(["attributable": .probability(share)])
    }
  }
}
