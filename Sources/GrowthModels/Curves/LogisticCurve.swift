internal import RealModule

/// Logistic growth: symmetric about its midpoint, towards a ceiling.
///
/// ```
/// F(t) = K / (1 + exp(−r·(t − m)))
/// ```
///
/// The carrying capacity K is a count, the growth rate r is per month, the midpoint m, where half
/// the capacity is reached, in months. For t → −∞ the curve goes to 0.
public struct LogisticCurve: GrowthCurve, Equatable {
  /// The logistic family.
  public static let family = GrowthFamily.logistic

  /// The carrying capacity, the growth rate and the midpoint.
  public static let parameters = [
    GrowthParameter(name: "carrying_capacity", symbol: "K", isPositive: true, unit: .count),
    GrowthParameter(name: "growth_rate", symbol: "r", isPositive: true, unit: .perMonth),
    GrowthParameter(name: "midpoint", symbol: "m", isPositive: false, unit: .month),
  ]

  /// The ceiling, K.
  public let carryingCapacity: Double

  /// The relative growth far below the ceiling, per month, r.
  public let growthRate: Double

  /// The month in which half the ceiling is reached, m.
  public let midpoint: Double

  /// A curve from its carrying capacity, growth rate and midpoint.
  public init(parameters: [Double]) {
    precondition(parameters.count == 3, "a logistic curve has three parameters")
    carryingCapacity = parameters[0]
    growthRate = parameters[1]
    midpoint = parameters[2]
  }

  /// F(t) = K / (1 + exp(−r·(t − m))).
  public func value(at t: Double) -> Double {
    carryingCapacity / (1 + Double.exp(-growthRate * (t - midpoint)))
  }

  /// With s = F/K: ∂F/∂K = s, ∂F/∂r = K·s·(1 − s)·(t − m), ∂F/∂m = −K·s·(1 − s)·r.
  public func gradient(at t: Double) -> [Double] {
    let x = growthRate * (t - midpoint)
    let share = 1 / (1 + Double.exp(-x))
    let slope = carryingCapacity * share * (1 / (1 + Double.exp(x)))
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
