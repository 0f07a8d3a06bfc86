import DelimitedText
import Diagnostics
import JobCreation
import Spelling

/// Reads observation rows from a table or from the rows of a scenario.
struct ObservationTable {
  /// The columns that are read.
  enum Column: String, CaseIterable {
    case quantity, from, to
    case asOf = "as_of"
    case value, kind, margin, source, note
  }

  /// The rows that are whole.
  private(set) var rows: [ObservationRow] = []

  /// How numbers are written in the table.
  private(set) var numbers = CountStyle(separator: nil, cells: [])

  private let findings: Findings

  /// The rows of a table; `path` is its path as the scenario writes it.
  init(_ table: DelimitedTable, path: String, findings: Findings) {
    self.findings = findings
    guard
      let columns = TableColumns<Column>(
        of: table, required: [.quantity, .value], findings: findings)
    else { return }
    numbers = CountStyle(
      separator: table.separator, cells: columns.texts(.value, of: table.rows))
    for cells in table.rows where columns.fits(cells, table, findings: findings) {
      if let row = row(cells, columns, path) { rows.append(row) }
    }
  }

  /// The rows written in the scenario.
  init(_ sections: [Located<ObservationSection>], file: String, findings: Findings) {
    self.findings = findings
    for section in sections {
      let row = section.value
      guard let quantity = row.quantity, let value = row.value else { continue }
      guard let knownOn = row.asOf ?? row.to else {
        findings.add(
          .date, at: section.place, "the figure has neither `to` nor `as_of`",
          fix: "add the day of the count as `as_of`")
        continue
      }
      guard isOrdered(row.from?.value, row.to?.value, at: row.to?.place ?? section.place) else {
        continue
      }
      rows.append(
        ObservationRow(
          quantity: quantity.value, from: row.from?.value, to: row.to?.value,
          knownOn: knownOn.value, value: value.value, kind: row.kind?.value ?? .reported,
          margin: row.margin?.value, place: section.place, valuePlace: value.place,
          toPlace: row.to?.place ?? row.asOf?.place ?? section.place,
          label: "\(file):\(section.place.line)"))
    }
  }

  private func row(
    _ cells: DelimitedTable.Row, _ columns: TableColumns<Column>, _ path: String
  ) -> ObservationRow? {
    func cell(_ column: Column) -> DelimitedTable.Cell? { columns.cell(column, of: cells) }
    let start = cells[0].place
    guard let quantity = cell(.quantity) else {
      findings.add(
        .badCell, at: start, "the row does not say what was counted",
        fix: "write `members`, `jobs` or another quantity into the first column")
      return nil
    }
    // A quantity that no forecast uses may be measured in anything.
    guard ObservedQuantity(quantity.text) != nil else {
      return ObservationRow(
        quantity: quantity.text, from: nil, to: nil, knownOn: CalendarDay(dayNumber: 0), value: "",
        kind: .reported, margin: nil, place: quantity.place, valuePlace: quantity.place,
        toPlace: quantity.place, label: "\(path):\(start.line)")
    }
    var isWhole = true
    func day(_ column: Column) -> CalendarDay? {
      guard let cell = cell(column) else { return nil }
      if let day = CalendarDay(iso: cell.text) { return day }
      findings.add(
        .date, at: cell.place, "`\(cell.text.prefix(40))` is not a date",
        fix: "write year, month and day, such as `2022-09-30`", value: cell.text)
      isWhole = false
      return nil
    }
    let (from, to, asOf) = (day(.from), day(.to), day(.asOf))
    var kind = FigureKind.reported
    if let cell = cell(.kind) {
      if let known = FigureKind(rawValue: cell.text.lowercased()) {
        kind = known
      } else {
        let kinds = FigureKind.allCases.map(\.rawValue)
        findings.add(
          .badCell, at: cell.place, "`\(cell.text.prefix(40))` is not a kind of figure",
          fix: NearestWords.suggestion(for: cell.text, among: kinds), value: cell.text,
          limit: kinds.joined(separator: ", "))
        isWhole = false
      }
    }
    guard isWhole, isOrdered(from, to, at: cell(.to)?.place ?? start) else { return nil }
    guard let knownOn = asOf ?? to else {
      findings.add(
        .date, at: start, "the figure has neither `to` nor `as_of`",
        fix: "add the day of the count as `as_of`")
      return nil
    }
    guard let value = cell(.value) else {
      findings.add(
        .badCell, at: columns.place(.value, of: cells), "the row has no figure",
        fix: "write the figure, or delete the row")
      return nil
    }
    return ObservationRow(
      quantity: quantity.text, from: from, to: to, knownOn: knownOn, value: value.text, kind: kind,
      margin: cell(.margin)?.text, place: start, valuePlace: value.place,
      toPlace: cell(.to)?.place ?? cell(.asOf)?.place ?? start, label: "\(path):\(start.line)")
  }

  private func isOrdered(_ from: CalendarDay?, _ to: CalendarDay?, at place: Place) -> Bool {
    guard let from, let to, from > to else { return true }
    findings.add(
      .date, at: place, "the interval ends on \(to), before it begins on \(from)",
      fix: "exchange the two days")
    return false
  }
}
