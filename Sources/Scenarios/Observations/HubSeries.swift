import Diagnostics
import JobCreation

/// The counts of a hub or of a group of hubs; running totals give what their counts leave open.
struct HubSeries {
  /// The counts in order.
  let counts: [HubCount]

  init(
    group: String, jobs: [ObservationChecker.Entry], totals: [ObservationChecker.Entry],
    members: [ObservationChecker.Entry], historyFrom: CalendarDay, findings: Findings
  ) {
    let series = JobSeries(
      counts: jobs, totals: totals, historyFrom: historyFrom, findings: findings)
    let readings = MemberSeries(readings: members, initial: nil, findings: findings).readings
    counts =
      series.counts.map {
        HubCount(group: group, quantity: .jobs, interval: $0.interval, figure: $0.figure)
      }
      + readings.map {
        HubCount(
          group: group, quantity: .members, interval: DayInterval(from: $0.day, to: $0.day),
          figure: $0.figure)
      }
  }
}
