public import Diagnostics
public import JobCreation

/// A key that takes several values in turn, as the command line gives it:
/// `budget.total=20..80MSEK:13`.
public struct Variation: Hashable, Sendable {
  /// One of the values.
  public struct Point: Hashable, Sendable {
    /// The number in the unit that is written, for days the days since 1970-01-01.
    public var number: Double

    /// The value as a scenario writes it, such as `35 MSEK`.
    public var text: String

    /// The day, where the values are days.
    public var day: CalendarDay?
  }

  /// The key with the keys above it.
  public let key: String

  /// The stretch of values.
  public let range: VariedRange

  /// The values, evenly spaced, both ends included: at least 2 and at most 101.
  public let points: [Point]

  /// The whole text as given.
  public let text: String

  /// How many values can be asked for.
  public static let counts = 2...101

  /// Reads `KEY=LOW..HIGH:N`.
  ///
  /// - Throws: ``InvalidInput`` with the part that is wrong: no key, no range or number, ends that
  ///   are no values, are not in order or have different units, or fewer whole values than asked for.
  public init(_ text: String) throws(InvalidInput) {
    let option = OptionText(option: Self.option, text: text)
    let reader: RangeReader
    let (range, count): (VariedRange, Int)
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
      throw option.refusal(
        .variation, option.all, "`\(option.shown)` varies no key",
        fix: "write `KEY=LOW..HIGH:N`, such as `budget.total=20..80MSEK:13`")
    }
    key = OptionText.trimmed(text[..<sign])
    reader = RangeReader(text: option, key: key)
    (range, count) = try reader.variation(text[sign...].dropFirst())
    self.range = range
    self.text = text
    points = (0..<count).map { index in
      let share = Double(index) / Double(count - 1)
      let number = range.rounded(range.low * (1 - share) + range.high * share)
      return Point(number: number, text: range.text(at: number), day: range.day(at: number))
    }
  }

  /// What stands for the name of the file in places.
  static let option = "--vary"
}

extension Variation {
  /// The setting of the key to one of the values.
  public func setting(at point: Point) -> Setting {
    Setting(key: key, value: point.text, option: Self.option)
  }
}
