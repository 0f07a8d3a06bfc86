internal import RealModule

/// uʷ where both may vary, with the limits that it and its derivatives have at u = 0.
///
/// ```
/// 0⁰ = 1        ∂/∂u uʷ = w·uʷ⁻¹: at u = 0 it is 0 for w > 1 and for w = 0, 1 for w = 1
///               ∂/∂w uʷ = uʷ·log u: at u = 0 it is 0
/// ```
///
/// For 0 < w < 1 the slope at 0 is infinite, and so is the value for w < 0. A negative base has a
/// value where w is an integer, and no derivative with respect to w.
enum GeneralPower {
  /// uʷ.
  @inline(__always)
  static func value(at u: Double, exponent w: Double) -> Double {
    u > 0 ? Double.pow(u, w) : valueAtOrBelowZero(u, exponent: w)
  }

  private static func valueAtOrBelowZero(_ u: Double, exponent w: Double) -> Double {
    if w == 0 { return 1 }
    if u == 0 { return w > 0 ? 0 : w < 0 ? .infinity : .nan }
    guard w == w.rounded(.towardZero) else { return .nan }
    let magnitude = Double.pow(-u, w)
    return w.remainder(dividingBy: 2) == 0 ? magnitude : -magnitude
  }

  /// w·uʷ⁻¹, from v = uʷ unless that has left the range of normal numbers.
  @inline(__always)
  static func derivativeInBase(at u: Double, exponent w: Double, value v: Double) -> Double {
    v.isNormal && u.isNormal ? w * (v / u) : w == 0 ? 0 : w * value(at: u, exponent: w - 1)
  }

  /// The same for a block of points.
  @inline(__always)
  static func derivativeInBase(
    at u: PointBlock, exponent w: PointBlock, value v: PointBlock
  ) -> PointBlock {
    if all(isNormal(u) .& isNormal(v)) { return w * (v / u) }
    return PointBlock(
      derivativeInBase(at: u[0], exponent: w[0], value: v[0]),
      derivativeInBase(at: u[1], exponent: w[1], value: v[1]),
      derivativeInBase(at: u[2], exponent: w[2], value: v[2]),
      derivativeInBase(at: u[3], exponent: w[3], value: v[3]))
  }

  @inline(__always)
  private static func isNormal(_ numbers: PointBlock) -> SIMDMask<SIMD4<Int64>> {
    let square = numbers * numbers
    // A square says more of the largest and least, which then go one by one.
    return (square .>= Double.leastNormalMagnitude) .& (square .< Double.infinity)
  }

  /// uʷ·log u, from v = uʷ and log u.
  @inline(__always)
  static func derivativeInExponent(
    at u: PointBlock, value v: PointBlock, logarithm: PointBlock
  ) -> PointBlock {
    (v * logarithm).replacing(with: 0, where: (u .== 0) .| (v .== 0))
  }
}
