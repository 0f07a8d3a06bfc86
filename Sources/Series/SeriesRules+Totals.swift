import DelimitedText
import Diagnostics

extension SeriesRules {
  /// The rules for running totals: one a time, of one start, never falling.
  func checkTotals() {
    if entries.choice.from != nil, let first = ordered.first,
      let other = ordered.first(where: { $0.start != first.start })
    {
      findings.add(
        .flowOrTotal, at: timePlace(other),
        "counts of intervals are given where running totals are declared",
        why: "the intervals start at different times", fix: "use `--increments`",
        related: [(timePlace(first), "another start")])
      return
    }
    guard !hasRepeatedTimes() else { return }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) where later.value < earlier.value {
      let name = entries.choice.name(entries.choice.value).prefix(40)
      findings.add(
        .fallingSeries, at: cell(later).place,
        "`\(name)` falls from \(cell(earlier).text) to \(cell(later).text)",
        fix: "correct the figure; counts of intervals are read with `--increments`, and what may "
          + "fall without `--cumulative`", value: cell(later).text, limit: cell(earlier).text,
        related: [(cell(earlier).place, "the total before")])
      return
    }
  }
}
