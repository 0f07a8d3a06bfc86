/// P and Q for a large shape about its mode: the complementary error function and a correction
/// [Gil 2012, section 3].
///
/// ```
/// Q = ½·erfc(η·√(a/2)) + exp(−a·η²/2)/√(2πa)·S(η),  η²/2 = x/a − 1 − log(x/a)
/// ```
func uniformExpansion(_ a: Double, _ x: Double) -> ComplementaryProbabilities {
  let exponent = halfDeviance(of: a, from: x, difference: a - x)
  let eta = (2 * exponent / a).squareRoot()
  let normal = 0.5 * erfcx(exponent.squareRoot())
  let correction = uniformCorrection(a, x < a ? -eta : eta) / (2 * .pi * a).squareRoot()
  return x < a
    ? .lower(normal - correction, logScale: -exponent)
    : .upper(normal + correction, logScale: -exponent)
}

/// S(η), from the Taylor coefficients f of η/(λ − 1) with λ = x/a, by backward recursion.
///
/// ```
/// bₘ = fₘ₊₁ + (m + 2)·bₘ₊₂/a,  S = Σ bₘ·ηᵐ / (1 + b₁/a)
/// ```
private func uniformCorrection(_ a: Double, _ eta: Double) -> Double {
  let f = etaOverExcess
  var (above, current) = (0.0, 0.0)
  var sum = 0.0
  for m in stride(from: f.count - 2, through: 0, by: -1) {
    let next = f[m + 1] + Double(m + 2) * above / a
    sum = sum * eta + next
    (above, current) = (current, next)
  }
  // After the last step `above` is b₁.
  return sum / (1 + above / a)
}

/// The Taylor coefficients of η/(λ − 1) in η, where η²/2 = λ − 1 − log λ.
private let etaOverExcess: [Double] = [
  1.0, -0.33333333333333333333, 0.083333333333333333333, -0.014814814814814814815,
  0.0011574074074074074074, 0.00035273368606701940035, -0.0001787551440329218107,
  0.000039192631785224377817, -2.1854485106799921615e-6, -1.8540622107151599607e-6,
  8.296711340953086005e-7, -1.7665952736826079304e-7, 6.7078535434014985804e-9,
  1.0261809784240308043e-8, -4.3820360184533531866e-9, 9.1476995822367902342e-10,
  -2.5514193994946249767e-11, -5.8307721325504250675e-11, 2.4361948020667416244e-11,
  -5.0276692801141755891e-12, 1.1004392031956134771e-13, 3.3717632624009853788e-13,
  -1.3923887224181620659e-13, 2.8534893807047443204e-14, -5.139111834242572619e-16,
  -1.9752288294349442835e-15, 8.0995211567045613341e-16,
]
