public import Diagnostics
public import JobCreation

/// A stretch of values of one key between two ends, as the command line gives it: `20..80MSEK`,
/// `-40%..0%`, `2021-12-31..2023-12-31`.
public struct VariedRange: Hashable, Sendable {
  /// The low end in the unit that is written, for days the days since 1970-01-01.
  public let low: Double

  /// The high end, above the low one.
  public let high: Double

  /// The unit of both ends as written, such as `MSEK` or `%`; empty where there is none.
  public let unit: String

  /// Whether the ends are days.
  public let isOfDays: Bool

  /// Whether only whole numbers are values of the key; days are whole.
  public let isWhole: Bool

  /// Reads `LOW..HIGH` as the values of a key; an end without a unit takes the other's.
  ///
  /// - Throws: ``InvalidInput`` with the part that is wrong.
  public init(_ text: String, of key: String, option: String = "--within") throws(InvalidInput) {
    let reader = RangeReader(text: OptionText(option: option, text: text), key: key)
    self = try reader.range(text[...])
  }

  /// A range from checked parts.
  init(low: Double, high: Double, unit: String, isOfDays: Bool, isWhole: Bool) {
    self.low = low
    self.high = high
    self.unit = unit
    self.isOfDays = isOfDays
    self.isWhole = isWhole
  }
}

extension VariedRange {
  /// The value at a number as a scenario writes it, such as `35 MSEK`.
  ///
  /// A number is given to twelve digits of the larger end, whole where the key holds whole numbers.
  public func text(at number: Double) -> String {
    if let day = day(at: number) { return day.description }
    let digits = Self.digits(of: rounded(number))
    switch unit {
    case "": return digits
    case "%": return "\(digits)%"
    default: return "\(digits) \(unit)"
    }
  }

  /// The day that a number stands for; `nil` where the ends are no days.
  public func day(at number: Double) -> CalendarDay? {
    isOfDays ? CalendarDay(dayNumber: Int(number.rounded())) : nil
  }

  /// The number that the value at a number stands for: whole, or without what rounding adds.
  func rounded(_ number: Double) -> Double {
    guard !isWhole else { return number.rounded() }
    var (scale, size) = (1.0, max(abs(low), abs(high)))
    while size * scale < 1e11, scale < 1e15 { scale *= 10 }
    size = (number * scale).rounded() / scale
    return size == 0 ? 0 : size
  }

  /// The digits of a number, in a form that cannot be read as grouped by threes.
  private static func digits(of number: Double) -> String {
    var text = number.description
    if text.hasSuffix(".0") { text.removeLast(2) }
    let parts = text.split(separator: ".")
    // `27.625 MSEK` could be 27 625 million to those who group by points.
    if parts.count == 2, parts[1].count == 3, Double(parts[0]) != 0 { text += "0" }
    return text
  }
}
