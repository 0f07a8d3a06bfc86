import DecisionAnalysis
package import JSON
import SensitivityAnalysis

extension JSONValue {
  /// The sensitivity for programs, `sensitivity.json`.
  ///
  /// The keys and their order are stable: `docs/outputs.md` lists them.
  package static func sensitivity(of result: SensitivityResult) -> JSONValue {
    let sensitivity = result.sensitivity
    return .object(
      origin(of: result.description) + [
        ("plan", .string(sensitivity.named.name)),
        ("answer", .object(outlook(sensitivity.outlook))),
        (
          "sample",
          .object([
            "futures": .integer(sensitivity.futures),
            "weight_left_out": .probability(sensitivity.weightLeftOut),
            "interval": .probability(0.9),
          ])
        ),
        ("wrong_answers", .probability(sensitivity.wrongAnswers)),
        ("count_variance", .quantity(sensitivity.countVariance)),
        (
          "share_without_jobs_luck",
          sensitivity.shareWithoutJobsLuck.map { interval($0) } ?? .null
        ),
        ("unknowns", .array(sensitivity.unknowns.map(unknown))),
        ("groups", sensitivity.groups.map { .array($0.map(group)) } ?? .null),
      ])
  }

  private static func unknown(_ unknown: Unknown) -> JSONValue {
    .object([
      "name": .string(unknown.name), "unit": .string(unknown.unit),
      "kind": .string(unknown.kind.keyword), "measurable": .bool(unknown.isMeasurable),
      "weight": .probability(unknown.weight), "attainment": effect(unknown.attainment),
      "count": effect(unknown.count),
      "worth": .object([
        "beyond_explanation": .bool(unknown.worth.isBeyondExplanation),
        "count_variance_reduction": interval(unknown.worth.countVariance),
        "wrong_answer_reduction": interval(unknown.worth.wrongAnswers),
      ]),
    ])
  }

  private static func group(_ share: GroupShare) -> JSONValue {
    func indices(_ indices: SobolIndices?) -> JSONValue {
      guard let indices else { return .null }
      return .object(["first": interval(indices.first), "total": interval(indices.total)])
    }
    return .object([
      "group": .string(share.group.keyword), "name": share.group.name.map { .string($0) } ?? .null,
      "attainment": indices(share.attainment), "count": indices(share.count),
    ])
  }

  private static func effect(_ effect: Unknown.Effect) -> JSONValue {
    .object([
      "index": effect.index.map { interval($0) } ?? .null,
      "lowest_tenth": effect.tails.map { end($0.low) } ?? .null,
      "highest_tenth": effect.tails.map { end($0.high) } ?? .null,
    ])
  }

  private static func end(_ end: TailMeans.End) -> JSONValue {
    .object([
      "bound": .quantity(end.inputQuantile), "mean": .quantity(end.inputMean),
      "answer": .quantity(end.outputMean), "standard_error": .quantity(end.standardError),
    ])
  }

  /// A number with its interval.
  static func interval(_ estimate: SensitivityAnalysis.Estimate) -> JSONValue {
    .object([
      "value": .quantity(estimate.value),
      "interval": .array([.quantity(estimate.lower), .quantity(estimate.upper)]),
    ])
  }
}

extension Unknown.Kind {
  /// The word in files.
  var keyword: String {
    switch self {
    case .explanation: "explanation"
    case .structure: "structure"
    case .membersGrowth: "members_growth"
    case .learned: "learned"
    case .assumed: "assumed"
    case .plan: "plan"
    case .luck: "luck"
    }
  }
}
