import Diagnostics
import JobCreation

/// The programme's job counts in order, checked against running totals or made from them.
struct JobSeries {
  typealias Entry = ObservationChecker.Entry

  /// The counts by interval, in order, without overlap.
  private(set) var counts: [JobCount] = []

  /// Reported running totals over whole counts, of which at least one is not exact.
  private(set) var reportedTotals: [JobCount] = []

  private let findings: Findings

  init(counts entries: [Entry], totals: [Entry], historyFrom: CalendarDay, findings: Findings) {
    self.findings = findings
    addCounts(entries)
    addTotals(totals, historyFrom: historyFrom)
    inferMargins(of: entries)
    reportGaps(entries + totals)
    reportSuspectedTotal(entries)
  }

  // MARK: Counts

  private mutating func addCounts(_ entries: [Entry]) {
    var previous: Entry?
    for entry in entries {
      guard let interval = entry.row.interval else { continue }
      if let last = previous?.row.interval, let previous, last.overlaps(interval) {
        findings.add(
          .overlap, at: entry.row.place,
          "`\(entry.row.quantity)` from \(interval.first) to \(interval.last) overlaps the "
            + "count up to \(last.last)",
          label: "overlaps line \(previous.row.place.line)",
          fix: "let the interval start on \(last.end), or name running totals `jobs_cumulative`",
          related: [(previous.row.place, "the count it overlaps")])
        continue
      }
      counts.append(JobCount(interval: interval, figure: entry.figure))
      previous = entry
    }
  }

  // MARK: Running totals

  private mutating func addTotals(_ totals: [Entry], historyFrom: CalendarDay) {
    var highest: [CalendarDay: Entry] = [:]
    for entry in totals {
      let first = entry.row.from ?? historyFrom
      guard first <= entry.row.day else { continue }
      if let earlier = highest[first], entry.figure.count < earlier.figure.count {
        findings.add(
          .fallingSeries, at: entry.row.valuePlace,
          "`\(entry.row.quantity)` falls from \(earlier.figure.count) to \(entry.figure.count) "
            + "on \(entry.row.day)",
          label: "\(earlier.figure.count) on \(earlier.row.day)",
          fix: "give the sum of all jobs since \(first); counts of an interval are `jobs`",
          value: "\(entry.figure.count)", limit: "\(earlier.figure.count)",
          related: [(earlier.row.valuePlace, "the total before")])
        return
      }
      highest[first] = entry
      add(entry, over: DayInterval(from: first, to: entry.row.day))
    }
  }

  private mutating func add(_ total: Entry, over interval: DayInterval) {
    let parts = counts.filter {
      $0.interval.first >= interval.first && $0.interval.last <= interval.last
    }
    let straddles = counts.contains {
      $0.interval.overlaps(interval) && !parts.contains($0)
    }
    guard !straddles, let gap = uncovered(interval, by: parts) else {
      findings.add(
        .totalMismatch, at: total.row.place,
        "`\(total.row.quantity)` from \(interval.first) to \(interval.last) cuts through the "
          + "intervals of `jobs` or spans a gap",
        fix: "give the total up to the end of a counted interval, or delete the row")
      return
    }
    let low = parts.reduce(0) { $0 + $1.figure.possibleCounts.lowerBound }
    let high = parts.reduce(0) { $0 + $1.figure.possibleCounts.upperBound }
    let sum = parts.reduce(0) { $0 + $1.figure.count }
    let possible = total.figure.possibleCounts
    if case .none = gap.rest {
      // An inferred part without a stated margin follows from the total itself.
      let isFree = parts.contains { $0.figure.kind == .inferred }
      guard possible.overlaps(low...high) || (isFree && possible.contains(sum)) else {
        findings.add(
          .totalMismatch, at: total.row.valuePlace,
          "`\(total.row.quantity)` is \(total.figure.count) up to \(interval.last); its parts "
            + "add up to \(sum)",
          fix: "correct the total or its parts, or give a rounded part its margin",
          value: "\(total.figure.count)", limit: low == high ? "\(low)" : "\(low) to \(high)")
        return
      }
    } else if let rest = gap.rest {
      guard total.figure.count >= sum else {
        findings.add(
          .fallingSeries, at: total.row.valuePlace,
          "`\(total.row.quantity)` is \(total.figure.count) up to \(interval.last), below the "
            + "\(sum) counted before",
          fix: "correct the total or the counts", value: "\(total.figure.count)", limit: "\(sum)")
        return
      }
      let isExact = possible.count == 1 && low == high
      let count = total.figure.count - sum
      let range = max(0, possible.lowerBound - high)...max(0, possible.upperBound - low)
      let figure = Figure(
        count: count, kind: isExact ? .reported : .inferred, possibleCounts: range,
        knownOn: total.figure.knownOn, place: total.figure.place)
      counts.append(JobCount(interval: rest, figure: figure))
      counts.sort { $0.interval.first < $1.interval.first }
    }
    let covered = counts.filter {
      $0.interval.first >= interval.first && $0.interval.last <= interval.last
    }
    if total.figure.kind == .reported, possible.count == 1, covered.count > 1,
      covered.contains(where: { $0.figure.kind != .reported })
    {
      reportedTotals.append(JobCount(interval: interval, figure: total.figure))
    }
  }

