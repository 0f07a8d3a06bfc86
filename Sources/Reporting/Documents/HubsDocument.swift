import JSON
import JobCreation
import MonteCarlo

/// Hubs and countries for programs.
extension JSONValue {
  static func hubs(_ hubs: [HubForecast]) -> JSONValue {
    .array(
      hubs.map { part in
        .object(
          [
            ("name", .string(part.hub.name)),
            ("country", part.hub.country.map { .string($0) } ?? .null),
            ("jobs", counts(part.jobs)),
          ] + goal(part.goal) + [("rank", .integer(part.rank))])
      })
  }

  static func countries(_ countries: [CountryForecast]) -> JSONValue {
    .array(
      countries.map { country in
        .object(
          [
            ("country", country.code.map { .string($0) } ?? .null),
            ("hubs", .array(country.hubs.map { .string($0) })), ("jobs", counts(country.jobs)),
          ] + goal(country.goal))
      })
  }

  private static func counts(_ counts: CountMixture) -> JSONValue {
    .object([
      "mean": .quantity(counts.mean), "p05": .integer(counts.quantile(0.05)),
      "p50": .integer(counts.quantile(0.5)), "p95": .integer(counts.quantile(0.95)),
    ])
  }

  private static func goal(_ goal: HubGoal) -> [(String, JSONValue)] {
    [
      ("part", .object(["jobs": .quantity(goal.part), "stated": .bool(goal.isStated)])),
      (
        "attainment",
        .object([
          "probability": .probability(goal.attainment),
          "standard_error": .probability(goal.attainmentError),
        ])
      ),
      (
        "shortfall",
        .object([
          "mean": .quantity(goal.shortfall), "standard_error": .quantity(goal.shortfallError),
        ])
      ),
    ]
  }
}
