/// A sum of real numbers, each rounded once to a multiple of 2⁻⁴⁰ and then added exactly.
///
/// Adding is associative, so that the sum is the same in whatever order and by however many workers
/// its parts are added. With 10⁹ numbers the rounding amounts to less than 10⁻³ in all, and
/// below 10⁻¹² a number.
public struct ExactSum: Sendable, Hashable {
  private var units: Int128 = 0

  /// The sum of nothing.
  public init() {}

  /// Adds a number.
  ///
  /// - Precondition: The number is finite and below 2⁸⁰ in magnitude.
  public mutating func add(_ number: Double) {
    precondition(abs(number) < 0x1p80, "a number is finite and below 2^80")
    units += Int128((number * 0x1p40).rounded())
  }

  /// Adds another sum.
  public mutating func merge(_ other: ExactSum) {
    units += other.units
  }

  /// The sum.
  public var value: Double { Double(units) * 0x1p-40 }
}
