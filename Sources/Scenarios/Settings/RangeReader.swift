import DelimitedText
import Diagnostics
import JobCreation
import Spelling

/// Reads `LOW..HIGH` and `LOW..HIGH:N` in the text of an option.
struct RangeReader {
  /// Keys whose values are whole numbers.
  private static let wholeKeys: Set = ["target.at_least", "simulation.paths", "simulation.seed"]

  /// An end of a range: where it stands, its digits and its unit.
  private struct End {
    var text: Substring
    var digits: String
    var unit: String
  }

  /// The option's text.
  let text: OptionText

  /// The key whose values are read.
  let key: String

  private var example: String {
    switch key {
    case "target.by": "2021-12-31..2023-12-31"
    case "target.at_least": "600..1200"
    default: key.hasSuffix("unit_cost") && key.hasPrefix("levers.") ? "-40%..0%" : "20..80MSEK"
    }
  }

  private var isWhole: Bool { Self.wholeKeys.contains(key) }

  /// The part of the whole text that a substring of it is.
  private func columns(_ part: Substring) -> Range<Int> {
    let start = text.text[..<part.startIndex].unicodeScalars.count
    return start..<start + max(1, part.unicodeScalars.count)
  }

  private func refuse(
    _ check: Check, _ part: Substring, _ message: String, why: String? = nil, fix: String,
    limit: String? = nil
  ) -> InvalidInput {
    text.refusal(
      check, columns(part), message, why: why, fix: fix, value: String(part), limit: limit)
  }

  // MARK: Ranges and numbers of values

  /// A range and the number of values in it.
  func variation(_ part: Substring) throws(InvalidInput) -> (VariedRange, Int) {
    guard let colon = part.lastIndex(of: ":") else {
      throw refuse(
        .variation, part, "`\(part)` does not say how many values",
        fix: "end it with a colon and a number, such as `\(example):13`",
        limit: "2 to 101")
    }
    let digits = part[part.index(after: colon)...]
    let count = Int(OptionText.trimmed(digits))
    guard let count, Variation.counts.contains(count) else {
      throw refuse(
        .variation, digits.isEmpty ? part[colon...] : digits,
        count == nil
          ? "`\(digits)` is no number of values" : "\(digits) values are not what can be tried",
        fix: "write a whole number from 2 to 101", limit: "2 to 101")
    }
    let range = try range(part[..<colon])
    let values = Int(min(range.high - range.low, 1e9)) + 1
    guard !range.isWhole || values >= count else {
      throw refuse(
        .variation, digits,
        "from \(range.text(at: range.low)) to \(range.text(at: range.high)) there are only "
          + "\(values) \(range.isOfDays ? "days" : "whole numbers")",
        fix: "ask for at most \(values) values", limit: "\(values)")
    }
    return (range, count)
  }

  /// A range.
  func range(_ part: Substring) throws(InvalidInput) -> VariedRange {
    let pieces = part.split(separator: /\.\./, omittingEmptySubsequences: false)
    guard pieces.count == 2, !pieces[1].hasPrefix("."),
      pieces.allSatisfy({ $0.contains { !$0.isWhitespace } })
    else {
      throw refuse(
        .variation, part, "`\(part)` is not a range from a low to a high end",
        fix: "write two points between the ends, such as `\(example)`")
    }
    if pieces.contains(where: Self.looksLikeDay) { return try days(pieces[0], pieces[1]) }
    var (low, high) = (try end(pieces[0]), try end(pieces[1]))
    try unify(&low, &high, in: part)
    let (first, last) = (try number(low), try number(high))
    try order(first, last, pieces, in: part)
    return VariedRange(
      low: first, high: last, unit: high.unit, isOfDays: false, isWhole: isWhole)
  }

  private func order(
    _ low: Double, _ high: Double, _ pieces: [Substring], in part: Substring
  ) throws(InvalidInput) {
    guard low >= high else { return }
    let (first, last) = (OptionText.trimmed(pieces[0]), OptionText.trimmed(pieces[1]))
    throw refuse(
      .reversedRange, part,
      low == high
        ? "both ends are \(first)" : "the low end, \(first), is above the high end, \(last)",
      fix: low == high
        ? "write two different ends, or use `--set \(key)=\(first)`"
        : "write the smaller end first")
  }

  // MARK: Days

  private static func looksLikeDay(_ piece: Substring) -> Bool {
    let text = OptionText.trimmed(piece)
    return text.first?.isNumber == true && text.contains("-")
      && text.allSatisfy { $0.isNumber || $0 == "-" }
  }

