/// Goes through the letters of a cell: sign, runs of digits with what separates them, exponent,
/// per cent.
struct NumberScan {
  /// Sign, digits and marks in ASCII.
  private(set) var mantissa: ArraySlice<UInt8>

  /// The power of ten behind the mantissa, `%` included.
  private(set) var exponent = 0

  private var runs = DigitRuns()
  private var startsWithZero = false
  private var hasExponent = false

  private static let space = UInt8(ascii: " ")

  /// Exponents beyond this one are all alike: 0 or too large.
  private static let exponentLimit = 100_000

  /// Reads a cell; `nil` where something else stands in it.
  init?(_ cell: ArraySlice<UInt8>) {
    guard var text = Self.plain(cell) else { return nil }
    if text.last == UInt8(ascii: "%") {
      text = Self.trimmed(text.dropLast())
      exponent = -2
    }
    mantissa = text
    guard let first = text.first else { return nil }
    var start = text.startIndex
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      start += 1
      while start < text.endIndex, text[start] == Self.space { start += 1 }
    }
    let end = scanDigits(text, from: start)
    guard runs.holdDigits, scanExponent(text, end) else { return nil }
    startsWithZero = text[start] == UInt8(ascii: "0")
    if runs.holdSpace || start > text.startIndex + 1 {
      let sign = first == UInt8(ascii: "-") ? [first] : []
      mantissa = sign + text[start..<end].filter { $0 != Self.space && $0 != UInt8(ascii: "_") }
    } else {
      mantissa = text[..<end]
    }
  }

  /// What the marks tell; `nil` where digits are grouped by other than three.
  var marks: WrittenNumber.Marks? {
    guard let last = runs.lastSeparator else { return .absent }
    guard let mark = WrittenNumber.Mark(rawValue: last) else {
      return runs.areGroups ? .absent : nil
    }
    let couldBeWhole = runs.areGroups && !startsWithZero && !hasExponent
    if runs.separatorCount == 1 { return couldBeWhole ? .either(mark) : .loneDecimal(mark) }
    if runs.firstSeparator == last { return couldBeWhole ? .thousands(mark) : nil }
    return runs.areGroupsBeforeLast ? .decimal(mark) : nil
  }

  /// Reads digits and what separates them; gives the place after them.
  private mutating func scanDigits(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): runs.addDigit()
      case UInt8(ascii: "."), UInt8(ascii: ","), Self.space: runs.addSeparator(text[index])
      case UInt8(ascii: "_"): runs.addSeparator(Self.space)
      default: return index
      }
      index += 1
    }
    return index
  }

  /// Reads what follows the digits to the end; false where it is no exponent.
  private mutating func scanExponent(_ text: ArraySlice<UInt8>, _ start: Int) -> Bool {
    guard start < text.endIndex else { return true }
    guard text[start] | 0x20 == UInt8(ascii: "e") else { return false }
    var digits = text[(start + 1)...]
    var sign = 1
    if let first = digits.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      digits = digits.dropFirst()
    }
    guard !digits.isEmpty else { return false }
    var power = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return false }
      power = min(Self.exponentLimit, 10 * power + Int(digit - UInt8(ascii: "0")))
    }
    exponent += sign * power
    hasExponent = true
    return true
  }

  /// The cell with plain spaces and a plain minus, without blanks around it; `nil` where it holds
  /// anything else that is not ASCII.
  private static func plain(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard cell.contains(where: { $0 >= 0x80 }) else { return trimmed(cell) }
    var plain: [UInt8] = []
    for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{202F}", "\u{2009}": plain.append(space)
      case "\u{2212}": plain.append(UInt8(ascii: "-"))
      default:
        guard scalar.isASCII else { return nil }
        plain.append(UInt8(scalar.value))
      }
    }
    return trimmed(plain[...])
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, first == space || first == 0x09 { text.removeFirst() }
    while let last = text.last, last == space || last == 0x09 { text.removeLast() }
    return text
  }
}
