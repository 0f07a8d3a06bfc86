package import Charts
import JobCreation
import MonteCarlo

extension HubMultiples {
  /// The jobs still to come of each hub, the largest shortfall first; `nil` without hubs.
  package init?(of result: RunResult) {
    let hubs = result.headline.hubs
    guard !hubs.isEmpty else { return nil }
    self.init(
      // `hubs` is the table's name.
      slug: "hub-multiples", texts: English.hubTexts(of: result), labels: English.hubLabels,
      hubs: hubs.indices.sorted { (hubs[$0].rank, $0) < (hubs[$1].rank, $1) }.map { index in
        let part = hubs[index]
        let goal = HubParts.count(reaching: part.goal.part)
        return Hub(
          name: part.hub.name,
          shape: DistributionShape(
            of: part.jobs.attainableCounts.map {
              CountShare(count: $0, share: part.jobs.share(of: $0))
            }, target: goal),
          goal: goal > 0 ? Goal(target: Double(goal), attainment: part.goal.attainment) : nil)
      })
  }
}
