/// Figures that belong together: all rounded to one decimal place, and written out or, where that
/// would be long, as multiples of one power of ten.
///
/// The portable characters hold no raised digits, so a power reads `1.5×10^9`.
package struct Figures: Sendable, Equatable {
  private let numbers: NumberStyle
  private let place: Int
  private let power: Int
  private let largest: Double

  /// Figures for the ticks of an axis, with the decimals that tell them apart.
  package init(ticks: [Double], numbers: NumberStyle) {
    let steps = zip(ticks, ticks.dropFirst()).map { $1 - $0 }
    let largest = ticks.map { abs($0) }.max() ?? 1
    let step = steps.min() ?? (largest > 0 ? largest : 1)
    // Differences of ticks fall short of their step by a rounding: 0.3 − 0.2 is below a tenth.
    var place = DecimalPlace.first(of: step * (1 + 1e-9))
    let units = DecimalPlace.scaled(step, by: place)
    if abs(units.rounded() - units) > 1e-6 { place -= 1 }
    self.init(numbers: numbers, place: place, largest: largest)
  }

  /// Figures beside a plot: as fine as its height can show, a 150th to a 1,500th of it.
  ///
  /// - Parameters:
  ///   - domain: The values that the plot shows.
  ///   - step: The least difference that the numbers support, where it is coarser than the plot.
  ///   - numbers: How numbers are written.
  package init(
    within domain: ClosedRange<Double>, step: Double = 0, numbers: NumberStyle
  ) {
    let length = domain.upperBound - domain.lowerBound
    let place = DecimalPlace.first(of: length / 150)
    self.init(
      numbers: numbers, place: step > 0 ? max(place, DecimalPlace.first(of: step)) : place,
      largest: max(abs(domain.lowerBound), abs(domain.upperBound)))
  }

  /// Figures that are rounded to one place, such as −1 for tenths; never to more than 15 digits.
  package init(numbers: NumberStyle, place: Int, largest: Double) {
    self.numbers = numbers
    self.place = max(place, DecimalPlace.first(of: largest) - 14)
    self.largest = largest
    power = largest >= 1e9 || place < -6 ? DecimalPlace.first(of: largest) : 0
  }

  /// A number as one of these figures; one that is a thousand times too large for them has three
  /// digits of its own.
  ///
  /// - Parameter value: Finite.
  /// - Returns: The figure, such as `412`, `−0.25` or `1.5×10^9`.
  package func text(of value: Double) -> String {
    precondition(value.isFinite, "a figure is finite")
    if abs(value) > 1000 * largest {
      let own = DecimalPlace.first(of: value)
      return Figures(numbers: numbers, place: own - 2, largest: abs(value)).text(of: value)
    }
    let units = DecimalPlace.scaled(value, by: place).rounded()
    guard units != 0 else { return "0" }
    let sign = units < 0 ? "\u{2212}" : ""
    let decimals = max(0, power - place)
    let wholes = power == 0 && place > 0 ? DecimalPlace.unscaled(units, by: place) : units
    return sign + written(UInt(abs(wholes)), decimals: decimals) + suffix
  }

  private var suffix: String {
    guard power != 0 else { return "" }
    return "×10^" + (power < 0 ? "\u{2212}" : "") + String(abs(power))
  }

  private func written(_ units: UInt, decimals: Int) -> String {
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = numbers.grouped(UInt(padded.dropLast(decimals)) ?? 0)
    return decimals == 0 ? whole : whole + numbers.decimalMark + padded.suffix(decimals)
  }
}
