import JobCreation

/// Days and months as ISO 8601 writes them.
enum TimeText {
  /// The day of `2019-06-30`; `nil` where the text is none.
  static func day(_ text: ArraySlice<UInt8>) -> CalendarDay? {
    guard text.count == 10, text[text.startIndex + 7] == UInt8(ascii: "-"),
      let (year, month) = yearAndMonth(text.prefix(7)), let day = number(text.suffix(2))
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The first day of `2019-06`; `nil` where the text is no month.
  static func month(_ text: ArraySlice<UInt8>) -> CalendarDay? {
    guard text.count == 7, let (year, month) = yearAndMonth(text) else { return nil }
    return CalendarDay(year: year, month: month, day: 1)
  }

  private static func yearAndMonth(_ text: ArraySlice<UInt8>) -> (Int, Int)? {
    guard text[text.startIndex + 4] == UInt8(ascii: "-"), let year = number(text.prefix(4)),
      let month = number(text.suffix(2))
    else { return nil }
    return (year, month)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = 10 * number + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
