internal import RealModule

/// A lower and an upper tail that sum to 1, of which one was computed and the other follows.
///
/// The one that was computed is the smaller one, or both are far from 0: neither tail loses digits
/// to the subtraction from 1. It is kept as `factor·exp(logScale)`, whose logarithm is finite where
/// the probability itself underflows.
public struct ComplementaryProbabilities: Sendable, Hashable {
  private let logScale: Double
  private let factor: Double
  private let isLower: Bool

  private init(logScale: Double, factor: Double, isLower: Bool) {
    self.logScale = logScale
    self.factor = factor
    self.isLower = isLower
  }

  /// The pair whose lower tail is `factor·exp(logScale)`.
  static func lower(_ factor: Double, logScale: Double = 0) -> Self {
    Self(logScale: logScale, factor: factor, isLower: true)
  }

  /// The pair whose upper tail is `factor·exp(logScale)`.
  static func upper(_ factor: Double, logScale: Double = 0) -> Self {
    Self(logScale: logScale, factor: factor, isLower: false)
  }

  /// The lower tail, P.
  public var lower: Double { isLower ? computed : 1 - computed }

  /// The upper tail, 1 − P.
  public var upper: Double { isLower ? 1 - computed : computed }

  /// The natural logarithm of the lower tail.
  public var logLower: Double { isLower ? logComputed : logOther }

  /// The natural logarithm of the upper tail.
  public var logUpper: Double { isLower ? logOther : logComputed }

  /// The pair with the tails exchanged.
  var exchanged: Self {
    Self(logScale: logScale, factor: factor, isLower: !isLower)
  }

  /// The pair whose upper tail is half of this one's lower: what symmetry makes of two tails.
  var halvedLower: Self {
    isLower ? .upper(0.5 * factor, logScale: logScale) : .upper(0.5 * lower)
  }

  /// Newton's step in the variable whose density has this logarithm, from these tails towards the
  /// tails p and q = 1 − p, taken on the logarithm of the smaller one.
  func logStep(toLower p: Double, upper q: Double, logDensity: Double) -> Double {
    if p <= q {
      let ratio = lower > 0 ? .log(lower / p) : logLower - .log(p)
      return ratio * .exp(logLower - logDensity)
    }
    let ratio = upper > 0 ? .log(upper / q) : logUpper - .log(q)
    return -ratio * .exp(logUpper - logDensity)
  }

  private var computed: Double { min(1, max(0, factor * .exp(logScale))) }

  private var logComputed: Double { min(0, .log(factor) + logScale) }

  private var logOther: Double { .log(onePlus: -computed) }
}
