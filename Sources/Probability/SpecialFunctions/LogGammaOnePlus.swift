internal import RealModule

/// log Γ(1 + a) for a from 0 to 1, to full relative accuracy also for tiny a.
///
/// `−log(1 + a) + a·(1 − γ) + Σ (−1)ᵏ·(ζ(k) − 1)·aᵏ/k` [Abramowitz 1964, 6.1.33] up to ½, where
/// 1 + a rounded would cost digits.
func logGammaOnePlus(_ a: Double) -> Double {
  guard a <= 0.5 else { return logGamma(1 + a) }
  var sum = 0.0
  for coefficient in zetaCoefficients.reversed() { sum = sum * a + coefficient }
  return a * (oneMinusEulerGamma + a * sum) - .log(onePlus: a)
}

/// log Γ(b + a) − log Γ(b) for a from 0 to 1 and b > 0, to full relative accuracy also for tiny a.
func logGammaIncrement(_ b: Double, _ a: Double) -> Double {
  var (sum, shifted) = (0.0, b)
  while shifted < 16 {
    sum += .log(onePlus: a / shifted)
    shifted += 1
  }
  let (high, low) = (1 / (shifted + a), 1 / shifted)
  let stirlingChange = -a * high * low * dividedDifference(high, low, of: stirlingCoefficients)
  let growth = (shifted - 0.5) * .log(onePlus: a / shifted) + a * (.log(shifted + a) - 1)
  return growth + stirlingChange - sum
}

/// The coefficients of 1/n, 1/n², … in Stirling's series.
private let stirlingCoefficients: [Double] = [
  1.0 / 12, 0, -1.0 / 360, 0, 1.0 / 1260, 0, -1.0 / 1680, 0, 1.0 / 1188, 0, -691.0 / 360_360,
]

private let oneMinusEulerGamma = 0.422_784_335_098_467_139_39

/// (−1)ᵏ·(ζ(k) − 1)/k from k = 2 on.
private let zetaCoefficients: [Double] = [
  0.32246703342411321824, -0.067352301053198095133, 0.020580808427784547879,
  -0.0073855510286739852663, 0.0028905103307415232858, -0.0011927539117032609771,
  0.00050966952474304242234, -0.00022315475845357937976, 0.000099457512781808533715,
  -0.0000449262367381331417, 0.000020507212775670691553, -9.439488275268395904e-6,
  4.3748667899074878042e-6, -2.0392157538013662368e-6, 9.5514121304074198329e-7,
  -4.4924691987645660433e-7, 2.1207184805554665869e-7, -1.0043224823968099609e-7,
  4.7698101693639805658e-8, -2.271109460894316491e-8, 1.0838659214896954091e-8,
  -5.1834750419700466551e-9, 2.4836745438024783172e-9, -1.1921401405860912074e-9,
  5.7313672416788620133e-10, -2.7595228851242331452e-10,
]
