internal import RealModule

/// Weibull growth: each of K joins at a time that follows a Weibull law.
///
/// ```
/// F(t) = K·(1 − exp(−(t/s)ᵏ)),  t > 0
/// ```
///
/// The carrying capacity K is a count, the scale s, by which 63 % have joined, in months; the shape
/// k has no unit. At k = 1 the monthly number falls by a constant rate, for k > 1 it first rises.
public struct WeibullCurve: GrowthCurve, Equatable {
  /// The Weibull family.
  public static let family = GrowthFamily.weibull

  /// The carrying capacity, the scale and the shape.
  public static let parameters = [
    GrowthParameter(name: "carrying_capacity", symbol: "K", isPositive: true, unit: .count),
    GrowthParameter(name: "scale", symbol: "s", isPositive: true, unit: .month),
    GrowthParameter(name: "shape", symbol: "k", isPositive: true, unit: .none),
  ]

  /// The ceiling, K.
  public let carryingCapacity: Double

  /// The months by which the share 1 − 1/e of the ceiling is reached, s.
  public let scale: Double

  /// The power of time in the exponent, k.
  public let shape: Double

  /// A curve from its carrying capacity, scale and shape.
  public init(parameters: [Double]) {
    precondition(parameters.count == 3, "a Weibull curve has three parameters")
    carryingCapacity = parameters[0]
    scale = parameters[1]
    shape = parameters[2]
  }

  /// F(t) = K·(1 − exp(−(t/s)ᵏ)), and 0 for t ≤ 0.
  public func value(at t: Double) -> Double {
    guard t > 0 else { return 0 }
    return -carryingCapacity * Double.expMinusOne(-Double.pow(t / scale, shape))
  }

  /// With z = (t/s)ᵏ: ∂F/∂K = 1 − e⁻ᶻ, ∂F/∂s = −K·z·e⁻ᶻ·k/s, ∂F/∂k = K·z·e⁻ᶻ·log(t/s).
  public func gradient(at t: Double) -> [Double] {
    guard t > 0 else { return [0, 0, 0] }
    let power = Double.pow(t / scale, shape)
    let left = Double.exp(-power)
    // Where e⁻ᶻ is 0, z may be infinite and the product no number.
    let slope = left == 0 ? 0 : carryingCapacity * power * left
    return [
      -Double.expMinusOne(-power),
      -slope * shape / scale,
      slope * (Double.log(t) - Double.log(scale)),
    ]
  }

  /// The closest curve with a scale from a tenth to ten times the last time.
  public static func firstGuess(from points: [(time: Double, value: Double)]) -> [Double] {
    let search = ShapeSearch(through: points)
    let last = search.lastPositiveTime
    return search.parameters(
      of: Self.self,
      within: [
        .logarithmic(from: last / 10, to: last * 10),
        .logarithmic(from: 0.1, to: 10),
      ])
  }
}
