package import JSON
import JobCreation
import MonteCarlo

extension JSONValue {
  /// The answer for programs, `summary.json`.
  ///
  /// The keys and their order are stable: `docs/outputs.md` lists them. `settings` are there only where keys were set
  /// for the run, `outcome` only where the scenario knows what happened,
  /// `hubs` and `countries` only where it names some.
  package static func summary(of result: RunResult) -> JSONValue {
    let forecast = result.headline
    var members = origin(
      of: DecisionDescription(
        origin: result.description, programme: forecast.programme, simulation: forecast.simulation))
    if let outcome = result.description.outcome {
      members.append(("outcome", self.outcome(outcome)))
    }
    members.append(("plausibility", plausibility(of: result)))
    members.append(
      (
        "variants",
        .array(result.variants.map { variant($0, findings: result.findings(of: $0)) })
      ))
    if let comparison = result.comparison {
      members += [
        ("plans", plans(of: comparison)), ("differences", differences(of: comparison)),
      ]
    }
    return .object(members)
  }

  static func setting(_ setting: RunSetting) -> JSONValue {
    .object([
      "key": .string(setting.key),
      "value": .string(setting.value),
      "stated": setting.stated.map { .string($0) } ?? .null,
    ])
  }

  private static func outcome(_ outcome: Outcome) -> JSONValue {
    .object([
      "jobs": .integer(outcome.jobs),
      "known": .string(outcome.knownOn.description),
      "source": outcome.source.map { .string($0) } ?? .null,
    ])
  }

  private static func variant(
    _ variant: VariantForecast, findings: [ForecastFinding]
  ) -> JSONValue {
    let forecast = variant.forecast
    var members: [(String, JSONValue)] = [
      ("name", .string(variant.name)),
      ("attainment", attainment(forecast.attainment)),
      ("final", final(forecast.final)),
      ("date", date(AttainmentDate(of: forecast))),
      (
        "structures",
        .array(
          forecast.structures.map {
            .object([
              "structure": .string($0.structure.rawValue),
              "weight": .probability($0.weight),
              "attainment": .probability($0.attainment),
            ])
          })
      ),
    ]
    if !forecast.hubs.isEmpty { members.append(("hubs", hubs(forecast.hubs))) }
    if !forecast.countries.isEmpty {
      members.append(("countries", countries(forecast.countries)))
    }
    members.append(("findings", .array(findings.map(finding))))
    return .object(members)
  }

  private static func attainment(_ attainment: Attainment) -> JSONValue {
    .object([
      "probability": .probability(attainment.probability),
      "range": .array([
        .probability(attainment.range.lowerBound), .probability(attainment.range.upperBound),
      ]),
      "standard_error": .probability(attainment.standardError),
      "method": .string(attainment.method.rawValue),
      "weightings": .object(
        Weighting.allCases.map { weighting in
          (
            weighting.rawValue,
            attainment.weightings[weighting].map { .probability($0) } ?? .null
          )
        }),
    ])
  }

  private static func final(_ counts: CountMixture) -> JSONValue {
    .object([
      "mean": .quantity(counts.mean),
      "p05": .integer(counts.quantile(0.05)),
      "p25": .integer(counts.quantile(0.25)),
      "p50": .integer(counts.quantile(0.5)),
      "p75": .integer(counts.quantile(0.75)),
      "p95": .integer(counts.quantile(0.95)),
    ])
  }

  private static func date(_ date: AttainmentDate) -> JSONValue {
    func text(_ day: CalendarDay?) -> JSONValue { day.map { .string($0.description) } ?? .null }
    return .object([
      "p10": text(date.p10),
      "p50": text(date.p50),
      "p90": text(date.p90),
      "never_within_horizon": .probability(date.neverWithinHorizon),
    ])
  }

  private static func finding(_ finding: ForecastFinding) -> JSONValue {
    .object([
      "id": .string(finding.id),
      "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message),
    ])
  }
}
