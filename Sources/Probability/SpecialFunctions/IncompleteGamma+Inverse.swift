internal import RealModule

/// The x with P(a, x) = p and Q(a, x) = q, where q = 1 − p; the smaller of the two is used.
func inverseIncompleteGamma(_ a: Double, lower p: Double, upper q: Double) -> Double {
  precondition(p >= 0 && q >= 0, "a probability lies between 0 and 1")
  if p == 0 { return 0 }
  if q == 0 { return .infinity }
  let logLead = (.log(p) + logGamma(a + 1)) / a
  // P ≤ xᵃ/Γ(a + 1), so the root is no smaller; where that underflows, so do nearly all roots.
  if logLead < -745 { return 0 }
  return positiveRoot(near: guess(a, p, q, logLead)) { x in
    let tails = incompleteGamma(a, x)
    let logDensity = logGammaDensity(a, x)
    return tails.logStep(toLower: p, upper: q, logDensity: logDensity)
  }
}

/// log of xᵃ·exp(−x)/Γ(a), the density of log x.
func logGammaDensity(_ a: Double, _ x: Double) -> Double {
  if a < 1 { return a * .log(x) - x - logGammaOnePlus(a) + .log(a) }
  return -stirlingError(a) - halfDeviance(of: a, from: x, difference: a - x) - halfLogTwoPi
    + 0.5 * .log(a)
}

/// Wilson and Hilferty's normal approximation of the cube root; near 0 the power that leads P.
private func guess(_ a: Double, _ p: Double, _ q: Double, _ logLead: Double) -> Double {
  let z = p < q ? StandardNormal.quantile(p) : StandardNormal.quantile(upperTail: q)
  let root = 1 - 1 / (9 * a) + z / (3 * a.squareRoot())
  let lead = max(Double.exp(logLead), .leastNonzeroMagnitude)
  if a < 0.6 || root < 0.3 { return p < 0.9 ? lead : max(a - .log(q), lead) }
  return max(a * root * root * root, lead)
}
