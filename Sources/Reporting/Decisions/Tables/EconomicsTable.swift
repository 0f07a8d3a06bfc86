import DecisionAnalysis
import JobCreation
import MonteCarlo

extension Table {
  /// What each plan costs and what is left of its jobs: one row a plan and quantity.
  ///
  /// `mean` is a mean over futures, for costs per job the ratio of means; the quantiles are those of
  /// futures, empty where they were not kept or are infinite.
  package static func economics(of result: RunResult) -> Table? {
    guard let comparison = result.comparison else { return nil }
    let rows = comparison.plans.flatMap { Self.rows(of: $0) }
    guard !rows.isEmpty else { return nil }
    return Table(
      name: "economics", columns: ["plan", "quantity", "unit", "mean", "p05", "p50", "p95"],
      rows: rows)
  }

  private static func rows(of plan: PlanForecast) -> [[Cell]] {
    var rows: [[Cell]] = []
    func add(_ quantity: String, _ unit: String, _ mean: Double, _ law: RealMixture? = nil) {
      let quantiles: [Cell] = [0.05, 0.5, 0.95].map { p in
        law.map { .quantity($0.quantile(p)) } ?? .missing
      }
      rows.append(
        [.text(plan.named.name), .text(quantity), .text(unit), .quantity(mean)] + quantiles)
    }
    if let money = plan.outlook.money {
      add("cost", money.currency, money.cost)
      add("unspent", money.currency, money.unspent)
      add("coverage", "share", money.coverage)
      add("cost_per_gross_job", money.currency, money.costPerGrossJob, money.costPerGrossJobLaw)
      if let net = plan.outlook.net, let cost = net.costPerNetJob {
        add("cost_per_net_job", money.currency, cost, net.costPerNetJobLaw)
      }
    }
    if let net = plan.outlook.net {
      for step in net.steps.dropLast() {
        add(step.part.map { "after_\($0.rawValue)" } ?? "gross_jobs", "jobs", step.jobs)
      }
      add("net_jobs", "jobs", net.net, net.law)
      let target = Double(plan.named.plan.programme.target.jobs)
      if let share = net.breakEvenDeadweight(forNetJobs: target) {
        add("break_even_deadweight_for_target_in_net_jobs", "share", share)
      }
    }
    if let back = plan.outlook.net?.publicReturn, let currency = plan.outlook.money?.currency {
      add("public_return", currency, back.total)
      add("public_return_per_cost", "ratio", back.perCost, back.perCostLaw)
      if let chance = back.chanceOfPayback { add("chance_of_payback", "share", chance) }
      if let law = back.paybackLaw { add("payback", "years", .infinity, law) }
    }
    return rows
  }
}
