import DelimitedText
import Diagnostics

/// The rules for counts, and the order that series of counts are put in.
struct SeriesRules {
  let entries: SeriesEntries
  let kind: SeriesTable.Kind
  let areCounts: Bool
  let findings: Findings

  private var ordered: [SeriesEntries.Entry]
  private var starts: [Double]?
  private var origin = 0.0

  init(entries: SeriesEntries, kind: SeriesTable.Kind, areCounts: Bool, findings: Findings) {
    self.entries = entries
    self.kind = kind
    self.areCounts = areCounts
    self.findings = findings
    ordered = entries.kept
  }

  /// Checks the values by themselves, then in order of time.
  mutating func check() {
    if kind != .response || areCounts { checkCounts() }
    if kind != .response { order() }
    switch kind {
    case .response: break
    case .cumulative: checkTotals()
    case .increments: checkIntervals()
    }
    placeOrigin()
  }

  /// The series.
  var table: SeriesTable {
    let choice = entries.choice
    let times = choice.time.map { _ in
      SeriesTimes(
        scale: entries.scale, ends: ordered.map(\.end), starts: starts,
        countsWholeDays: entries.countsWholeDays, origin: origin)
    }
    return SeriesTable(
      kind: kind, timeName: choice.time.map(choice.name), valueName: choice.name(choice.value),
      predictorNames: choice.predictors.map(choice.name), times: times,
      predictors: entries.predictors.map { column in ordered.map { column[$0.row] } },
      values: ordered.map(\.value),
      weights: entries.weights.map { weights in ordered.map { weights[$0.row] } },
      lines: ordered.map { entries.rows[$0.row].line }, findings: [])
  }

  // MARK: Each value

  private func checkCounts() {
    let report = CellFindings(findings: findings)
    let column = entries.choice.value
    let name = entries.choice.name(column)
    for entry in entries.kept {
      if entry.value < 0 {
        report.add(.negativeCount, at: cell(entry), column: column, name: name) {
          (
            "`\(name.prefix(40))` is \($0), below 0",
            kind == .response
              ? "correct the figure, or fit it with `--loss least-squares`"
              : "correct the figure, or leave `--\(kind.rawValue)` out if these are no counts"
          )
        }
      } else if areCounts, entry.value != entry.value.rounded() {
        report.add(.fractionalCount, at: cell(entry), column: column, name: name) {
          (
            "`\(name.prefix(40))` is \($0), not a whole number",
            "fit it with `--loss least-squares`, or give counts"
          )
        }
      }
    }
    report.close()
  }

  private mutating func order() {
    let isOrdered = zip(ordered, ordered.dropFirst()).allSatisfy { $0.end <= $1.end }
    guard !isOrdered else { return }
    let place = zip(ordered, ordered.dropFirst()).first { $0.end > $1.end }.map { timePlace($0.1) }
    findings.add(
      .reordered, at: place ?? timePlace(ordered[0]), "the rows are put in order of time",
      why: "the time falls from here to the row before")
    ordered.sort { ($0.end, $0.row) < ($1.end, $1.row) }
  }

  // MARK: Running totals

  private func checkTotals() {
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

  // MARK: Counts of intervals

  private mutating func checkIntervals() {
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

  // MARK: Time

  private func hasRepeatedTimes() -> Bool {
    let repeated = zip(ordered, ordered.dropFirst()).filter { $0.end == $1.end }
    for (earlier, later) in repeated.prefix(CellFindings.limit) {
      let time = entries.choice.time.map { entries.rows[later.row][$0].text } ?? ""
      findings.add(
        .repeatedTime, at: timePlace(later), "there are two figures for \(time.prefix(40))",
        fix: "keep one of them", value: time,
        related: [(timePlace(earlier), "the other one")])
    }
    return !repeated.isEmpty
  }

  private mutating func placeOrigin() {
    guard entries.scale != .numbers else { return }
    if let first = starts?.first {
      origin = first
    } else if kind == .cumulative, entries.choice.from != nil, let first = ordered.first {
      origin = first.start
    } else {
      let ends = Set(entries.allEnds).sorted()
      origin = Periods(ends: ends, scale: entries.scale).before(ends.first ?? 0)
    }
  }

  private func cell(_ entry: SeriesEntries.Entry) -> DelimitedTable.Cell {
    entries.rows[entry.row][entries.choice.value]
  }

  private func timePlace(_ entry: SeriesEntries.Entry) -> Place {
    entries.rows[entry.row][entries.choice.time ?? 0].place
  }
}
