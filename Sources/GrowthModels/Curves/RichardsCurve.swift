internal import RealModule

/// Richards growth: towards a ceiling, with a shape between Gompertz, logistic and beyond.
///
/// ```
/// F(t) = K·(1 + ν·exp(−r·(t − m)))^(−1/ν)
/// ```
///
/// The carrying capacity K is a count, the growth rate r is per month, the midpoint m, where growth
/// is fastest, in months; the shape ν has no unit. At ν = 1 the curve is the logistic one, for
/// ν → 0 the Gompertz curve with the same K, r and m. For −1 < ν < 0, which a fit may reach but files
/// and priors do not offer, it is 0 until the month m + log(−ν) / r. Source: [Richards 1959].
public struct RichardsCurve: GrowthCurve, Equatable {
  /// The Richards family.
  public static let family = GrowthFamily.richards

  /// The carrying capacity, the growth rate, the midpoint and the shape.
  public static let parameters = [
    GrowthParameter(name: "carrying_capacity", symbol: "K", isPositive: true, unit: .count),
    GrowthParameter(name: "growth_rate", symbol: "r", isPositive: true, unit: .perMonth),
    GrowthParameter(name: "midpoint", symbol: "m", isPositive: false, unit: .month),
    GrowthParameter(name: "shape", symbol: "ν", isPositive: true, unit: .none),
  ]

  /// The ceiling, K.
  public let carryingCapacity: Double

  /// The rate of the approach to the ceiling, per month, r.
  public let growthRate: Double

  /// The month of fastest growth, m.
  public let midpoint: Double

  /// The shape, ν; at fastest growth the share (1 + ν)^(−1/ν) of the ceiling is reached.
  public let shape: Double

  /// A curve from its carrying capacity, growth rate, midpoint and shape.
  public init(parameters: [Double]) {
    precondition(parameters.count == 4, "a Richards curve has four parameters")
    carryingCapacity = parameters[0]
    growthRate = parameters[1]
    midpoint = parameters[2]
    shape = parameters[3]
  }

  /// F(t) = K·exp(−u·λ(ν·u)) with u = exp(−r·(t − m)) and λ(y) = log(1 + y) / y.
  public func value(at t: Double) -> Double {
    carryingCapacity * share(at: growthRate * (t - midpoint))
  }

  /// With x = r·(t − m), u = e⁻ˣ, s = F/K:
  /// ∂F/∂K = s, ∂F/∂r = K·s·(t − m) / (eˣ + ν), ∂F/∂m = −K·s·r / (eˣ + ν),
  /// ∂F/∂ν = K·s·(log(1 + ν·u) − ν·u / (1 + ν·u)) / ν².
  public func gradient(at t: Double) -> [Double] {
    let x = growthRate * (t - midpoint)
    let share = share(at: x)
    guard share > 0 else { return [0, 0, 0, 0] }
    let height = carryingCapacity * share
    let slope = height / (Double.exp(x) + shape)
    return [share, slope * (t - midpoint), -slope * growthRate, height * bend(at: x)]
  }

  /// The closest curve with its midpoint within or near the points and a shape from 0.05 to 20.
  public static func firstGuess(from points: [(time: Double, value: Double)]) -> [Double] {
    let search = ShapeSearch(through: points)
    let (start, length) = (search.firstTime, search.duration)
    return search.parameters(
      of: Self.self,
      within: [
        .logarithmic(from: 0.2 / length, to: 100 / length),
        .even(from: start - length, to: start + 2 * length),
        .logarithmic(from: 0.05, to: 20),
      ])
  }

  private func share(at x: Double) -> Double {
    let lag = Double.exp(-x)
    guard shape != 0 else { return Double.exp(-lag) }
    let product = shape * lag
    guard product > -1 else { return 0 }
    guard product < .infinity else { return Double.exp(-logarithmFarBelow(x) / shape) }
    return Double.exp(-lag * LogarithmRatio.first(product))
  }

  private func bend(at x: Double) -> Double {
    let lag = Double.exp(-x)
    let product = shape * lag
    guard product < .infinity else { return (logarithmFarBelow(x) - 1) / shape / shape }
    guard product >= 1 else { return lag * lag * LogarithmRatio.second(product) }
    return (Double.log(onePlus: product) - product / (1 + product)) / shape / shape
  }

  /// log(1 + ν·u) where u or ν·u is beyond the largest double.
  private func logarithmFarBelow(_ x: Double) -> Double {
    let logarithm = Double.log(shape) - x
    return max(logarithm, 0) + Double.log(onePlus: Double.exp(-abs(logarithm)))
  }
}
