internal import RealModule

/// Ratios of the exponential that stay exact where numerator and denominator vanish together.
///
/// ```
/// φ₁(x) = (eˣ − 1) / x          φ₁(0) = 1
/// φ₂(x) = (eˣ − 1 − x) / x²     φ₂(0) = 1/2
/// ```
enum ExponentialRatio {
  /// φ₁(x); infinite where eˣ is.
  static func first(_ x: Double) -> Double {
    x == 0 ? 1 : Double.expMinusOne(x) / x
  }

  /// φ₂(x), by its power series for |x| < 1, where the quotient would cancel.
  static func second(_ x: Double) -> Double {
    guard abs(x) < 1 else { return (Double.expMinusOne(x) - x) / x / x }
    // Σ xᵏ / (k + 2)! from the smallest term: 18 terms reach the last bit at |x| = 1.
    var sum = 1.0
    for divisor in stride(from: 20.0, through: 3, by: -1) {
      sum = 1 + sum * x / divisor
    }
    return sum / 2
  }

  /// φ₁′(x) = (x·eˣ − (eˣ − 1)) / x², which is φ₁(x) − φ₂(x).
  static func derivativeOfFirst(_ x: Double) -> Double {
    // For x ≪ 0 the difference would cancel; for |x| < 1 the quotient would.
    guard abs(x) >= 1 else { return first(x) - second(x) }
    return (x * Double.exp(x) - Double.expMinusOne(x)) / x / x
  }
}
