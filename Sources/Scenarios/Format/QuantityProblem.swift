import Diagnostics

/// Why a text is not the quantity that is expected, in the words of a finding.
struct QuantityProblem: Error {
  var check: Check
  var message: String
  var why: String?
  var fix: String
  var limit: String?

  static func notANumber(_ text: String, _ dimension: Dimension) -> QuantityProblem {
    QuantityProblem(
      check: .wrongKind, message: "`\(text)` is not \(dimension.name)",
      fix: "write it as `\(dimension.example)`")
  }

  static func ambiguous(_ text: String, _ readings: [String]) -> QuantityProblem {
    let meanings = readings.map { "`\($0)`" }.joined(separator: " or ")
    return QuantityProblem(
      check: .ambiguousNumber,
      message: readings.count > 1
        ? "`\(text)` is ambiguous: it could mean \(meanings)"
        : "`\(text)` is not how a number is written here; it could mean \(meanings)",
      fix: "write \(meanings); a point marks decimals, a space marks thousands")
  }

  static func unknownUnit(_ unit: String, _ dimension: Dimension) -> QuantityProblem {
    let allowed = dimension.unitList
    return QuantityProblem(
      check: .unit,
      message: "`\(unit)` is not a unit of \(dimension.name)",
      fix: allowed.isEmpty
        ? "write a number without a unit, such as `\(dimension.example)`"
        : "use \(allowed), such as `\(dimension.example)`",
      limit: allowed.isEmpty ? nil : allowed)
  }

  static func missingUnit(_ text: String, _ dimension: Dimension) -> QuantityProblem {
    QuantityProblem(
      check: .unit, message: "`\(text)` has no unit; \(dimension.name) needs one",
      why: "per month and per year differ by a factor of twelve",
      fix: "add \(dimension.unitList), such as `\(dimension.example)`", limit: dimension.unitList)
  }
}
