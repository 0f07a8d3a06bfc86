import DecisionAnalysis
import JobCreation
import MonteCarlo

extension Table {
  /// The programmes of a portfolio, and last all of them together.
  package static func programmes(of result: PortfolioResult) -> Table {
    let portfolio = result.portfolio
    return Table(
      name: "programmes",
      columns: [
        "programme", "title", "target", "by", "as_of", "attainment", "standard_error", "range_low",
        "range_high", "currency", "cost", "cost_per_gross_job", "cost_per_gross_job_p05",
        "cost_per_gross_job_p95", "cost_per_net_job",
      ],
      rows: portfolio.programmes.map(row) + [
        [
          .text("all"), .text("All targets together"), .missing, .missing, .missing,
          .probability(portfolio.together.value), .probability(portfolio.together.standardError),
        ] + Array(repeating: .missing, count: 8)
      ])
  }

  private static func row(_ programme: Portfolio.Programme) -> [Cell] {
    let plan = programme.member.named.plan.programme
    let attainment = programme.member.attainment
    let name: [Cell] = [
      .text(programme.member.id), .text(programme.member.title), .integer(plan.target.jobs),
      .day(plan.target.deadline), .day(plan.asOf),
    ]
    let chance: [Cell] = [
      .probability(attainment.probability), .probability(attainment.standardError),
      .probability(attainment.range.lowerBound), .probability(attainment.range.upperBound),
    ]
    guard let money = programme.member.money else {
      return name + chance + Array(repeating: .missing, count: 6)
    }
    let law = money.costPerGrossJobLaw
    return name + chance + [
      .text(money.currency), .quantity(money.cost), .quantity(money.costPerGrossJob),
      law.map { .quantity($0.quantile(0.05)) } ?? .missing,
      law.map { .quantity($0.quantile(0.95)) } ?? .missing,
      programme.member.net?.costPerNetJob.map { .quantity($0) } ?? .missing,
    ]
  }
}
