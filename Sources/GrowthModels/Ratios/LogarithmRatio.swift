internal import RealModule

/// Ratios of log(1 + y) that stay exact where numerator and denominator vanish together, y > −1.
///
/// ```
/// λ(y) = log(1 + y) / y                         λ(0) = 1
/// κ(y) = (log(1 + y) − y / (1 + y)) / y²        κ(0) = 1/2
/// ```
enum LogarithmRatio {
  /// λ(y).
  static func first(_ y: Double) -> Double {
    y == 0 ? 1 : Double.log(onePlus: y) / y
  }

  /// κ(y), by its power series for |y| < 0.05, where the difference would cancel.
  static func second(_ y: Double) -> Double {
    guard abs(y) < 0.05 else { return (Double.log(onePlus: y) - y / (1 + y)) / y / y }
    // Σ (−y)ᵏ (k + 1) / (k + 2): 0.05¹⁴ is below the last bit.
    var sum = 0.0
    for k in stride(from: 14.0, through: 0, by: -1) {
      sum = (k + 1) / (k + 2) - y * sum
    }
    return sum
  }
}
