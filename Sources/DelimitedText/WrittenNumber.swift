/// A number as a cell writes it, before it is known what the marks between its digits mean.
struct WrittenNumber {
  /// A mark that stands before decimals in some countries and between thousands in others.
  enum Mark: UInt8 {
    case point = 0x2E
    case comma = 0x2C

    /// The other one.
    var other: Mark { self == .point ? .comma : .point }
  }

  /// What the marks tell by themselves.
  enum Marks: Equatable {
    /// There is none.
    case absent

    /// This one stands before decimals; the number could not be written otherwise.
    case decimal(Mark)

    /// The same, but nothing else in the cell shows it: `1,5`.
    case loneDecimal(Mark)

    /// This one groups thousands; the other one would stand before decimals.
    case thousands(Mark)

    /// This one could do either: `1.000`.
    case either(Mark)
  }

  /// What the marks tell.
  let marks: Marks

  /// Sign, digits and marks in ASCII, blanks and underscores left out.
  private let mantissa: ArraySlice<UInt8>

  /// The power of ten behind it, `%` included.
  private let exponent: Int

  /// Reads a cell; `nil` where it holds no number, or digits grouped by other than three.
  init?(_ cell: ArraySlice<UInt8>) {
    let scan = NumberScan(cell)
    guard let scan, let marks = scan.marks else { return nil }
    self.marks = marks
    mantissa = scan.mantissa
    exponent = scan.exponent
  }

  /// The number where `decimal` stands before decimals and the other mark between thousands; `nil`
  /// beyond the largest number that can be computed with.
  func value(decimal: Mark) -> Double? {
    let number = Double(text(decimal: decimal))
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The number as it would be written with a decimal point and nothing between thousands.
  ///
  /// One text for digits and exponent, so that it is rounded once.
  func text(decimal: Mark) -> String {
    var digits = mantissa
    if mantissa.contains(Mark.comma.rawValue) || decimal == .comma {
      digits = []
      for byte in mantissa where byte != decimal.other.rawValue {
        digits.append(byte == decimal.rawValue ? Mark.point.rawValue : byte)
      }
    }
    let text = String(decoding: digits, as: UTF8.self)
    return exponent == 0 ? text : "\(text)e\(exponent)"
  }
}
