import DelimitedText
import Diagnostics
import Spelling

/// Which columns a series is made of: those that were named, else those whose names say it.
struct ColumnChoice {
  /// The times, or the ends of intervals; `nil` where predictors stand in for time.
  private(set) var time: Int?

  /// The starts of intervals.
  private(set) var from: Int?

  /// The values.
  private(set) var value = 0

  /// The weights.
  private(set) var weight: Int?

  /// The predictors.
  private(set) var predictors: [Int] = []

  private let names: [String]
  private let findings: Findings
  private let header: DelimitedTable.Row

  /// Names of columns of times, the likeliest first.
  private static let timeNames = [
    "t", "time", "date", "day", "week", "month", "quarter", "year", "period", "to", "as_of", "x",
    "tid", "datum", "dato", "dag", "vecka", "uge", "uke", "månad", "måned", "kvartal", "år",
  ]

  /// Names of columns that make up a time together.
  private static let partsOfTime: Set = [
    "day", "week", "month", "quarter", "year", "dag", "vecka", "uge", "uke", "månad", "måned",
    "kvartal", "år",
  ]

  /// Names of columns of values that say it before all others.
  private static let plainValueNames = ["y", "value", "values"]

  /// Names of columns of values; where several are there, none of them is meant more than another.
  private static let valueNames = [
    "count", "counts", "total", "members", "jobs", "jobs_cumulative", "antal", "antall", "värde",
    "værdi", "verdi", "medlemmar", "medlemmer", "jobb", "job",
  ]

  /// Names of columns that are no values unless they are asked for.
  private static let sideNames = ["from", "weight", "weights", "vikt", "vægt", "vekt", "margin"]

  /// The choice; `nil` with findings where a column is not there or cannot be told.
  init?(
    _ header: DelimitedTable.Row, asked: SeriesColumns, kind: SeriesTable.Kind,
    holdsNumbers: (Int) -> Bool, findings: Findings
  ) {
    self.header = header
    self.findings = findings
    names = header.map { $0.text.lowercased() }
    var isWhole = true
    func find(_ name: String?) -> Int? {
      guard let name else { return nil }
      let position = position(of: name)
      isWhole = isWhole && position != nil
      return position
    }
    let namedValue = find(asked.value)
    time = find(asked.time)
    weight = find(asked.weight)
    predictors = asked.predictors.compactMap { find($0) }
    guard isWhole else { return nil }
    let taken = [namedValue, weight].compactMap(\.self)
    if time == nil, predictors.isEmpty {
      time = Self.timeNames.compactMap(names.firstIndex).first { !taken.contains($0) }
      if kind != .response, names.contains("from"), let to = names.firstIndex(of: "to"),
        !taken.contains(to)
      {
        time = to
      }
      guard !isPartOfTime else { return nil }
      time = time ?? names.indices.first { !taken.contains($0) && !names[$0].isEmpty }
    }
    if kind != .response, time != nil {
      from = names.firstIndex(of: "from").flatMap { taken.contains($0) || $0 == time ? nil : $0 }
    }
    guard let value = namedValue ?? foundValue(holdsNumbers) else { return nil }
    self.value = value
    guard areDistinct else { return nil }
  }

  /// The name of a column as the header writes it.
  func name(_ column: Int) -> String { header[column].text }

  private func position(of name: String) -> Int? {
    let wanted = NumberText.trimmed(name).lowercased()
    let positions = names.indices.filter { names[$0] == wanted }
    if positions.count == 1 { return positions[0] }
    let shown = name.prefix(40)
    if positions.isEmpty {
      let there = header.map(\.text).filter { !$0.isEmpty }
      findings.add(
        .column, at: header[0].place, "there is no column `\(shown)`",
        fix: NearestWords.to(name, among: there).isEmpty
          ? "the columns are \(list)" : NearestWords.suggestion(for: name, among: there),
        value: name)
    } else {
      findings.add(
        .column, at: header[positions[1]].place, "the column `\(shown)` appears twice",
        fix: "rename one of them", value: name,
        related: [(header[positions[0]].place, "it is here too")])
    }
    return nil
  }

  /// Whether the time that was found is only a part of it, such as the month beside a year, with a
  /// finding that says so.
  private var isPartOfTime: Bool {
    guard let time, Self.partsOfTime.contains(names[time]) else { return false }
    let parts = names.indices.filter { Self.partsOfTime.contains(names[$0]) }
    guard parts.count > 1 else { return false }
    findings.add(
      .column, at: header[parts[0]].place, "several columns could be the time: \(shown(parts))",
      fix: "write the time into one column, such as 2019-06-30 or 2019-06, or name the one that is "
        + "meant with `--time`")
    return true
  }

  /// The column of values where none was named; `nil` with a finding where it cannot be told.
  private func foundValue(_ holdsNumbers: (Int) -> Bool) -> Int? {
    let others = names.indices.filter {
      $0 != time && $0 != from && $0 != weight && !predictors.contains($0)
    }
    if let plain = Self.plainValueNames.compactMap(names.firstIndex).first(where: others.contains) {
      return plain
    }
    let telling = others.filter { Self.valueNames.contains(names[$0]) }
    if telling.count == 1 { return telling[0] }
    let aside = Self.sideNames + Self.timeNames
    let numeric =
      telling.isEmpty
      ? others.filter { !aside.contains(names[$0]) && holdsNumbers($0) } : telling
    if numeric.count == 1 { return numeric[0] }
    let candidates = numeric.map { "`--value \(name($0))`" }
    findings.add(
      .column, at: header[0].place,
      numeric.isEmpty
        ? "no column holds values" : "several columns could be the values: \(shown(numeric))",
      fix: numeric.isEmpty
        ? "name it with `--value`; the columns are \(list)"
        : "name the one that is meant, such as \(candidates[0])")
    return nil
  }

  /// Whether no column serves twice.
  private var areDistinct: Bool {
    let roles =
      [(time, "the time"), (value, "the value"), (weight, "the weight")]
      + predictors.map { ($0, "a predictor") }
    var seen: [Int: String] = [:]
    for case (let column?, let role) in roles {
      if let other = seen.updateValue(role, forKey: column) {
        findings.add(
          .column, at: header[column].place,
          "the column `\(name(column).prefix(40))` is both \(other) and \(role)",
          fix: "name another column; the columns are \(list)")
        return false
      }
    }
    return true
  }

  private var list: String { shown(Array(names.indices)) }

  private func shown(_ columns: [Int]) -> String {
    let names = columns.map { name($0) }.filter { !$0.isEmpty }
    return names.prefix(12).map { "`\($0.prefix(40))`" }.joined(separator: ", ")
      + (names.count > 12 ? " …" : "")
  }
}
