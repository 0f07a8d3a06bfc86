internal import RealModule

/// The regularised incomplete beta function I_x(a, b) and its complement 1 − I_x(a, b).
///
/// ```
/// I_x(a, b) = 1/B(a, b) · ∫₀ˣ tᵃ⁻¹·(1 − t)ᵇ⁻¹ dt,  a, b > 0,  0 ≤ x ≤ 1
/// ```
///
/// By a continued fraction on the side of the mean where it converges fast, and by the power series
/// beside a small shape [DiDonato 1992].
///
/// - Parameters:
///   - a: The first shape.
///   - b: The second shape.
///   - x: The upper limit of the integral.
///   - y: 1 − x, for a caller who knows it to more digits than the subtraction gives.
/// - Returns: Both tails.
public func incompleteBeta(
  _ a: Double, _ b: Double, at x: Double, complement y: Double? = nil
) -> ComplementaryProbabilities {
  precondition(a > 0 && a < .infinity, "the incomplete beta function has positive shapes")
  precondition(b > 0 && b < .infinity, "the incomplete beta function has positive shapes")
  precondition(x >= 0 && x <= 1, "the incomplete beta function has an argument from 0 to 1")
  let rest = y ?? 1 - x
  if x == 0 { return .lower(0) }
  if rest == 0 { return .upper(0) }
  // a·y − b·x, whose sign tells the side of the mean; what rounding took is put back.
  let product = b * x
  var lost = (-product).addingProduct(b, x)
  if y == nil { lost -= a * ((1 - rest) - x) }
  let difference = (-product).addingProduct(a, rest) - lost
  return incompleteBeta(a, b, x, rest, difference: difference)
}

/// The same for x and y = 1 − x above 0, with a·y − b·x as exact as the caller knows it: where both
/// shapes are large the tails hang on its digits.
func incompleteBeta(
  _ a: Double, _ b: Double, _ x: Double, _ y: Double, difference: Double
) -> ComplementaryProbabilities {
  if a < 0.7, b * x < 2, x <= 0.7 { return smallShape(a, b, x) }
  if b < 0.7, a * y < 2, y <= 0.7 { return smallShape(b, a, y).exchanged }
  return difference >= 0
    ? belowMean(a, b, x, y, difference)
    : belowMean(b, a, y, x, -difference).exchanged
}

private func belowMean(
  _ a: Double, _ b: Double, _ x: Double, _ y: Double, _ difference: Double
) -> ComplementaryProbabilities {
  let factor = b / (a + b) / betaFraction(a, b, x, difference)
  return .lower(a * factor, logScale: logBetaPrefix(a, b, x, y, difference))
}

/// log of Γ(a + b + 1)/(Γ(a + 1)·Γ(b + 1))·xᵃ·yᵇ, in the saddle-point form of [Loader 2000].
private func logBetaPrefix(
  _ a: Double, _ b: Double, _ x: Double, _ y: Double, _ difference: Double
) -> Double {
  let n = a + b
  return stirlingError(n) - stirlingError(a) - stirlingError(b)
    - halfDeviance(of: a, from: n * x, difference: difference)
    - halfDeviance(of: b, from: n * y, difference: -difference)
    - halfLogTwoPi - 0.5 * .log(a * (b / n))
}

/// The continued fraction whose reciprocal, times xᵃ·yᵇ/B(a, b), is I_x(a, b)
/// [DiDonato 1992, equation 9], in the modified Lentz form.
private func betaFraction(
  _ a: Double, _ b: Double, _ x: Double, _ difference: Double
) -> Double {
  var fraction = a * (difference + 1) / (a + 1)
  var (c, d) = (fraction, 0.0)
  var m = 1.0
  while true {
    let even = a + 2 * m - 1
    let numerator = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x / (even * even)
    let denominator =
      m + m * (b - m) * x / even + (a + m) * (difference + 1 + m * (2 - x)) / (even + 2)
    d = 1 / (denominator + numerator * d)
    c = denominator + numerator / c
    let change = c * d
    fraction *= change
    if abs(change - 1) <= 0x1p-52 { return fraction }
    m += 1
  }
}

/// I_x(a, b) for small a by its power series; near 1 its complement, without cancellation.
///
/// ```
/// I = g·(1 + a·s),  g = xᵃ·Γ(a + b)/(Γ(a + 1)·Γ(b)),  s = Σ (1 − b)…(n − b)/n!·xⁿ/(a + n)
/// ```
private func smallShape(_ a: Double, _ b: Double, _ x: Double) -> ComplementaryProbabilities {
  let logLead = a * .log(x) + logGammaIncrement(b, a) - logGammaOnePlus(a)
  var (sum, term, n) = (0.0, 1.0, 1.0)
  while abs(term) > 0x1p-58 * max(abs(sum), 0x1p-40) {
    term *= (n - b) / n * x
    sum += term / (a + n)
    n += 1
    if term == 0 { break }
  }
  let lower = ComplementaryProbabilities.lower(1 + a * sum, logScale: logLead)
  guard lower.lower > 0.7 else { return lower }
  return .upper(-.expMinusOne(logLead) - .exp(logLead) * a * sum)
}