  private func days(_ first: Substring, _ last: Substring) throws(InvalidInput) -> VariedRange {
    let (low, high) = (try day(first), try day(last))
    let whole = text.text[first.startIndex..<last.endIndex]
    try order(Double(low.dayNumber), Double(high.dayNumber), [first, last], in: whole)
    return VariedRange(
      low: Double(low.dayNumber), high: Double(high.dayNumber), unit: "", isOfDays: true,
      isWhole: true)
  }

  private func day(_ piece: Substring) throws(InvalidInput) -> CalendarDay {
    let text = OptionText.trimmed(piece)
    guard let day = CalendarDay(iso: text) else {
      throw refuse(
        .date, piece, "`\(text)` is not a date",
        fix: "write year, month and day at both ends, such as `2021-12-31..2023-12-31`")
    }
    return day
  }

  // MARK: Numbers and units

  private func end(_ piece: Substring) throws(InvalidInput) -> End {
    let (digits, unit) = NumberText.split(OptionText.trimmed(piece))
    guard digits.contains(where: \.isNumber) else {
      throw refuse(
        .variation, piece, "`\(OptionText.trimmed(piece))` does not start with a number",
        fix: "write a range such as `\(example)`")
    }
    return End(text: piece, digits: digits, unit: unit)
  }

  /// Gives both ends the unit that one of them has, and checks that it is one.
  private func unify(_ low: inout End, _ high: inout End, in part: Substring) throws(InvalidInput) {
    let units = [low.unit, high.unit].map(Self.folded)
    if units[1].isEmpty {
      high.unit = low.unit
    } else if units[0] != units[1], !units[0].isEmpty, !Self.goesOn(units[0], in: units[1]) {
      throw refuse(
        .unit, part, "the ends have different units, `\(low.unit)` and `\(high.unit)`",
        fix: "give both ends one unit, or write it once, such as `\(example)`")
    }
    try check(high.unit, in: units[1].isEmpty ? low.text : high.text)
    low.unit = high.unit
  }

  /// Whether the low end's unit is the beginning, or the singular, of the high end's.
  private static func goesOn(_ low: String, in high: String) -> Bool {
    high.hasPrefix(low + " ") || high == low + "s"
  }

  private func check(_ unit: String, in piece: Substring) throws(InvalidInput) {
    let name = Self.folded(unit)
    guard !name.isEmpty, !Dimension.unitsOfAll.contains(name), !isMoney(unit) else { return }
    let blanks = piece.reversed().prefix { $0.isWhitespace }.count
    let marked = piece.dropLast(blanks).suffix(unit.count)
    if ["kr", "kr.", "mkr", "mnkr", "tkr"].contains(name) {
      throw refuse(
        .currency, marked, "`\(unit)` could be Swedish, Danish or Norwegian",
        fix: "write the code, such as `20..80MSEK`")
    }
    let near = NearestWords.to(name, among: Dimension.unitsOfAll.sorted())
    throw refuse(
      .unit, marked, "`\(unit)` is not a unit",
      fix: near.isEmpty
        ? "write a unit that the key has in a scenario, such as `MSEK`, `%` or `months`"
        : "did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?")
  }

  private func isMoney(_ unit: String) -> Bool {
    [[], BudgetSection.costUnits].contains { ending in
      (try? MoneyText.read("1 \(unit)", ending: ending)) != nil
    }
  }

  private func number(_ end: End) throws(InvalidInput) -> Double {
    // `1.000 SEK` is a thousand to some, as in scenarios.
    let isCount = isWhole || end.digits.contains(".") && isMoney(end.unit)
    switch NumberText.read(end.digits, isCount: isCount) {
    case .number(let number):
      guard !isWhole || number == number.rounded() else {
        throw refuse(
          .variation, end.text, "`\(end.digits)` is not a whole number",
          fix: "write whole numbers, such as `\(example)`")
      }
      return number
    case .ambiguous(let readings):
      let problem = QuantityProblem.ambiguous(end.digits, readings)
      throw refuse(problem.check, end.text, problem.message, fix: problem.fix)
    case .malformed:
      throw refuse(
        .variation, end.text, "`\(end.digits)` is not a number",
        fix: "write a range such as `\(example)`")
    }
  }

  /// A unit in lower case with single blanks.
  private static func folded(_ unit: String) -> String {
    unit.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Dimension {
  /// The names of the units of all dimensions.
  fileprivate static let unitsOfAll = Set(
    [
      share, sharePerYear, relativeChange, spread, duration, members, ceiling, countPerMonth,
      ratePerMonth, jobsPerMemberYear, jobsPerMember,
    ].flatMap { $0.units.map(\.name) })
}
