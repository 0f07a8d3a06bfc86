/// How numbers are written on charts: grouping, decimal mark and per cent form of one language.
public struct NumberStyle: Sendable, Equatable {
  /// Stands between groups of three digits.
  public var groupingMark: String

  /// Stands between whole number and decimals.
  public var decimalMark: String

  /// Stands after a per cent, with its space where the language wants one.
  public var percentSuffix: String

  /// A style from its marks.
  public init(groupingMark: String, decimalMark: String, percentSuffix: String) {
    self.groupingMark = groupingMark
    self.decimalMark = decimalMark
    self.percentSuffix = percentSuffix
  }

  /// English: `1,234.5` and `63%`.
  public static let english = NumberStyle(groupingMark: ",", decimalMark: ".", percentSuffix: "%")

  /// A count, rounded half away from zero to a whole number: `1,234`, `−12`.
  ///
  /// - Precondition: `value` is finite and below 10¹⁵ in magnitude.
  public func count(_ value: Double) -> String {
    decimal(value, places: 0)
  }

  /// A number with a fixed number of decimals; one that rounds to 0 has no minus.
  ///
  /// - Parameters:
  ///   - value: Finite and below 10¹⁵ in magnitude.
  ///   - places: 0 to 3.
  /// - Returns: The number with its decimals, such as `1,234.5`.
  public func decimal(_ value: Double, places: Int) -> String {
    precondition(value.isFinite && abs(value) < 1e15, "a number on a chart is finite: \(value)")
    precondition((0...3).contains(places), "0 to 3 decimals")
    let scale = [1, 10, 100, 1000][places]
    let scaled = Int((value * Double(scale)).rounded())
    let whole = grouped(scaled.magnitude / UInt(scale))
    let sign = scaled < 0 ? "\u{2212}" : ""
    guard places > 0 else { return sign + whole }
    let fraction = String(scaled.magnitude % UInt(scale))
    let zeros = String(repeating: "0", count: places - fraction.count)
    return sign + whole + decimalMark + zeros + fraction
  }

  /// A chance in whole per cents; what would round to 0 or 100 is `<1%` or `>99%`.
  ///
  /// - Parameter value: A fraction from 0 to 1.
  /// - Returns: The chance, such as `63%`.
  public func probability(_ value: Double) -> String {
    wholePercent(value, isCertaintyShown: false) + percentSuffix
  }

  /// A share in whole per cents: as a chance, except that exactly nothing is `0%` and all is
  /// `100%`.
  ///
  /// - Parameter value: A fraction from 0 to 1.
  /// - Returns: The share, such as `63%`.
  public func share(_ value: Double) -> String {
    wholePercent(value, isCertaintyShown: true) + percentSuffix
  }

  /// A range of chances: `52–77%`, or one chance where both ends read alike.
  public func probabilityRange(_ range: ClosedRange<Double>) -> String {
    let low = wholePercent(range.lowerBound, isCertaintyShown: false)
    let high = wholePercent(range.upperBound, isCertaintyShown: false)
    return (low == high ? low : low + "–" + high) + percentSuffix
  }

  /// A share of any sign and size in whole per cents: `−4%`, `125%`.
  ///
  /// - Parameter value: A finite fraction.
  /// - Returns: The share, such as `125%`.
  public func percent(_ value: Double) -> String {
    count(100 * value) + percentSuffix
  }

  /// A small difference of chances in per cent points, to a tenth; what would round to 0 is `<0.1`.
  ///
  /// - Parameter value: A fraction, 0 or more.
  /// - Returns: The difference without its sign, such as `0.6`.
  public func points(_ value: Double) -> String {
    precondition(value >= 0, "an error is 0 or more")
    let text = decimal(100 * value, places: 1)
    return value > 0 && 100 * value < 0.05 ? "<" + decimal(0.1, places: 1) : text
  }

  private func wholePercent(_ value: Double, isCertaintyShown: Bool) -> String {
    precondition(value >= 0 && value <= 1, "a share is from 0 to 1, not \(value)")
    let percent = Int((value * 100).rounded())
    if percent == 0, !(isCertaintyShown && value == 0) { return "<1" }
    if percent == 100, !(isCertaintyShown && value == 1) { return ">99" }
    return String(percent)
  }

  /// Digits in groups of three.
  func grouped(_ value: UInt) -> String {
    let digits = String(value)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += groupingMark }
      result.append(digit)
    }
    return result
  }
}
