package import Charts
import DecisionAnalysis
import JobCreation
import MonteCarlo

extension HalfEyeComparison {
  /// The jobs by the deadline under each plan, the best chance first.
  package init(of result: ComparisonResult) {
    let plans = result.comparison.plans
    let target = result.description.programme.target.jobs
    self.init(
      texts: English.comparisonTexts(of: result),
      labels: Labels(target: "Target", median: "Median", attainment: "Chance", points: "points"),
      rows: plans.indices.sorted {
        let (left, right) = (plans[$0].outlook.chance.value, plans[$1].outlook.chance.value)
        return left == right ? $0 < $1 : left > right
      }.map { index in
        let plan = plans[index]
        return Row(
          name: plan.named.name, note: English.note(on: plan.named.plan),
          shape: DistributionShape(of: Self.shares(of: plan.final), target: target),
          attainment: plan.outlook.chance.value, error: plan.outlook.chance.standardError)
      },
      target: Double(target))
  }

  private static func shares(of counts: CountMixture) -> [CountShare] {
    counts.attainableCounts.map { CountShare(count: $0, share: counts.share(of: $0)) }
  }
}