  /// What a total covers beyond its parts, at its end; `nil` where the parts leave a gap elsewhere.
  private func uncovered(
    _ interval: DayInterval, by parts: [JobCount]
  ) -> (rest: DayInterval?, parts: Int)? {
    var next = interval.first
    for part in parts {
      guard part.interval.first == next else { return nil }
      next = part.interval.end
    }
    guard next <= interval.last else { return (nil, parts.count) }
    return (DayInterval(from: next, to: interval.last), parts.count)
  }

  // MARK: Margins of what was inferred

  /// An inferred count takes the margins of the rounded counts under the same reported total.
  private mutating func inferMargins(of entries: [Entry]) {
    guard !reportedTotals.isEmpty else { return }
    let unmargined = Set(entries.filter { $0.row.margin == nil }.map(\.figure.place))
    for index in counts.indices where counts[index].figure.kind == .inferred {
      let count = counts[index]
      guard unmargined.contains(count.figure.place) else { continue }
      let total = reportedTotals.first {
        $0.interval.first <= count.interval.first && count.interval.last <= $0.interval.last
      }
      guard let total else { continue }
      let rounded = counts.filter {
        $0.figure.kind == .rounded && total.interval.first <= $0.interval.first
          && $0.interval.last <= total.interval.last
      }
      guard !rounded.isEmpty else { continue }
      counts[index].figure.possibleCounts = PublishedMargin.inferred(
        count.figure.count, from: rounded.map(\.figure))
    }
  }

  // MARK: What looks odd

  private func reportGaps(_ entries: [Entry]) {
    let places = Dictionary(
      entries.map { ($0.figure.place, $0.row.place) }, uniquingKeysWith: { first, _ in first })
    for (earlier, later) in zip(counts, counts.dropFirst()) {
      guard let place = places[later.figure.place] else { continue }
      if earlier.interval.end < later.interval.first {
        findings.add(
          .gap, at: place,
          "no jobs are counted from \(earlier.interval.end) to "
            + "\(later.interval.first.adding(days: -1))",
          why: "jobs of these days are unknown, not zero", fix: "add their count, if it is known")
      }
      let (short, long) = (
        min(earlier.interval.dayCount, later.interval.dayCount),
        max(earlier.interval.dayCount, later.interval.dayCount)
      )
      if long > 2 * short {
        findings.add(
          .gap, at: place, "jobs are counted over \(short) days here and over \(long) days there",
          why: "a typing error in a date looks like this",
          fix: "check the dates; mixed intervals are computed as they stand")
      }
    }
  }

  private func reportSuspectedTotal(_ entries: [Entry]) {
    let values = entries.map(\.figure.count)
    guard values.count >= 5, let last = entries.last, zip(values, values.dropFirst()).allSatisfy(<=)
    else { return }
    let others = values.dropLast().reduce(0, +)
    guard others > 0, abs(last.figure.count - others) * 10 <= others else { return }
    findings.add(
      .maybeTotal, at: last.row.valuePlace,
      "the last count, \(last.figure.count), is close to the sum of those before, \(others)",
      fix: "if it is their total, name it `jobs_cumulative`", value: "\(last.figure.count)",
      limit: "\(others)")
  }
}
