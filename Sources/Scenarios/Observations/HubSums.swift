import Diagnostics
import JobCreation

/// Compares the hubs' counts with the programme's over the same days.
struct HubSums {
  let hubCounts: [HubCount]
  let jobs: JobSeries
  let members: [MemberReading]
  let findings: Findings

  /// Reports days on which the hubs have more than the programme.
  func check(placesOf entries: [ObservationChecker.Entry]) {
    let days = Set(hubCounts.map { Day(quantity: $0.quantity, interval: $0.interval) })
    for day in days.sorted(by: {
      ($0.interval.first, $0.interval.last) < ($1.interval.first, $1.interval.last)
    }) {
      guard let whole = whole(day) else { continue }
      let parts = hubCounts.filter { $0.quantity == day.quantity && $0.interval == day.interval }
      let least = parts.reduce(0) { $0 + $1.figure.possibleCounts.lowerBound }
      guard least > whole.possibleCounts.upperBound,
        let place = entries.first(where: { $0.figure.place == parts.last?.figure.place })?.row
          .valuePlace
      else { continue }
      findings.add(
        .hubSum, at: place,
        "the hubs have \(least) \(day.quantity.rawValue) up to \(day.interval.last), the "
          + "programme \(whole.count)",
        why: "hub counts only inform the hubs' shares; the programme's total rules",
        fix: "correct the hubs' counts or the programme's", value: "\(least)",
        limit: "\(whole.count)")
    }
  }

  private struct Day: Hashable {
    var quantity: HubCount.Quantity
    var interval: DayInterval
  }

  private func whole(_ day: Day) -> Figure? {
    switch day.quantity {
    case .jobs: return jobs.counts.first { $0.interval == day.interval }?.figure
    case .members: return members.first { $0.day == day.interval.last }?.figure
    }
  }
}
