internal import RealModule

/// The natural logarithm of |Γ(x)|.
///
/// `(x − 1)!` continued to real numbers; +∞ at 0 and the negative whole numbers. Relative error of
/// a few units in the last place, also beside the zeros at 1 and 2.
public func logGamma(_ x: Double) -> Double {
  .logGamma(x)
}
