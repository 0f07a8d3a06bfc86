internal import RealModule

/// The x, and 1 − x, with I_x(a, b) = p and 1 − I_x(a, b) = q, where q = 1 − p.
///
/// Both are found to full relative accuracy, through the odds x/(1 − x).
func inverseIncompleteBeta(
  _ a: Double, _ b: Double, lower p: Double, upper q: Double
) -> (x: Double, complement: Double) {
  precondition(p >= 0 && q >= 0, "a probability lies between 0 and 1")
  if p == 0 { return (0, 1) }
  if q == 0 { return (1, 0) }
  let logBetaValue = logBeta(a, b)
  let odds = positiveRoot(near: oddsGuess(a, b, p, q, logBetaValue)) { odds in
    let (x, y) = (odds / (1 + odds), 1 / (1 + odds))
    let tails = incompleteBeta(a, b, at: x, complement: y)
    // The density of the log odds is xᵃ·yᵇ/B(a, b).
    let logDensity = a * .log(x) + b * .log(y) - logBetaValue
    return tails.logStep(toLower: p, upper: q, logDensity: logDensity)
  }
  return odds < .infinity ? (odds / (1 + odds), 1 / (1 + odds)) : (1, 0)
}

/// A gamma-like normal approximation of the log odds; for small shapes the power that leads a tail.
private func oddsGuess(
  _ a: Double, _ b: Double, _ p: Double, _ q: Double, _ logBetaValue: Double
) -> Double {
  if a >= 1, b >= 1 {
    let z = p < q ? StandardNormal.quantile(p) : StandardNormal.quantile(upperTail: q)
    let deviation = (1 / a + 1 / b).squareRoot()
    let centre = .log(a / b) - 0.5 / a + 0.5 / b
    return .exp(max(-300, min(300, centre + z * deviation)))
  }
  let lower = (.log(p) + .log(a) + logBetaValue) / a
  let upper = (.log(q) + .log(b) + logBetaValue) / b
  return .exp(max(-600, min(600, lower <= upper ? lower : -upper)))
}
