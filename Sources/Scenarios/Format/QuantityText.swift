import DelimitedText
import Diagnostics
import Probability

/// The grammar of quantities: a number, a number with a unit, or a range `a to b`.
enum QuantityText {
  /// Reads a text as a quantity in the unit of calculation.
  static func read(
    _ text: String, as dimension: Dimension
  ) throws(QuantityProblem) -> UncertainQuantity {
    let sides = try sides(of: text, dimension)
    var values: [Double] = []
    let unit = try unit(of: sides, text, dimension)
    for side in sides {
      values.append(try number(side.number, in: text, dimension) * unit)
    }
    return try quantity(values, text, dimension)
  }

  /// Reads a text as a quantity above a floor, and gives the part above it.
  static func read(
    _ text: String, as dimension: Dimension, above floor: Double
  ) throws(QuantityProblem) -> UncertainQuantity {
    let sides = try sides(of: text, dimension)
    _ = try unit(of: sides, text, dimension)
    var values: [Double] = []
    for side in sides { values.append(try number(side.number, in: text, dimension)) }
    guard values[0] >= floor, values.count == 2 || values[0] > floor else {
      throw QuantityProblem(
        check: .outsideDomain, message: "`\(text)` goes below \(Int(floor)), the least it can be",
        why: "a spread of counts below that of pure chance has no model here",
        fix: "write it as `\(dimension.example)`", limit: "above \(Int(floor))")
    }
    return try quantity(values.map { $0 - floor }, text, dimension)
  }

  /// Reads one number with a unit, for the parts of a named distribution.
  static func readNumber(
    _ text: String, as dimension: Dimension, unit: String? = nil
  ) throws(QuantityProblem) -> Double {
    var sides = try sides(of: text, dimension)
    guard sides.count == 1 else { throw .notANumber(text, dimension) }
    if let unit, sides[0].unit.isEmpty { sides[0].unit = unit }
    let factor = try self.unit(of: sides, text, dimension)
    return try number(sides[0].number, in: text, dimension) * factor
  }

  /// Both ends of a range, or the one number, each split from its unit.
  static func sides(
    of text: String, _ dimension: Dimension
  ) throws(QuantityProblem) -> [(number: String, unit: String)] {
    if text.contains("±") || text.contains("+/-") {
      throw QuantityProblem(
        check: .wrongKind, message: "`\(text)`: ± does not say which range is meant",
        why: "a standard deviation and a 90 % range differ by a factor of 1.6",
        fix: "write the 5 % and 95 % ends, such as `\(dimension.example)`")
    }
    let parts = split(text)
    guard (1...2).contains(parts.count) else { throw .notANumber(text, dimension) }
    var sides: [(number: String, unit: String)] = []
    for part in parts {
      let (number, unit) = NumberText.split(part)
      guard number.contains(where: \.isNumber) else { throw .notANumber(text, dimension) }
      sides.append((number, normalised(unit)))
    }
    if parts.count == 1, let dash = sides[0].unit.first, "-–—".contains(dash),
      sides[0].unit.dropFirst().contains(where: \.isNumber)
    {
      throw QuantityProblem(
        check: .wrongKind, message: "`\(text)` is not a range",
        fix: "write `to` between its ends, such as `\(dimension.example)`")
    }
    return sides
  }

  private static func split(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(whereSeparator: { NumberText.blanks.contains($0) || $0.isWhitespace }) {
      if word == "to" { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    return parts.map { $0.joined(separator: " ") }
  }

  /// The factor of the unit that both ends share; the first may leave it, or its end, to the
  /// second.
  private static func unit(
    of sides: [(number: String, unit: String)], _ text: String, _ dimension: Dimension
  ) throws(QuantityProblem) -> Double {
    let last = sides[sides.count - 1].unit
    if sides[0].unit != last, !sides[0].unit.isEmpty, !last.hasPrefix(sides[0].unit + " ") {
      throw QuantityProblem(
        check: .unit, message: "`\(text)`: its ends have different units",
        fix: "give both ends one unit, such as `\(dimension.example)`")
    }
    if let factor = dimension.factor(of: last) { return factor }
    throw last.isEmpty ? .missingUnit(text, dimension) : .unknownUnit(last, dimension)
  }

  static func number(
    _ digits: String, in text: String, _ dimension: Dimension
  ) throws(QuantityProblem) -> Double {
    switch NumberText.read(digits, isCount: dimension.isCount) {
    case .number(let number): return number
    case .ambiguous(let readings): throw .ambiguous(digits, readings)
    case .malformed: throw .notANumber(text, dimension)
    }
  }

  /// A checked quantity from one value or both ends of a range.
  static func quantity(
    _ values: [Double], _ text: String, _ dimension: Dimension
  ) throws(QuantityProblem) -> UncertainQuantity {
    for value in values { try check(value, text, dimension) }
    guard values.count == 2, values[0] != values[1] else { return .fixed(values[0]) }
    guard values[0] < values[1] else {
      throw QuantityProblem(
        check: .reversedRange, message: "`\(text)`: the low end is above the high end",
        fix: "write the smaller number first")
    }
    do {
      return try UncertainQuantity(from: values[0], to: values[1], in: dimension.domain)
    } catch .tooWideForHalfNormal {
      throw QuantityProblem(
        check: .outsideDomain,
        message: "`\(text)` is wider than a range from an edge of its values can be",
        why: "such a range falls off from 0 % (or 100 %) and has its other end within 95 points",
        fix: "write `0 % to 100 %` where nothing is known, or bring the other end closer")
    } catch {
      throw QuantityProblem(
        check: .outsideDomain, message: "`\(text)` is no range of \(dimension.name)",
        fix: "write it as `\(dimension.example)`")
    }
  }

  /// Refuses values that the parameter cannot take.
  static func check(
    _ value: Double, _ text: String, _ dimension: Dimension
  ) throws(QuantityProblem) {
    switch dimension.domain {
    case .share where value < 0 || value > 1:
      let isBare = !text.contains("%") && value > 1 && value <= 100
      throw QuantityProblem(
        check: .shareOutOfRange,
        message: "`\(text)` is \(value < 0 ? "below 0" : "above 100 %"), which no share can be",
        fix: isBare ? "write `\(text) %` if per cent is meant" : "write a share from 0 % to 100 %",
        limit: "0 % to 100 %")
    case .positive where value < 0:
      throw QuantityProblem(
        check: .outsideDomain, message: "`\(text)` goes below 0, which \(dimension.name) cannot",
        fix: "write it as `\(dimension.example)`", limit: "0")
    default: break
    }
    if let bound = dimension.lowerBound, value <= bound {
      throw QuantityProblem(
        check: .outsideDomain, message: "`\(text)` takes away 100 % or more",
        fix: "write it as `\(dimension.example)`", limit: "-100 %")
    }
  }

  /// Lower-case words with single blanks; `per annum` and the like are not read.
  private static func normalised(_ unit: String) -> String {
    unit.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
