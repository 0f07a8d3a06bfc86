import JSON
import JobCreation

/// What speaks for and against a promise besides the forecast: paces, and the promises of others.
extension JSONValue {
  static func plausibility(of result: RunResult) -> JSONValue {
    .object([
      "pace": result.pace.map { pace($0, target: result.headline.programme.target) } ?? .null,
      "outside_view": result.description.outsideView.map(outsideView) ?? .null,
    ])
  }

  private static func pace(_ pace: JobPace, target: Target) -> JSONValue {
    .object([
      "unit": .string("jobs per month"),
      "counted": .integer(pace.counted),
      "needed": .quantity(pace.needed),
      "needed_from": .string(pace.from.description),
      "so_far": pace.soFar.map { stretch($0) } ?? .null,
      "last_year": pace.lastYear.map { stretch($0) } ?? .null,
      "jobs_at_last_years_pace": pace.jobsAtLastYearsPace.map { .quantity($0) } ?? .null,
      "reaches_target": pace.reaches(target).map { .bool($0) } ?? .null,
    ])
  }

  private static func stretch(_ stretch: JobPace.Stretch) -> JSONValue {
    .object([
      "from": .string(stretch.days.first.description),
      "to": .string(stretch.days.last.description),
      "pace": .quantity(stretch.pace),
    ])
  }

  private static func outsideView(_ outside: ReferenceClass) -> JSONValue {
    .object([
      "kind": outside.kind.map { .string($0) } ?? .null,
      "finished": .integer(outside.finished.count),
      "reached_target": .integer(outside.finished.count(where: \.reachedTarget)),
      "kinds": .array(
        outside.kinds.map { kind in
          let finished = outside.finished(ofKind: kind)
          return .object([
            "kind": .string(kind),
            "finished": .integer(finished.count),
            "reached_target": .integer(finished.count(where: \.reachedTarget)),
          ])
        }),
      "left_out": .object(
        ReferenceClass.Exclusion.allCases.map {
          ($0.rawValue, .integer(outside.count(leftOutFor: $0)))
        }),
    ])
  }
}
