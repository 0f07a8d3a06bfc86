import DecisionAnalysis
import JSON
import JobCreation
import MonteCarlo

/// What documents about plans share.
extension JSONValue {
  /// The scenario, target and simulation behind a result about plans.
  static func origin(of description: DecisionDescription) -> [(String, JSONValue)] {
    let origin = description.origin
    let target = description.programme.target
    var members: [(String, JSONValue)] = [
      ("schema", .integer(1)),
      (
        "scenario",
        .object([
          "id": .string(origin.id), "title": .string(origin.title),
          "sha256": .string(origin.scenario.sha256),
          "as_of": .string(description.programme.asOf.description),
        ])
      ),
      (
        "target",
        .object([
          "count": .string("jobs"), "at_least": .integer(target.jobs),
          "by": .string(target.deadline.description),
        ])
      ),
      (
        "simulation",
        .object([
          "paths": .integer(description.simulation.paths),
          "seed": .unsigned(description.simulation.seed),
        ])
      ),
    ]
    if !origin.settings.isEmpty {
      members.append(("settings", .array(origin.settings.map(setting))))
    }
    return members
  }

  /// The outlook of a plan.
  static func outlook(_ outlook: PlanOutlook) -> [(String, JSONValue)] {
    [
      (
        "attainment",
        .object([
          "probability": .probability(outlook.chance.value),
          "standard_error": .probability(outlook.chance.standardError),
          "range": range(outlook.range), "method": .string("conditional"),
          "structures": .array(outlook.structures.map(structure)),
          "support_share": outlook.whenSupportMatters.map(supportShare) ?? .null,
        ])
      ),
      ("expected_jobs", estimate(outlook.expectedJobs)),
      ("money", outlook.money.map(money) ?? .null),
      ("net", outlook.net.map(net) ?? .null),
    ]
  }

  static func range(_ range: ClosedRange<Double>) -> JSONValue {
    .array([.probability(range.lowerBound), .probability(range.upperBound)])
  }

  static func estimate(_ estimate: Estimate) -> JSONValue {
    .object([
      "value": .quantity(estimate.value), "standard_error": .quantity(estimate.standardError),
    ])
  }

  private static func structure(_ structure: StructureChance) -> JSONValue {
    .object([
      "structure": .string(structure.structure.rawValue), "weight": .probability(structure.weight),
      "attainment": .probability(structure.chance),
    ])
  }

  private static func supportShare(_ chances: SupportShareChances) -> JSONValue {
    func end(_ end: (share: Double, chance: Double)) -> JSONValue {
      .object([
        "attributable": .probability(end.share), "attainment": .probability(end.chance),
      ])
    }
    return .object(["p05": end(chances.little), "p95": end(chances.much)])
  }

  static func money(_ money: MoneyForecast) -> JSONValue {
    .object([
      "currency": .string(money.currency), "cost": .quantity(money.cost),
      "unspent": .quantity(money.unspent), "coverage": .probability(money.coverage),
      "cost_per_gross_job": .quantity(money.costPerGrossJob),
      "cost_per_gross_job_law": money.costPerGrossJobLaw.map(law) ?? .null,
    ])
  }

  static func net(_ net: NetForecast) -> JSONValue {
    .object([
      "steps": .object(net.steps.map { ($0.part?.rawValue ?? "gross", .quantity($0.jobs)) }),
      "net_jobs": .quantity(net.net), "net_jobs_law": net.law.map(law) ?? .null,
      "cost_per_net_job": net.costPerNetJob.map { .quantity($0) } ?? .null,
      "cost_per_net_job_law": net.costPerNetJobLaw.map(law) ?? .null,
      "public_return": net.publicReturn.map(publicReturn) ?? .null,
    ])
  }

  private static func publicReturn(_ back: PublicReturnForecast) -> JSONValue {
    .object([
      "total": .quantity(back.total), "per_cost": .quantity(back.perCost),
      "per_cost_law": back.perCostLaw.map(law) ?? .null,
      "chance_of_payback": back.chanceOfPayback.map { .probability($0) } ?? .null,
      "payback_years_law": back.paybackLaw.map(law) ?? .null,
    ])
  }

  /// The quantiles of a law; `null` where a quantile is infinite.
  static func law(_ law: RealMixture) -> JSONValue {
    .object(
      [("p05", 0.05), ("p50", 0.5), ("p95", 0.95)].map { ($0.0, .quantity(law.quantile($0.1))) })
  }
}
