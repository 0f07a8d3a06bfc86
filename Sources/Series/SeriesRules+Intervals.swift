import DelimitedText
import Diagnostics

extension SeriesRules {
  /// The rules for counts of intervals: one a time, without overlap, and no totals.
  mutating func checkIntervals() {
    guard entries.choice.from != nil else {
      guard !hasRepeatedTimes() else { return }
      starts = Periods(ends: Set(entries.allEnds).sorted(), scale: entries.scale)
        .starts(of: ordered.map(\.end))
      checkForTotal()
      return
    }
    let reversed = ordered.filter { $0.start >= $0.end }
    for entry in reversed.prefix(CellFindings.limit) {
      findings.add(
        .date, at: timePlace(entry), "the interval ends before it begins",
        fix: "exchange the two ends")
    }
    guard reversed.isEmpty, let first = ordered.first else { return }
    if ordered.count > 1, ordered.allSatisfy({ $0.start == first.start }) {
      findings.add(
        .flowOrTotal, at: timePlace(ordered[1]),
        "running totals are given where counts of intervals are declared",
        why: "all intervals start at one time", fix: "use `--cumulative`")
      return
    }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) where later.start < earlier.end {
      findings.add(
        .overlap, at: timePlace(later), "the interval overlaps the one before it",
        fix: "let each interval start where the one before ends",
        related: [(timePlace(earlier), "the interval that it overlaps")])
      return
    }
    starts = ordered.map(\.start)
    checkForTotal()
  }

  /// Whether the last count looks like the sum of the others.
  private func checkForTotal() {
    let values = ordered.map(\.value)
    guard values.count >= 5, let last = ordered.last, zip(values, values.dropFirst()).allSatisfy(<=)
    else { return }
    let others = values.dropLast().reduce(0, +)
    guard others > 0, abs(last.value - others) * 10 <= others else { return }
    findings.add(
      .maybeTotal, at: cell(last).place,
      "the last count, \(cell(last).text), is close to the sum of those before",
      fix: "if it is their total, delete the row; if all are running totals, use `--cumulative`",
      value: cell(last).text)
  }
}
