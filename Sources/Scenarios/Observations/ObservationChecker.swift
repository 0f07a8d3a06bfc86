import Diagnostics
import JobCreation
import Spelling

/// Checks rows against each other and makes them the observations of a history.
struct ObservationChecker {
  /// A row with its figure.
  struct Entry {
    var row: ObservationRow
    var figure: Figure
    var quantity: ObservedQuantity
  }

  /// What two figures have in common of which one revises the other.
  private struct FigureKey: Hashable {
    var quantity: ObservedQuantity
    var from: CalendarDay?
    var day: CalendarDay
  }

  let asOf: CalendarDay
  let historyFrom: CalendarDay
  let initialMembers: Int?
  let numbers: CountStyle
  let findings: Findings

  /// Hubs and groups by their names as columns write them.
  private let hubNames: [String: String]

  init(
    asOf: CalendarDay, historyFrom: CalendarDay, initialMembers: Int?, hubs: [Hub],
    numbers: CountStyle, findings: Findings
  ) {
    self.asOf = asOf
    self.historyFrom = historyFrom
    self.initialMembers = initialMembers
    self.numbers = numbers
    self.findings = findings
    var names: [String: String] = [:]
    for name in hubs.compactMap(\.group) + hubs.map(\.name) {
      let folded = HubName.folded(name)
      if names[folded] == nil { names[folded] = name }
    }
    hubNames = names
  }

  /// The observations known by `asOf`; findings say what is wrong with the rest.
  func observations(from rows: [ObservationRow]) -> Observations {
    reportIgnored(rows)
    let figures = FigureReader(numbers: numbers, findings: findings)
    var entries: [Entry] = []
    for row in rows {
      guard let quantity = ObservedQuantity(row.quantity), isUsed(quantity),
        let figure = figures.figure(of: row), fits(row, quantity)
      else { continue }
      entries.append(Entry(row: row, figure: figure, quantity: quantity))
    }
    let admitted = latest(known(entries))
    var byQuantity: [ObservedQuantity: [Entry]] = [:]
    for entry in admitted {
      byQuantity[entry.quantity, default: []].append(entry)
    }
    func select(_ series: ObservedQuantity.Series, _ group: String? = nil) -> [Entry] {
      byQuantity.filter { $0.key.series == series && $0.key.group == group }.flatMap(\.value)
        .sorted { ($0.row.day, $0.row.place) < ($1.row.day, $1.row.place) }
    }
    let jobs = JobSeries(
      counts: select(.jobs), totals: select(.jobsTotal), historyFrom: historyFrom,
      findings: findings)
    var hubCounts: [HubCount] = []
    for group in Set(admitted.compactMap(\.quantity.group)).sorted() {
      hubCounts +=
        HubSeries(
          group: name(of: group) ?? group, jobs: select(.jobs, group),
          totals: select(.jobsTotal, group), members: select(.members, group),
          historyFrom: historyFrom, findings: findings
        ).counts
    }
    let members = MemberSeries(
      readings: select(.members), initial: initialMembers, findings: findings
    ).readings
    HubSums(hubCounts: hubCounts, jobs: jobs, members: members, findings: findings)
      .check(placesOf: admitted)
    return Observations(
      members: members, jobs: jobs.counts, jobTotals: jobs.reportedTotals, hubs: hubCounts)
  }

  // MARK: Which rows count

  private func isUsed(_ quantity: ObservedQuantity) -> Bool {
    quantity.group.map { name(of: $0) != nil } ?? true
  }

  /// The hub or group that a column name such as `jobs_skane` means.
  private func name(of group: String) -> String? { hubNames[HubName.folded(group)] }

  /// One note for all rows of quantities that are not used; a likely slip gets a note of its own.
  private func reportIgnored(_ rows: [ObservationRow]) {
    var ignored: [(name: String, place: Place, count: Int)] = []
    var positions: [String: Int] = [:]
    for row in rows {
      if let quantity = ObservedQuantity(row.quantity), isUsed(quantity) { continue }
      if let index = positions[row.quantity] {
        ignored[index].count += 1
      } else {
        positions[row.quantity] = ignored.count
        ignored.append((row.quantity, row.place, 1))
      }
    }
    for quantity in ignored {
      let names = ["members", "jobs", "jobs_cumulative"]
      guard let near = NearestWords.to(quantity.name, among: names).first else { continue }
      findings.add(
        .ignoredQuantity, at: quantity.place,
        "rows of `\(quantity.name.prefix(40))` are left out: no forecast uses it",
        fix: "write `\(near)` if that is meant", value: quantity.name)
    }
    guard let first = ignored.first else { return }
    let count = ignored.reduce(0) { $0 + $1.count }
    let names = ignored.prefix(8).map { "`\($0.name.prefix(40))`" }.joined(separator: ", ")
    findings.add(
      .ignoredQuantity, at: first.place,
      "\(count) row\(count == 1 ? "" : "s") left out that no forecast uses: \(names)"
        + (ignored.count > 8 ? " …" : ""),
      fix: "forecasts use `members`, `jobs`, `jobs_cumulative`, and each followed by `_` and the "
        + "`group` of a hub")
  }

