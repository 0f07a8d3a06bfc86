/// How a column writes its numbers: what its own cells decide, then the locale.
///
/// A point or comma that could group thousands means what it means in the cells that leave no
/// doubt, such as `12.5` or `1.234,5`.
package struct NumberStyle: Sendable {
  /// What a cell means.
  package enum Reading: Equatable, Sendable {
    case number(Double)

    /// It could mean two numbers: with the mark between thousands, and before decimals.
    case ambiguous(mark: Character, thousands: String, decimals: String)

    /// A number beyond the largest that can be computed with.
    case tooLarge

    /// No number, or digits grouped by other than three.
    case malformed
  }

  /// The first cells that show a decimal point and a decimal comma, where the column has both.
  package let contradiction: (point: Int, comma: Int)?

  private let decimal: WrittenNumber.Mark?
  private let isContradictory: Bool
  private let admitsLoneComma: Bool
  private let locale: NumberLocale?

  /// The style of a column with these cells, in a table with a separator.
  package init(
    cells: some Sequence<ArraySlice<UInt8>>, separator: Separator, locale: NumberLocale?
  ) {
    var (point, comma, loneComma): (Int?, Int?, Int?)
    for (index, cell) in cells.enumerated() {
      switch WrittenNumber(cell)?.marks {
      case .loneDecimal(.comma): loneComma = loneComma ?? index
      case .decimal(.comma), .thousands(.point): comma = comma ?? index
      case .loneDecimal(.point), .decimal(.point), .thousands(.comma): point = point ?? index
      case .absent, .either, nil: break
      }
    }
    let isNordic = locale == nil && separator != .comma || (locale != nil && locale != .en)
    admitsLoneComma = isNordic || (comma != nil && point == nil)
    if admitsLoneComma, let loneComma { comma = min(comma ?? loneComma, loneComma) }
    if let point, let comma {
      contradiction = (point, comma)
      decimal = nil
    } else {
      contradiction = nil
      decimal = point != nil ? .point : comma != nil ? .comma : nil
    }
    isContradictory = contradiction != nil
    self.locale = locale
  }

  /// Whether a cell holds a number, whatever its marks mean.
  package static func isNumber(_ cell: ArraySlice<UInt8>) -> Bool { WrittenNumber(cell) != nil }

  /// Reads a cell.
  package func read(_ cell: ArraySlice<UInt8>) -> Reading {
    guard let number = WrittenNumber(cell) else { return .malformed }
    let mark: WrittenNumber.Mark
    switch number.marks {
    case .absent: mark = .point
    case .decimal(let decimal), .loneDecimal(let decimal):
      if number.marks == .loneDecimal(.comma), !admitsLoneComma {
        return ambiguous(number, decimal)
      }
      mark = decimal
    case .thousands(let separator): mark = separator.other
    case .either(let either):
      guard let decimal = meaning(of: either) else { return ambiguous(number, either) }
      mark = decimal
    }
    return number.value(decimal: mark).map { .number($0) } ?? .tooLarge
  }

  private func ambiguous(_ number: WrittenNumber, _ mark: WrittenNumber.Mark) -> Reading {
    .ambiguous(
      mark: mark == .point ? "." : ",", thousands: number.text(decimal: mark.other),
      decimals: number.text(decimal: mark))
  }

  /// The decimal mark where one mark with three digits behind it could be either; `nil` where
  /// nothing decides, or where the column and the locale decide otherwise.
  private func meaning(of mark: WrittenNumber.Mark) -> WrittenNumber.Mark? {
    guard !isContradictory else { return nil }
    let habit: WrittenNumber.Mark? =
      switch locale {
      case .en: .point
      case .da where mark == .point: .comma
      case .da, .sv, .nb, nil: nil
      }
    guard let decimal, let habit else { return decimal ?? habit }
    return decimal == habit ? decimal : nil
  }
}
