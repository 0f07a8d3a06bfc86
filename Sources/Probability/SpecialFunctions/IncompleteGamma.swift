internal import RealModule

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x).
///
/// ```
/// P(a, x) = 1/Γ(a) · ∫₀ˣ tᵃ⁻¹·exp(−t) dt,  a > 0,  x ≥ 0
/// ```
///
/// By the power series below the mode, the continued fraction above it, and near the mode of large
/// shapes Temme's uniform expansion [Gil 2012].
public func incompleteGamma(_ a: Double, _ x: Double) -> ComplementaryProbabilities {
  precondition(a > 0 && a < .infinity, "the incomplete gamma function has a positive shape")
  precondition(x >= 0, "the incomplete gamma function has an argument of at least 0")
  if x == 0 { return .lower(0) }
  if x == .infinity { return .upper(0) }
  if a >= 20, x > 0.3 * a, x < 2.35 * a { return uniformExpansion(a, x) }
  if x >= max(1.5, a + 1) { return upperFraction(a, x) }
  let logScale = logGammaPrefix(a, x)
  let lower = ComplementaryProbabilities.lower(lowerSeries(a, x), logScale: logScale)
  return a < 1 && lower.lower > 0.7 ? smallShapeUpper(a, x) : lower
}

/// log of xᵃ·exp(−x)/Γ(a + 1).
private func logGammaPrefix(_ a: Double, _ x: Double) -> Double {
  if a < 1 { return a * .log(x) - x - logGammaOnePlus(a) }
  return -stirlingError(a) - halfDeviance(of: a, from: x, difference: a - x) - halfLogTwoPi
    - 0.5 * .log(a)
}

/// The power series 1 + x/(a + 1) + x²/((a + 1)·(a + 2)) + … of P without its prefix.
private func lowerSeries(_ a: Double, _ x: Double) -> Double {
  var (sum, term, n) = (1.0, 1.0, a)
  while term > sum * 0x1p-54 {
    n += 1
    term *= x / n
    sum += term
  }
  return sum
}

/// Q by its continued fraction, in the modified Lentz form [Press 2007].
private func upperFraction(_ a: Double, _ x: Double) -> ComplementaryProbabilities {
  var b = x + 1 - a
  var c = Double.infinity
  var d = 1 / b
  var fraction = d
  var i = 1.0
  while true {
    let coefficient = i * (a - i)
    b += 2
    d = 1 / (b + coefficient * d)
    c = b + coefficient / c
    let change = c * d
    fraction *= change
    if abs(change - 1) <= 0x1p-52 { break }
    i += 1
  }
  return .upper(a * fraction, logScale: logGammaPrefix(a, x))
}

/// Q for a shape below 1 and x below 1.5: 1 − xᵃ/Γ(a + 1), without cancellation, plus an
/// alternating series.
private func smallShapeUpper(_ a: Double, _ x: Double) -> ComplementaryProbabilities {
  let logPower = a * .log(x) - logGammaOnePlus(a)
  var (sum, term, k) = (0.0, 1.0, 1.0)
  while abs(term) > 0x1p-56 {
    term *= -x / k
    sum += term / (a + k)
    k += 1
  }
  return .upper(-.expMinusOne(logPower) - .exp(logPower) * a * sum)
}
