internal import RealModule

/// Gompertz growth: fast early, slow towards the ceiling.
///
/// ```
/// F(t) = K·exp(−exp(−r·(t − m)))
/// ```
///
/// The carrying capacity K is a count, the growth rate r is per month, the midpoint m, where growth
/// is fastest and K/e is reached, in months. For t → −∞ the curve goes to 0.
public struct GompertzCurve: GrowthCurve, Equatable {
  /// The Gompertz family.
  public static let family = GrowthFamily.gompertz

  /// The carrying capacity, the growth rate and the midpoint.
  public static let parameters = [
    GrowthParameter(name: "carrying_capacity", symbol: "K", isPositive: true, unit: .count),
    GrowthParameter(name: "growth_rate", symbol: "r", isPositive: true, unit: .perMonth),
    GrowthParameter(name: "midpoint", symbol: "m", isPositive: false, unit: .month),
  ]

  /// The ceiling, K.
  public let carryingCapacity: Double

  /// The rate at which growth slows down, per month, r.
  public let growthRate: Double

  /// The month of fastest growth, m.
  public let midpoint: Double

  /// A curve from its carrying capacity, growth rate and midpoint.
  public init(parameters: [Double]) {
    precondition(parameters.count == 3, "a Gompertz curve has three parameters")
    carryingCapacity = parameters[0]
    growthRate = parameters[1]
    midpoint = parameters[2]
  }

  /// F(t) = K·exp(−exp(−r·(t − m))).
  public func value(at t: Double) -> Double {
    carryingCapacity * Double.exp(-Double.exp(-growthRate * (t - midpoint)))
  }

  /// With u = exp(−r·(t − m)): ∂F/∂K = e⁻ᵘ, ∂F/∂r = K·u·e⁻ᵘ·(t − m), ∂F/∂m = −K·u·e⁻ᵘ·r.
  public func gradient(at t: Double) -> [Double] {
    let lag = Double.exp(-growthRate * (t - midpoint))
    let share = Double.exp(-lag)
    // Where e⁻ᵘ is 0, u may be infinite and the product no number.
    let slope = share == 0 ? 0 : carryingCapacity * lag * share
    return [share, slope * (t - midpoint), -slope * growthRate]
  }

  /// The closest curve with its midpoint within or near the points.
  public static func firstGuess(from points: [(time: Double, value: Double)]) -> [Double] {
    let search = ShapeSearch(through: points)
    let (start, length) = (search.firstTime, search.duration)
    return search.parameters(
      of: Self.self,
      within: [
        .logarithmic(from: 0.2 / length, to: 100 / length),
        .even(from: start - length, to: start + 2 * length),
      ])
  }
}
