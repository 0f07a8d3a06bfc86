import Diagnostics
import JobCreation

/// The readings of joiners in order, none below the one before.
struct MemberSeries {
  /// The readings, by day.
  private(set) var readings: [MemberReading] = []

  init(readings entries: [ObservationChecker.Entry], initial: Int?, findings: Findings) {
    for (index, entry) in entries.enumerated() {
      let count = entry.figure.count
      if index == 0, let initial, count < initial {
        findings.add(
          .fallingSeries, at: entry.row.valuePlace,
          "`\(entry.row.quantity)` is \(count) on \(entry.row.day), below `members.initial`, "
            + "\(initial)",
          fix: "correct one of the two", value: "\(count)", limit: "\(initial)")
        return
      }
      if index > 0, count < entries[index - 1].figure.count {
        let earlier = entries[index - 1]
        findings.add(
          .fallingSeries, at: entry.row.valuePlace,
          "`\(entry.row.quantity)` falls from \(earlier.figure.count) to \(count) on "
            + "\(entry.row.day)",
          label: "\(earlier.figure.count) on \(earlier.row.day)",
          fix: "count all who had joined by that day; leavers go into `members.attrition`",
          value: "\(count)", limit: "\(earlier.figure.count)",
          related: [(earlier.row.valuePlace, "the reading before")])
        return
      }
      readings.append(MemberReading(day: entry.row.day, figure: entry.figure))
    }
  }
}
