package import Charts
import DecisionAnalysis
import JobCreation
import MonteCarlo

extension NetJobsWaterfall {
  /// From gross to net jobs under the plan that headlines the answer; `nil` where nothing is said
  /// about net jobs.
  package init?(of result: RunResult) {
    guard let net = result.comparison?.plans.first?.outlook.net, net.gross > 0, let law = net.law
    else { return nil }
    let (low, high) = (law.quantile(0.05), law.quantile(0.95))
    guard low.isFinite, high.isFinite else { return nil }
    self.init(
      slug: "net-jobs", texts: English.netTexts(of: result, net),
      labels: Labels(
        gross: "Gross jobs", net: "Net jobs", value: "Jobs", share: "Of gross",
        interval: "in 90 of 100 futures", to: "to"),
      gross: net.gross,
      steps: zip(net.steps, net.steps.dropFirst()).map { before, after in
        Step(
          name: after.part.map { English.capitalised(English.name(of: $0)) } ?? "",
          change: after.jobs - before.jobs)
      },
      interval: low...high)
  }
}
