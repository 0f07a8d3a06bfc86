import DecisionAnalysis
package import JSON
import JobCreation
import MonteCarlo

extension JSONValue {
  /// The portfolio for programs, `portfolio.json`.
  ///
  /// The keys and their order are stable: `docs/outputs.md` lists them.
  package static func portfolio(of result: PortfolioResult) -> JSONValue {
    let portfolio = result.portfolio
    return .object([
      "schema": .integer(1),
      "name": .string(result.name),
      "simulation": .object([
        "paths": .integer(portfolio.simulation.paths),
        "seed": .unsigned(portfolio.simulation.seed),
      ]),
      "programmes": .array(
        zip(result.origins, portfolio.programmes).map { programme($1, from: $0) }),
      "together": .object([
        "attainment": chance(portfolio.together),
        "if_nothing_were_shared": chance(portfolio.independent),
        "difference": chance(portfolio.difference),
        "bounds": range(portfolio.bounds),
        "shares_times": .bool(portfolio.sharesTimes),
      ]),
      "notes": .array(English.portfolioNotes(of: result).map { .string($0) }),
    ])
  }

  private static func programme(
    _ programme: Portfolio.Programme, from origin: RunDescription
  ) -> JSONValue {
    let plan = programme.member.named.plan.programme
    let attainment = programme.member.attainment
    return .object([
      "id": .string(programme.member.id), "title": .string(programme.member.title),
      "sha256": .string(origin.scenario.sha256), "as_of": .string(plan.asOf.description),
      "target": .object([
        "at_least": .integer(plan.target.jobs), "by": .string(plan.target.deadline.description),
      ]),
      "attainment": .object([
        "probability": .probability(attainment.probability), "range": range(attainment.range),
        "standard_error": .probability(attainment.standardError),
        "method": .string(attainment.method.rawValue),
      ]),
      "attainment_in_portfolio": chance(programme.chance),
      "money": programme.member.money.map(money) ?? .null,
      "net": programme.member.net.map(net) ?? .null,
    ])
  }

  private static func chance(_ estimate: Estimate) -> JSONValue {
    .object([
      "probability": .probability(estimate.value),
      "standard_error": .probability(estimate.standardError),
    ])
  }
}
