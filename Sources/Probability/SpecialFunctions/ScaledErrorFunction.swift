internal import RealModule

/// The scaled complementary error function, exp(x²)·erfc(x).
///
/// It falls like 1/(x√π) where erfc itself, which is RealModule's, underflows; +∞ below about
/// −26.6. Rational approximations of [Cody 1969].
public func erfcx(_ x: Double) -> Double {
  if x < 0.46875 {
    guard x < -6 else { return .exp(x * x) * .erfc(x) }
    return 2 * exponentialOfSquare(x, factor: 1) - erfcx(-x)
  }
  if x <= 4 { return erfcxMiddle(x) }
  guard x < 0x1p26 else { return oneOverRootPi / x }
  let w = 1 / (x * x)
  var numerator = 1.63153871373020978e-2
  for c in tailNumerator { numerator = numerator * w + c }
  var denominator = 1.0
  for c in tailDenominator { denominator = denominator * w + c }
  return (oneOverRootPi - w * (numerator / denominator)) / x
}

/// exp(factor·x²) to full relative accuracy: x² rounded would cost as many digits as it has.
func exponentialOfSquare(_ x: Double, factor: Double) -> Double {
  let head = (x * 16).rounded(.towardZero) / 16
  let rest = (x - head) * (x + head)
  return .exp(factor * (head * head)) * .exp(factor * rest)
}

private let oneOverRootPi = 0.564_189_583_547_756_286_95

private func erfcxMiddle(_ x: Double) -> Double {
  var numerator = 2.15311535474403846e-8
  for c in middleNumerator { numerator = numerator * x + c }
  var denominator = 1.0
  for c in middleDenominator { denominator = denominator * x + c }
  return numerator / denominator
}

private let middleNumerator: [Double] = [
  5.64188496988670089e-1, 8.88314979438837594, 6.61191906371416295e1, 2.98635138197400131e2,
  8.81952221241769090e2, 1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
]

private let middleDenominator: [Double] = [
  1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3,
  3.29079923573345963e3, 4.36261909014324716e3, 3.43936767414372164e3, 1.23033935480374942e3,
]

private let tailNumerator: [Double] = [
  3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1,
  1.60837851487422766e-2, 6.58749161529837803e-4,
]

private let tailDenominator: [Double] = [
  2.56852019228982242, 1.87295284992346725, 5.27905102951428412e-1, 6.05183413124413191e-2,
  2.33520497626869185e-3,
]
