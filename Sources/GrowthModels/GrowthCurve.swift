/// A growth curve F(t; θ): the expected cumulative count at a time.
///
/// ```
/// expected count in (t₁, t₂] = F(t₂) − F(t₁)
/// ```
///
/// Time t is in months of 365.25 / 12 days. A curve that starts with the clock (linear, exponential,
/// power law, Weibull, Bass) is 0 for t ≤ 0; a curve with a midpoint has a past as well. For
/// parameters within their domain F is never negative, never falls but by its last bits, and is always
/// finite: what would exceed the largest double stays there.
///
/// Every curve is linear in its first parameter, the scale: F(t; c·θ₀, …) = c·F(t; θ₀, …).
public protocol GrowthCurve: Sendable {
  /// The family that this curve draws.
  static var family: GrowthFamily { get }

  /// The parameters in the order of `init(parameters:)` and `gradient(at:)`, the scale first.
  static var parameters: [GrowthParameter] { get }

  /// A curve from its parameters.
  ///
  /// - Precondition: As many numbers as ``parameters`` names.
  init(parameters: [Double])

  /// The expected cumulative count F(t) at `t` months.
  func value(at t: Double) -> Double

  /// The derivatives of F(t) with respect to the parameters, in their order.
  func gradient(at t: Double) -> [Double]

  /// Parameters within their domain that a fit to cumulative counts can start from.
  ///
  /// Any points give a usable start, also too few of them or points without growth.
  ///
  /// - Parameter points: Times in months and cumulative counts, in any order.
  /// - Returns: Parameters, in the order of ``parameters``.
  static func firstGuess(from points: [(time: Double, value: Double)]) -> [Double]
}
