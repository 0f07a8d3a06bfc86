/// uⁿ with a constant n: squares and cubes by multiplication, the rest by the power function.
///
/// With an integer n the base may be negative.
struct ConstantPower: Hashable, Sendable {
  /// The exponent, n.
  let exponent: Double

  /// uⁿ.
  @inline(__always)
  func value(at u: Double) -> Double {
    switch exponent {
    case 2: u * u
    case 3: u * u * u
    case -1: 1 / u
    default: GeneralPower.value(at: u, exponent: exponent)
    }
  }

  /// n·uⁿ⁻¹, from v = uⁿ where the quotient v/u keeps all digits; 0 for a square at 0.
  @inline(__always)
  func derivative(at u: Double, value v: Double) -> Double {
    switch exponent {
    case 2: 2 * u
    case 3: 3 * (u * u)
    default:
      GeneralPower.derivativeInBase(at: u, exponent: exponent, value: v)
    }
  }
}