  /// Refuses rows whose days do not fit what they count.
  private func fits(_ row: ObservationRow, _ quantity: ObservedQuantity) -> Bool {
    func refuse(_ check: Check, _ message: String, _ fix: String, limit: String? = nil) -> Bool {
      findings.add(check, at: row.place, message, fix: fix, limit: limit)
      return false
    }
    switch quantity.series {
    case .members:
      if row.from != nil {
        return refuse(
          .flowOrTotal, "`\(row.quantity)` is given for an interval; it is a reading on a day",
          "delete `from` and give the number of all who had joined by that day")
      }
    case .jobs:
      if row.interval == nil {
        return refuse(
          .flowOrTotal, "`\(row.quantity)` is given for a day; it is counted over an interval",
          "give `from` and `to`, or name a running total `\(row.quantity)_cumulative`")
      }
    case .jobsTotal: break
    }
    let first = row.from ?? row.day
    if first < historyFrom {
      return refuse(
        .beforeHistory,
        "`\(row.quantity)` of \(first) is from before the history begins, \(historyFrom)",
        "set `history.from` to \(first) or earlier, or delete the row", limit: "\(historyFrom)")
    }
    if let from = row.from, row.knownOn < from {
      return refuse(
        .afterPeriod,
        "`\(row.quantity)` was known on \(row.knownOn), before its interval began on \(from)",
        "correct `as_of` or the interval", limit: "\(from)")
    }
    if row.from == nil, let to = row.to, row.knownOn < to {
      return refuse(
        .afterPeriod, "`\(row.quantity)` was known on \(row.knownOn), before its day \(to)",
        "correct `as_of` or `to`", limit: "\(to)")
    }
    return true
  }

  private func known(_ entries: [Entry]) -> [Entry] {
    let known = entries.filter { $0.row.knownOn <= asOf }
    if let first = entries.first(where: { $0.row.knownOn > asOf }) {
      let count = entries.count - known.count
      findings.add(
        .laterRows, at: first.row.place,
        "\(count) of \(entries.count) rows became known after `as_of`, \(asOf), and "
          + (count == 1 ? "is left out" : "are left out"),
        why: "a forecast made on that day could not have used them")
    }
    var reported: Set<[CalendarDay]> = []
    for entry in known {
      guard let to = entry.row.to, entry.row.from != nil, entry.row.knownOn < to,
        reported.insert([to, entry.row.knownOn]).inserted
      else { continue }
      findings.add(
        .publishedEarly, at: entry.row.toPlace,
        "`\(entry.row.quantity)` up to \(to) was known on \(entry.row.knownOn) already",
        fix: "end the interval on the day of the count, if that is what was counted")
    }
    return known
  }

  /// Of several figures for the same days only the one that became known last.
  private func latest(_ entries: [Entry]) -> [Entry] {
    var latest: [Entry] = []
    var positions: [FigureKey: Int] = [:]
    for entry in entries {
      let key = FigureKey(
        quantity: entry.quantity, from: entry.row.from, day: entry.row.day)
      guard let index = positions[key] else {
        positions[key] = latest.count
        latest.append(entry)
        continue
      }
      let earlier = latest[index]
      guard earlier.row.knownOn != entry.row.knownOn else {
        findings.add(
          .overlap, at: entry.row.place,
          "`\(entry.row.quantity)` is given twice for the same days",
          label: "first on line \(earlier.row.place.line)", fix: "keep one of the rows",
          related: [(earlier.row.place, "first given here")])
        continue
      }
      let isNewer = earlier.row.knownOn < entry.row.knownOn
      let (old, new) = isNewer ? (earlier, entry) : (entry, earlier)
      latest[index] = new
      findings.add(
        .revisedRow, at: new.row.place,
        "\(new.figure.count), known on \(new.row.knownOn), replaces \(old.figure.count) for "
          + "`\(new.row.quantity)`",
        related: [(old.row.place, "the earlier figure")])
    }
    return latest
  }
}
