import DelimitedText
import Diagnostics

/// The rules for counts, and the order that series of counts are put in.
struct SeriesRules {
  let entries: SeriesEntries
  let kind: SeriesTable.Kind
  let areCounts: Bool
  let findings: Findings

  private(set) var ordered: [SeriesEntries.Entry]
  var starts: [Double]?
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

  // MARK: Time

  /// Whether two rows stand for one time, with findings that say which.
  func hasRepeatedTimes() -> Bool {
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

  /// Where the value of a row stands.
  func cell(_ entry: SeriesEntries.Entry) -> DelimitedTable.Cell {
    entries.rows[entry.row][entries.choice.value]
  }

  /// Where the time of a row stands.
  func timePlace(_ entry: SeriesEntries.Entry) -> Place {
    entries.rows[entry.row][entries.choice.time ?? 0].place
  }
}
