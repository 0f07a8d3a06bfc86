import DelimitedText
import Diagnostics
import JobCreation
import Spelling

/// Reads programmes with their promises and results from a table.
struct ReferenceTable {
  /// The columns that are read.
  enum Column: String, CaseIterable {
    case programme, country, kind, start, end
    case target = "target_jobs"
    case achieved = "achieved_jobs"
    case ratio, basis, source, note
  }

  /// How far a ratio to three decimals may lie off the quotient, and a hair for what a decimal
  /// fraction loses as a number.
  private static let ratioMargin = 0.0005 + 1e-9

  /// The programmes whose rows are whole.
  private(set) var programmes: [ReferenceProgramme] = []

  private let columns: TableColumns<Column>
  private let isNordic: Bool
  private let targets: CountStyle
  private let results: CountStyle
  private let findings: Findings

  /// The programmes of a table; `nil` with findings where its columns are not those of one.
  init?(_ table: DelimitedTable, findings: Findings) {
    guard
      let columns = TableColumns<Column>(
        of: table, required: [.programme, .kind, .end, .target, .achieved, .basis],
        findings: findings)
    else { return nil }
    self.columns = columns
    self.findings = findings
    isNordic = table.separator != .comma
    targets = CountStyle(
      separator: table.separator, cells: columns.texts(.target, of: table.rows))
    results = CountStyle(
      separator: table.separator, cells: columns.texts(.achieved, of: table.rows))
    var first: [String: Place] = [:]
    for row in table.rows where columns.fits(row, table, findings: findings) {
      guard let programme = programme(of: row) else { continue }
      let place = columns.place(.programme, of: row)
      if let earlier = first.updateValue(place, forKey: programme.name.lowercased()) {
        findings.add(
          .referenceTwice, at: place, "`\(programme.name.prefix(60))` is listed twice",
          label: "first on line \(earlier.line)", fix: "keep the row with the final result",
          value: programme.name, related: [(earlier, "first listed here")])
      } else {
        programmes.append(programme)
      }
    }
  }

  // MARK: Rows

  private func programme(of row: DelimitedTable.Row) -> ReferenceProgramme? {
    let name = word(.programme, "the name of the programme", of: row)
    let kind = word(.kind, "the kind of programme, such as `soft-support`", of: row)
    let (start, end) = (date(.start, of: row), date(.end, of: row))
    let target = count(.target, targets, least: 1, of: row)
    let achieved = count(.achieved, results, least: 0, of: row)
    let basis = basis(of: row)
    let isOrdered = isOrdered(start, end, row)
    guard let name, let kind, case .some(let start) = start, case .some(let end) = end,
      let target, let achieved, let basis, isOrdered,
      hasRatio(Double(achieved) / Double(target), row)
    else { return nil }
    return ReferenceProgramme(
      name: name, country: columns.cell(.country, of: row)?.text, kind: kind, start: start,
      end: end, target: target, achieved: achieved, basis: basis,
      source: columns.cell(.source, of: row)?.text, note: columns.cell(.note, of: row)?.text)
  }

  private func refuse(
    _ check: Check, _ column: Column, _ row: DelimitedTable.Row, _ message: String,
    _ fix: String, limit: String? = nil
  ) {
    findings.add(
      check, at: columns.place(column, of: row), message, fix: fix,
      value: columns.cell(column, of: row)?.text, limit: limit)
  }

  private func word(
    _ column: Column, _ words: String, of row: DelimitedTable.Row
  ) -> String? {
    if let cell = columns.cell(column, of: row) { return cell.text }
    refuse(.badCell, column, row, "the row has no `\(column.rawValue)`", "write \(words)")
    return nil
  }

  /// The date of a column; no date where the cell is empty, nothing where it is none.
  private func date(_ column: Column, of row: DelimitedTable.Row) -> PartialDate?? {
    guard let cell = columns.cell(column, of: row) else { return .some(nil) }
    if let date = PartialDate(iso: cell.text) { return date }
    refuse(
      .date, column, row, "`\(cell.text.prefix(40))` is not a date",
      "write a year, a month or a day, such as `2014`, `2014-12` or `2014-12-31`")
    return nil
  }

  private func isOrdered(
    _ start: PartialDate??, _ end: PartialDate??, _ row: DelimitedTable.Row
  ) -> Bool {
    guard let start = start ?? nil, let end = end ?? nil, start.days.first > end.days.last else {
      return true
    }
    refuse(
      .date, .end, row, "the programme ends in \(end), before it begins in \(start)",
      "exchange the two dates")
    return false
  }

  private func count(
    _ column: Column, _ style: CountStyle, least: Int, of row: DelimitedTable.Row
  ) -> Int? {
    let name = column.rawValue
    guard let cell = columns.cell(column, of: row) else {
      refuse(.badCell, column, row, "the row has no `\(name)`", "write a number of jobs")
      return nil
    }
    let shown = cell.text.prefix(40)
    switch style.read(cell.text) {
    case .number(let number) where number < 0:
      refuse(
        .negativeCount, column, row, "`\(name)` is \(shown), below 0", "write a number of jobs",
        limit: "0")
    case .number(let number) where number != number.rounded():
      refuse(
        .fractionalCount, column, row, "`\(name)` is \(shown), not a whole number",
        "write heads, or round full-time equivalents and say so in `note`")
    case .number(let number) where number < Double(least):
      refuse(
        .badCell, column, row, "`\(name)` is 0; without a promise there is no ratio",
        "delete the row", limit: "\(least)")
    case .number(let number) where number > Double(FigureReader.most):
      refuse(
        .badCell, column, row, "`\(name)` is \(shown), more than a programme can count",
        "check the figure", limit: "\(FigureReader.most)")
    case .number(let number): return Int(number)
    case .ambiguous(let readings):
      let problem = QuantityProblem.ambiguous(String(shown), readings)
      refuse(problem.check, column, row, problem.message, problem.fix)
    case .malformed:
      refuse(.badCell, column, row, "`\(shown)` is not a number of jobs", "write digits only")
    }
    return nil
  }

  private func basis(of row: DelimitedTable.Row) -> ReferenceProgramme.Basis? {
    guard let text = word(.basis, "`final`, `audited` or `interim`", of: row) else { return nil }
    if let basis = ReferenceProgramme.Basis(rawValue: text.lowercased()) { return basis }
    let words = ReferenceProgramme.Basis.allCases.map(\.rawValue)
    refuse(
      .badCell, .basis, row, "`\(text.prefix(40))` does not say how the result is known",
      NearestWords.suggestion(for: text, among: words), limit: words.joined(separator: ", "))
    return nil
  }

  private func hasRatio(_ quotient: Double, _ row: DelimitedTable.Row) -> Bool {
    guard let cell = columns.cell(.ratio, of: row) else { return true }
    let text = isNordic ? cell.text.replacing(",", with: ".") : cell.text
    guard case .number(let ratio) = NumberText.read(text, isCount: false) else {
      refuse(
        .badCell, .ratio, row, "`\(cell.text.prefix(40))` is not a ratio",
        "write it to three decimals, such as `1.073`, or leave it out")
      return false
    }
    guard abs(ratio - quotient) > Self.ratioMargin else { return true }
    let wanted = "\((quotient * 1000).rounded() / 1000)"
    refuse(
      .referenceRatio, .ratio, row,
      "the ratio is \(cell.text.prefix(40)); the jobs give \(wanted)",
      "correct the ratio or one of the numbers of jobs", limit: wanted)
    return false
  }
}
