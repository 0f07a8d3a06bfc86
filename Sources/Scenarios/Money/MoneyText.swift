import Diagnostics
import Probability

/// An amount of money with its currency, resolved to single units.
struct Money: Sendable, Hashable {
  /// The amount in units of the currency.
  var amount: UncertainQuantity

  /// The number, or both ends of the range, in units of the currency.
  var ends: [Double]

  /// The ISO 4217 code as written.
  var currency: String

  /// The text as written.
  var text: String
}

/// The grammar of money: `62 MSEK`, `450 DKK thousand`, `40 000 to 80 000 SEK per member-year`.
enum MoneyText {
  private static let multipliers: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "millions": 1e6, "mio": 1e6, "mio.": 1e6, "mill": 1e6,
    "mill.": 1e6, "billion": 1e9, "mia.": 1e9,
  ]

  private static let dimension = Dimension(
    name: "an amount of money", domain: .positive, units: [], example: "62 MSEK", allowsZero: true)

  /// Reads an amount; `ending` is what it is paid for, such as `per member-year`.
  static func read(
    _ text: String, ending: [(name: String, factor: Double)] = []
  ) throws(QuantityProblem) -> Money {
    var dimension = dimension
    if let first = ending.first { dimension.example = "40 000 to 80 000 SEK \(first.name)" }
    let prefixed = moveLeadingCurrency(text)
    let sides = try QuantityText.sides(of: prefixed, dimension)
    let paidFor = try self.ending(of: sides[sides.count - 1].unit, text, among: ending)
    let last = try unit(sides[sides.count - 1].unit, without: paidFor.name, text, dimension)
    let first =
      sides.count == 1 || sides[0].unit.isEmpty
      ? last : try unit(sides[0].unit, without: paidFor.name, text, dimension)
    guard first.currency == last.currency else {
      throw QuantityProblem(
        check: .currency, message: "`\(text)`: its ends have different currencies",
        fix: "give both ends one currency")
    }
    var values: [Double] = []
    for (side, factor) in zip(
      sides, sides.count == 2 ? [first.factor, last.factor] : [last.factor])
    {
      try refuseGroupedPoint(side.number, text)
      let number = try QuantityText.number(side.number, in: text, dimension)
      values.append(number * factor * paidFor.factor)
    }
    let amount = try QuantityText.quantity(values, text, dimension)
    return Money(amount: amount, ends: values, currency: last.currency, text: text)
  }

  /// A checked amount from one number or both ends of a range.
  static func quantity(
    _ values: [Double], _ text: String
  ) throws(QuantityProblem) -> UncertainQuantity {
    try QuantityText.quantity(values, text, dimension)
  }

  /// `SEK 62 million` is read as `62 million SEK`.
  private static func moveLeadingCurrency(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].count == 3, CurrencyCode.isKnown(String(words[0])) else {
      return text
    }
    return "\(words[1]) \(words[0])"
  }

  /// `62.000 SEK` is sixty-two thousand to a Dane and sixty-two to others.
  private static func refuseGroupedPoint(
    _ number: String, _ text: String
  ) throws(QuantityProblem) {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count), parts[0] != "0" {
      throw .ambiguous(text, ["\(parts[0]) \(parts[1])", String(parts[0])])
    }
  }

  /// What an amount is paid for, which holds for both ends of a range.
  private static func ending(
    of unit: String, _ text: String, among endings: [(name: String, factor: Double)]
  ) throws(QuantityProblem) -> (name: String, factor: Double) {
    guard let example = endings.first else { return ("", 1) }
    guard let ending = endings.first(where: { unit.hasSuffix($0.name) }) else {
      throw QuantityProblem(
        check: .unit, message: "`\(text)` does not say what the amount is paid for",
        fix: "end it with `\(example.name)`", limit: example.name)
    }
    return ending
  }

  private static func unit(
    _ unit: String, without ending: String, _ text: String, _ dimension: Dimension
  ) throws(QuantityProblem) -> (currency: String, factor: Double) {
    let rest = unit.hasSuffix(ending) ? unit.dropLast(ending.count) : unit[...]
    let words = rest.split(separator: " ").map(String.init)
    var factor = 1.0
    var currency: String?
    for word in words {
      if let multiplier = multipliers[word], factor == 1 || currency == nil {
        factor *= multiplier
      } else if let (code, multiplier) = code(in: word), currency == nil {
        currency = code
        factor *= multiplier
      } else if ["kr", "kr.", "mkr", "mnkr", "tkr"].contains(word) {
        throw QuantityProblem(
          check: .currency, message: "`\(text)`: `\(word)` could be Swedish, Danish or Norwegian",
          fix: "write the code, such as `\(dimension.example)`")
      } else {
        throw QuantityProblem(
          check: .currency, message: "`\(text)`: `\(word)` is not a currency or a multiplier",
          fix: "write the code, such as `\(dimension.example)`")
      }
    }
    guard let currency else {
      throw QuantityProblem(
        check: .currency, message: "`\(text)` has no currency",
        fix: "add the code, such as `\(dimension.example)`")
    }
    return (currency, factor)
  }

  /// `SEK`, `MSEK` or `kSEK`; units are in lower case by now.
  private static func code(in word: String) -> (String, Double)? {
    let upper = word.uppercased()
    if CurrencyCode.isKnown(upper) { return (upper, 1) }
    guard word.count == 4, let first = word.first else { return nil }
    let code = String(upper.dropFirst())
    guard CurrencyCode.isKnown(code) else { return nil }
    switch first {
    case "k", "t": return (code, 1e3)
    case "m": return (code, 1e6)
    default: return nil
    }
  }
}
