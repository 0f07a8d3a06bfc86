internal import RealModule

/// The root x > 0 of an increasing function, by Newton's method on log x within a bracket.
///
/// Log steps suit quantile functions, whose tails are powers and exponentials; where a step leaves
/// the bracket, its geometric middle is taken instead.
///
/// - Parameters:
///   - guess: A positive finite starting point.
///   - logStep: How far log x is above the root by Newton's estimate; positive right of it.
/// - Returns: The root to the last digits that the function tells; 0 or the largest double where
///   it lies beyond their range.
func positiveRoot(near guess: Double, logStep: (Double) -> Double) -> Double {
  var (low, high) = (0.0, Double.infinity)
  var x = guess
  var previous = Double.infinity
  for _ in 0..<400 {
    let step = logStep(x)
    if step == 0 { return x }
    if step > 0 { high = x } else { low = x }
    let bounded = max(-40, min(40, step.isNaN ? 0 : step))
    var next = x * .exp(-bounded)
    // A step within the rounding of the function, or one that no longer shrinks, is the last.
    if abs(bounded) < 0x1p-50 { return next }
    if abs(bounded) < 1e-11, abs(bounded) >= 0.5 * previous { return next }
    if next <= low || next >= high {
      if low == 0, next == 0 { return 0 }
      if high == .infinity { return .greatestFiniteMagnitude }
      next = low > 0 ? low.squareRoot() * high.squareRoot() : high * 0x1p-32
      if next <= low || next >= high { return next }
    }
    previous = abs(bounded)
    x = next
  }
  return x
}
