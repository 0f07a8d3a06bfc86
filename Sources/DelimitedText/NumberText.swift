/// How a number is written: decimal point, groups of three by a space or underscore, `1e3`.
package enum NumberText {
  /// What a text means.
  package enum Reading: Equatable {
    case number(Double)

    /// It could mean several numbers, listed as the user should write them.
    case ambiguous([String])

    /// No number, or digits grouped by other than three.
    case malformed
  }

  /// Spaces that group digits: plain, no-break, narrow no-break, thin.
  package static let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]

  /// The number at the start of a text, as long as digits, signs and separators go, and what
  /// follows it.
  package static func split(_ text: String) -> (number: String, rest: String) {
    let letters = Array(text)
    var end = 0
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      if letter.isASCII, letter.isNumber || "._,".contains(letter) {
        end = index + 1
      } else if index == 0, "+-−".contains(letter) {
        end = 1
      } else if letter == "e" || letter == "E", index == end, index > 0,
        let exponent = exponentEnd(letters, index)
      {
        return (String(letters[..<exponent]), trimmed(String(letters[exponent...])))
      } else if !blanks.contains(letter) {
        break
      }
      index += 1
    }
    return (String(letters[..<end]), trimmed(String(letters[end...])))
  }

  /// Reads a whole text as one number.
  ///
  /// Where a whole number is expected, `1,000` cannot mean one, but `1.000` can mean two things.
  package static func read(_ text: String, isCount: Bool) -> Reading {
    var body = text
    var sign = 1.0
    if let first = body.first, "+-−".contains(first) {
      sign = first == "+" ? 1 : -1
      body = trimmed(String(body.dropFirst()))
    }
    guard let first = body.first, first.isNumber || first == "." else { return .malformed }
    let commas = body.count { $0 == "," }
    let points = body.count { $0 == "." }
    if commas > 0 {
      return readCommas(body, sign, commas: commas, points: points, isCount: isCount)
    }
    if points > 1 {
      guard let whole = joined(body, by: ".") else { return .malformed }
      return .ambiguous([grouped(whole)])
    }
    if points == 1, isCount, let whole = joined(body, by: ".") {
      return .ambiguous([grouped(whole), String(body.prefix { $0 != "." })])
    }
    return plain(body).map { .number(sign * $0) } ?? .malformed
  }

  private static func readCommas(
    _ body: String, _ sign: Double, commas: Int, points: Int, isCount: Bool
  ) -> Reading {
    if points == 0, let whole = joined(body, by: ",") {
      if commas > 1 || isCount { return Double(whole).map { .number(sign * $0) } ?? .malformed }
      return .ambiguous([grouped(whole), decimal(body)])
    }
    if points == 1, let point = body.firstIndex(of: "."),
      let whole = joined(String(body[..<point]), by: ",")
    {
      return .ambiguous([grouped(whole) + String(body[point...])])
    }
    return commas == 1 && points == 0 ? .ambiguous([decimal(body)]) : .malformed
  }

  /// The digits of groups of three, such as `62.000.000`; `nil` where they are grouped otherwise.
  private static func joined(_ text: String, by separator: Character) -> String? {
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    return groups.joined()
  }

  /// A number without commas, its digits perhaps in groups.
  private static func plain(_ body: String) -> Double? {
    let whole = body.prefix { $0 != "." && $0 != "e" && $0 != "E" }
    let isGrouped = whole.contains { blanks.contains($0) || $0 == "_" }
    guard isGrouped else {
      guard body.allSatisfy({ $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) }),
        body.last?.isNumber == true
      else { return nil }
      return Double(body).flatMap { $0.isFinite ? $0 : nil }
    }
    let groups = whole.split(
      omittingEmptySubsequences: false, whereSeparator: { blanks.contains($0) || $0 == "_" })
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    return plain(groups.joined() + body[whole.endIndex...])
  }

  private static func exponentEnd(_ letters: [Character], _ start: Int) -> Int? {
    var index = start + 1
    if index < letters.count, "+-".contains(letters[index]) { index += 1 }
    let first = index
    while index < letters.count, letters[index].isASCII, letters[index].isNumber { index += 1 }
    return index > first ? index : nil
  }

  private static func grouped(_ digits: String) -> String {
    var groups: [String] = []
    var rest = Substring(digits)
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    return ([String(rest)] + groups).joined(separator: " ")
  }

  private static func decimal(_ body: String) -> String {
    body.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
  }

  /// The text without blanks of any kind around it.
  package static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while let first = slice.first, blanks.contains(first) || first.isWhitespace {
      slice.removeFirst()
    }
    while let last = slice.last, blanks.contains(last) || last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
