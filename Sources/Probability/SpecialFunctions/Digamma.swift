internal import RealModule

/// The digamma function ψ(x), the derivative of log Γ(x), for x > 0.
///
/// The recurrence ψ(x) = ψ(x + 1) − 1/x up to 16, then the asymptotic series; about the root near
/// 1.46 the difference from it, term by term, keeps the relative accuracy.
public func digamma(_ x: Double) -> Double {
  precondition(x > 0, "the digamma function is computed for positive numbers")
  if abs(x - digammaRoot) < 0.5 { return differenceFromRoot(x) }
  var (sum, shifted) = (0.0, x)
  while shifted < 16 {
    sum += 1 / shifted
    shifted += 1
  }
  let w = 1 / (shifted * shifted)
  let tail = 1.0 / 252 - w * (1.0 / 240 - w * (1.0 / 132 - w * (691.0 / 32_760)))
  let series = w * (1.0 / 12 - w * (1.0 / 120 - w * tail))
  return .log(shifted) - 0.5 / shifted - series - sum
}

/// The trigamma function ψ′(x), the second derivative of log Γ(x), for x > 0.
public func trigamma(_ x: Double) -> Double {
  precondition(x > 0, "the trigamma function is computed for positive numbers")
  var (sum, shifted) = (0.0, x)
  while shifted < 16 {
    sum += 1 / (shifted * shifted)
    shifted += 1
  }
  let w = 1 / (shifted * shifted)
  let tail = 1.0 / 42 - w * (1.0 / 30 - w * (5.0 / 66 - w * (691.0 / 2_730)))
  let series = w * (1.0 / 6 - w * (1.0 / 30 - w * tail))
  return sum + (1 + 0.5 / shifted + series) / shifted
}

/// The positive root of ψ, and what its rounding to a double left out.
private let digammaRoot = 1.461_632_144_968_362_341_26
private let digammaRootRest = 9.549_995_429_965_697_7e-17

/// ψ(x) − ψ(root): Σ (x − root)/((x + n)·(root + n)) for n < 16, and the series' change beyond.
private func differenceFromRoot(_ x: Double) -> Double {
  let distance = (x - digammaRoot) - digammaRootRest
  var sum = 0.0
  for n in 0..<16 {
    sum += 1 / ((x + Double(n)) * (digammaRoot + Double(n)))
  }
  let (p, q) = (1 / (x + 16), 1 / (digammaRoot + 16))
  sum -= p * q * dividedDifference(p, q, of: asymptoticCoefficients)
  return distance * sum + .log(onePlus: distance * q)
}

/// The coefficients of 1/x, 1/x², … in ψ(x) − log x.
private let asymptoticCoefficients: [Double] = [
  -1.0 / 2, -1.0 / 12, 0, 1.0 / 120, 0, -1.0 / 252, 0, 1.0 / 240, 0, -1.0 / 132,
]
