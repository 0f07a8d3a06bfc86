import Charts
import JobCreation

/// Money, and values of what is varied.
extension English {
  /// A sum to three significant digits, such as `62 million SEK` or `51,300 SEK`.
  package static func money(_ amount: Double, _ currency: String) -> String {
    guard amount.isFinite else { return "no sum" }
    let sign = amount < 0 ? "\u{2212}" : ""
    let size = amount.magnitude
    if size >= 999_500 {
      return "\(sign)\(threeDigits(size / 1e6)) million \(currency)"
    }
    let step = size < 1_000 ? 1.0 : size < 10_000 ? 10 : size < 100_000 ? 100 : 1_000
    return sign + NumberStyle.english.count((size / step).rounded() * step) + " \(currency)"
  }

  /// A number of at least 0 to three significant digits at most, without zeros at the end.
  static func threeDigits(_ value: Double) -> String {
    let places = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
    guard value < 1e12 else { return NumberStyle.english.count(min(value, 9e14)) }
    let text = NumberStyle.english.decimal(value, places: places)
    guard places > 0 else { return text }
    var digits = Substring(text)
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return String(digits.hasSuffix(".") ? digits.dropLast() : digits)
  }

  /// A difference of chances in points with its sign, such as `−16 points`.
  package static func points(_ difference: Double) -> String {
    let size = abs(100 * difference)
    let number =
      size < 0.05
      ? "0" : size < 9.95 ? DecimalText.rounded(size, decimals: 1) ?? "0" : "\(Int(size.rounded()))"
    let sign = number == "0" ? "" : difference < 0 ? "\u{2212}" : "+"
    return "\(sign)\(number) \(number == "1" ? "point" : "points")"
  }

  /// Two chances in whole per cents, or with a decimal where they would read alike and are not.
  static func perCents(_ first: Double, _ second: Double) -> (String, String) {
    let whole = (perCent(first), perCent(second))
    guard whole.0 == whole.1, first != second else { return whole }
    func fine(_ chance: Double) -> String {
      (DecimalText.rounded(100 * chance, decimals: 2) ?? "0") + "%"
    }
    return (fine(first), fine(second))
  }

  /// The size of a difference of chances in points, without its sign.
  static func pointsWithoutSign(_ difference: Double) -> String {
    let text = points(abs(difference))
    return text.hasPrefix("+") ? String(text.dropFirst()) : text
  }

  /// A value of what is varied, such as `48.5 MSEK`, `−20%`, `2023-06-30`.
  package static func value(_ value: Double, of quantity: VariedQuantity) -> String {
    if quantity.isOfDays { return CalendarDay(dayNumber: Int(value.rounded())).description }
    if quantity.isOfJobs { return count(Int(value.rounded()), "job", "jobs") }
    if quantity.isOfMoney { return money(value, quantity.unit) }
    let digits = threeDigits(abs(value))
    let sign =
      value < 0 && digits != "0" ? "\u{2212}" : quantity.isChange && digits != "0" ? "+" : ""
    let isTight = ["%", "×", ""].contains(quantity.unit)
    return "\(sign)\(digits)\(isTight ? "" : "\u{A0}")\(quantity.unit)"
  }

  /// What is varied, within a sentence.
  package static func name(of quantity: VariedQuantity) -> String {
    let parts = quantity.key.split(separator: ".").map(String.init)
    switch parts.first {
    case "budget" where parts.last == "total": return "the budget"
    case "target" where parts.last == "at_least": return "the target"
    case "target" where parts.last == "by": return "the deadline"
    case "pace": return "the pace of new jobs, beside the expected one"
    case "levers" where parts.count == 3: return "\(parts[1]): \(effect(parts[2]))"
    default: return quantity.key
    }
  }

  private static func effect(_ key: String) -> String {
    switch key {
    case "unit_cost": "change of the cost of support"
    case "intensity": "change of the effect of support"
    case "imitation": "change of members' pull"
    default: key
    }
  }

  /// The label of an axis: what is varied, and its unit.
  static func axis(of quantity: VariedQuantity) -> String {
    var name = name(of: quantity)
    if name.hasPrefix("the ") { name.removeFirst(4) }
    let unit = quantity.isOfJobs ? "jobs" : quantity.unit
    return unit.isEmpty ? capitalised(name) : "\(capitalised(name)), \(unit)"
  }

  /// The labels of values on an axis.
  static func tick(_ value: Double, of quantity: VariedQuantity) -> String {
    if quantity.isOfDays { return self.value(value, of: quantity) }
    let digits = quantity.isWhole ? count(Int(value.rounded())) : threeDigits(abs(value))
    guard !quantity.isWhole else { return digits }
    return (value < 0 && digits != "0" ? "\u{2212}" : "") + digits
      + (quantity.unit == "%" ? "%" : "")
  }
}
