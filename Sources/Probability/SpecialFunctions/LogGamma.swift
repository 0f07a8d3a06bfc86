internal import RealModule

/// The natural logarithm of |Γ(x)|.
///
/// `(x − 1)!` continued to real numbers; +∞ at 0 and the negative whole numbers. Relative error of
/// a few units in the last place, also beside the zeros at 1 and 2.
public func logGamma(_ x: Double) -> Double {
  .logGamma(x)
}

/// log n! for n from 0 to 16, each rounded once.
let logFactorials: [Double] = [
  0, 0, 0.69314718055994530942, 1.7917594692280550008, 3.1780538303479456196,
  4.7874917427820459942, 6.5792512120101009951, 8.5251613610654143002, 10.604602902745250228,
  12.801827480081469611, 15.104412573075515295, 17.502307845873885839, 19.98721449566188615,
  22.552163853123422886, 25.1912211827386815, 27.899271383840891566, 30.671860106080672804,
]
