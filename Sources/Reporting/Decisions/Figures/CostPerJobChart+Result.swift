package import Charts
import DecisionAnalysis
import JobCreation
import Probability

extension CostPerJobChart {
  /// What a gross and a net job costs under the plan that headlines the answer; `nil` where no money
  /// is stated.
  package init?(of result: RunResult) {
    guard let outlook = result.comparison?.plans.first?.outlook, let money = outlook.money else {
      return nil
    }
    let laws = [
      ("Gross job", money.costPerGrossJobLaw, money.costPerGrossJob),
      ("Net job", outlook.net?.costPerNetJobLaw, outlook.net?.costPerNetJob ?? .infinity),
    ]
    let rows = laws.compactMap { name, law, mean -> Row? in
      guard let shape = law.flatMap({ DistributionShape(ofPositive: $0) }) else { return nil }
      return Row(
        name: name, note: "in sum \(English.money(mean, money.currency))", shape: shape)
    }
    guard !rows.isEmpty else { return nil }
    self.init(
      slug: "cost-per-job", texts: English.costTexts(of: result, outlook, money),
      labels: Labels(median: "Median", to: "to"), rows: rows,
      benchmarks: result.plannedCostPerJob.map {
        [Benchmark(label: "Planned", value: $0)]
      } ?? [])
  }
}

extension RunResult {
  /// The budget for each promised job; `nil` where no budget is stated.
  var plannedCostPerJob: Double? {
    guard let plan = comparison?.plans.first?.named.plan, let total = plan.budget?.total else {
      return nil
    }
    let cost = total.amount.median / Double(plan.programme.target.jobs)
    return cost > 0 ? cost : nil
  }
}
