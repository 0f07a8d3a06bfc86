internal import RealModule

/// log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b), for a, b > 0.
///
/// Where a shape is above 2 Stirling's formula is subtracted from itself on paper, so that log B of
/// (1, 10⁹) keeps its digits.
public func logBeta(_ first: Double, _ second: Double) -> Double {
  let (a, b) = (min(first, second), max(first, second))
  precondition(a > 0 && b < .infinity, "the beta function has positive shapes")
  if b < 2 { return logGamma(a) + logGamma(b) - logGamma(a + b) }
  let change = stirlingError(b) - stirlingError(a + b)
  let ratio = a * (1 - .log(a + b)) - (b - 0.5) * .log(onePlus: a / b) + change
  if a < 2 { return logGamma(a) + ratio }
  // log Γ(a) = (a − ½)·log a − a + ½·log 2π + δ(a); its large parts meet those of the ratio.
  return stirlingError(a) + change + halfLogTwoPi - 0.5 * .log(a)
    - a * .log(onePlus: b / a) - (b - 0.5) * .log(onePlus: a / b)
}
