import LinearAlgebra
import RealModule
import Testing

@Suite struct DoubleDoubleTests {
  /// 2⁻¹⁰⁰: of 106 digits after the first a few may go in a chain of operations.
  static let bar = 0x1p-100

  static func power(_ exponent: Int) -> DoubleDouble {
    DoubleDouble(Double(sign: .plus, exponent: exponent, significand: 1))
  }

  @Test func `a sum keeps what a double drops`() {
    let sum = Self.power(0) + Self.power(-90)
    #expect((sum.head, sum.tail) == (1, 0x1p-90))
    #expect((sum - Self.power(0)).head == 0x1p-90)
    #expect((Self.power(-90) - sum).head == -1)
  }

  @Test func `a product of doubles is exact`() {
    // (2³⁰ + 1)² = 2⁶⁰ + 2³¹ + 1.
    let product = DoubleDouble(product: 0x1p30 + 1, 0x1p30 + 1)
    #expect((product.head, product.tail) == (0x1p60 + 0x1p31, 1))
  }

  @Test func `products and quotients undo each other`() {
    for (a, b) in [(1.0, 3.0), (7, 11), (1e10, -3e-5), (0.1, 0.7)] {
      let quotient = DoubleDouble(a) / DoubleDouble(b)
      let back = quotient * DoubleDouble(b) - DoubleDouble(a)
      #expect(back.head.magnitude <= Self.bar * a.magnitude)
    }
  }

  @Test func `the square of the root of two is two`() {
    let guess = DoubleDouble(Double.sqrt(2))
    // One step of Heron's method doubles the digits.
    let root = (guess + DoubleDouble(2) / guess) / DoubleDouble(2)
    #expect((root * root - DoubleDouble(2)).head.magnitude < 2 * Self.bar)
    #expect(root.tail != 0)
  }

  @Test func `adding up in any order gives the same`() {
    let numbers = (1...1000).map { 1 / Double($0) * ($0.isMultiple(of: 3) ? -1e8 : 1) }
    var (forth, back) = (DoubleDouble(0), DoubleDouble(0))
    for number in numbers { forth += DoubleDouble(number) }
    for number in numbers.reversed() { back -= DoubleDouble(-number) }
    // 1,000 errors of 2⁻¹⁰⁴ of sums below 2.5e8.
    #expect((forth - back).head.magnitude < 1000 * 0x1p-104 * 2.5e8)
  }
}
