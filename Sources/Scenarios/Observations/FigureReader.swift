import Diagnostics
import JobCreation

/// Turns the figure of a row into a count with the integers it may stand for.
struct FigureReader {
  let numbers: CountStyle
  let findings: Findings

  /// The most that any count can be.
  static let most = 1_000_000_000

  /// The figure of a row; a finding and `nil` where it is no count.
  func figure(of row: ObservationRow) -> Figure? {
    guard let count = count(row.value, at: row.valuePlace, of: row) else { return nil }
    var kind = row.kind
    var counts = kind == .reported ? count...count : PublishedMargin.rounded(count)
    if let text = row.margin {
      guard let margin = margin(text, row) else { return nil }
      if kind == .reported && margin > 0 {
        findings.add(
          .marginOfReported, at: row.valuePlace,
          "the reported figure \(count) has a margin of \(margin); it is taken as rounded",
          fix: "write `rounded` or `inferred` as its kind, or delete the margin", value: text)
        kind = .rounded
      }
      counts = PublishedMargin.stated(count, margin: margin)
    }
    return Figure(
      count: count, kind: kind, possibleCounts: counts, knownOn: row.knownOn, place: row.label)
  }

  private func count(_ text: String, at place: Place, of row: ObservationRow) -> Int? {
    func refuse(_ check: Check, _ message: String, _ fix: String, limit: String? = nil) -> Int? {
      findings.add(check, at: place, message, fix: fix, value: text, limit: limit)
      return nil
    }
    let shown = text.prefix(40)
    switch numbers.read(text) {
    case .number(let number) where number < 0:
      return refuse(
        .negativeCount, "`\(row.quantity)` is \(shown), below 0",
        "write the count; leavers are modelled by `members.attrition`", limit: "0")
    case .number(let number) where number != number.rounded():
      return refuse(
        .fractionalCount, "`\(row.quantity)` is \(shown), not a whole number",
        "write heads, not full-time equivalents or averages")
    case .number(let number) where number > Double(Self.most):
      return refuse(
        .badCell, "`\(row.quantity)` is \(shown), more than a programme can count",
        "check the figure", limit: "\(Self.most)")
    case .number(let number): return Int(number)
    case .ambiguous(let readings):
      let problem = QuantityProblem.ambiguous(String(shown), readings)
      return refuse(problem.check, problem.message, problem.fix)
    case .malformed:
      return refuse(
        .badCell, "`\(shown)` is not a count of `\(row.quantity)`", "write digits only")
    }
  }

  private func margin(_ text: String, _ row: ObservationRow) -> Int? {
    if case .number(let number) = numbers.read(text), number >= 0, number <= 1e9,
      number == number.rounded()
    {
      return Int(number)
    }
    findings.add(
      .badCell, at: row.valuePlace,
      "the margin `\(text.prefix(40))` is not a whole number from 0",
      fix: "write how many jobs or members the count may be off, either way", value: text)
    return nil
  }
}
