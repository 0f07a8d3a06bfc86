internal import RealModule

/// ½·log(2π).
let halfLogTwoPi = 0.918_938_533_204_672_741_78

/// The error of Stirling's formula, log Γ(n + 1) − log(√(2πn)·(n/e)ⁿ), for n > 0 [Loader 2000].
///
/// It is about 1/(12n). Densities written with it lose no digits to the large logarithms that
/// cancel in them.
func stirlingError(_ n: Double) -> Double {
  if n >= 16 { return stirlingSeries(n) }
  if n < 1 { return logGamma(n + 1) - (n + 0.5) * .log(n) + n - halfLogTwoPi }
  if n == n.rounded(.down) { return wholeStirlingErrors[Int(n)] }
  // δ(n) − δ(n + 1) = (n + ½)·log(1 + 1/n) − 1 leads into the range of the series.
  var (sum, shifted) = (0.0, n)
  while shifted < 16 {
    sum += stirlingErrorStep(shifted)
    shifted += 1
  }
  return sum + stirlingSeries(shifted)
}

/// Σ B₂ₖ / (2k·(2k − 1)·n²ᵏ⁻¹): the asymptotic series of the error of Stirling's formula, n ≥ 16.
func stirlingSeries(_ n: Double) -> Double {
  let w = 1 / (n * n)
  let tail = 1.0 / 1680 - w * (1.0 / 1188 - w * (691.0 / 360_360))
  return (1.0 / 12 - w * (1.0 / 360 - w * (1.0 / 1260 - w * tail))) / n
}

/// (n + ½)·log(1 + 1/n) − 1 = v²/3 + v⁴/5 + … with v = 1/(2n + 1), for n ≥ 1.
private func stirlingErrorStep(_ n: Double) -> Double {
  let v = 1 / (2 * n + 1)
  let w = v * v
  var sum = 0.0
  for order in stride(from: 35.0, through: 3, by: -2) { sum = w * (1 / order + sum) }
  return sum
}

/// The error of Stirling's formula at 0 (where it is infinite), 1, …, 15, each rounded once.
private let wholeStirlingErrors: [Double] = [
  .infinity, 0.08106146679532725822, 0.041340695955409294094, 0.027677925684998339149,
  0.020790672103765093112, 0.016644691189821192163, 0.013876128823070747999,
  0.011896709945891770095, 0.010411265261972096497, 0.0092554621827127329177,
  0.0083305634333628712565, 0.007573675487951840795, 0.0069428401072095298657,
  0.0064089941880042070684, 0.0059513701127588477356, 0.005554733551962801371,
]
