internal import RealModule

/// The functions that a formula may call, by their names; all take one argument.
enum ElementaryFunction: String, CaseIterable, Hashable, Sendable {
  case exp, expm1, log, log1p, log2, log10, sqrt, cbrt, abs
  case sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh

  /// The function's value at `u`.
  @inline(__always)
  func value(at u: Double) -> Double {
    switch self {
    case .exp: Double.exp(u)
    case .expm1: Double.expMinusOne(u)
    case .log: Double.log(u)
    case .log1p: Double.log(onePlus: u)
    case .log2: Double.log2(u)
    case .log10: Double.log10(u)
    case .sqrt: u.squareRoot()
    case .cbrt: Double.root(u, 3)
    case .abs: u.magnitude
    case .sin: Double.sin(u)
    case .cos: Double.cos(u)
    case .tan: Double.tan(u)
    case .asin: Double.asin(u)
    case .acos: Double.acos(u)
    case .atan: Double.atan(u)
    case .sinh: Double.sinh(u)
    case .cosh: Double.cosh(u)
    case .tanh: Double.tanh(u)
    case .asinh: Double.asinh(u)
    case .acosh: Double.acosh(u)
    case .atanh: Double.atanh(u)
    }
  }

  /// The function's derivative at `u`, where its value is `v`.
  ///
  /// The value is used where that loses no digits: not for `tanh`, where 1 − v² would cancel.
  @inline(__always)
  func derivative(at u: Double, value v: Double) -> Double {
    switch self {
    case .exp: v
    case .expm1: Double.exp(u)
    case .log: 1 / u
    case .log1p: 1 / (1 + u)
    case .log2: 1 / (u * Self.ln2)
    case .log10: 1 / (u * Self.ln10)
    case .sqrt: 0.5 / v
    case .cbrt: 1 / (3 * v * v)
    case .abs: u > 0 ? 1 : u < 0 ? -1 : u
    case .sin: Double.cos(u)
    case .cos: -Double.sin(u)
    case .tan: 1 + v * v
    case .asin: 1 / ((1 - u) * (1 + u)).squareRoot()
    case .acos: -1 / ((1 - u) * (1 + u)).squareRoot()
    case .atan: 1 / (1 + u * u)
    case .sinh: Double.cosh(u)
    case .cosh: Double.sinh(u)
    case .tanh: 1 / (Double.cosh(u) * Double.cosh(u))
    case .asinh: 1 / Double.hypot(1, u)
    case .acosh: 1 / ((u - 1) * (u + 1)).squareRoot()
    case .atanh: 1 / ((1 - u) * (1 + u))
    }
  }

  private static let ln2 = 0.693_147_180_559_945_309
  private static let ln10 = 2.302_585_092_994_045_684
}
