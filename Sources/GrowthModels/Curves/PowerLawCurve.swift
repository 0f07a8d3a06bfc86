internal import RealModule

/// Growth by a power of time.
///
/// ```
/// F(t) = c·tᵇ,  t > 0
/// ```
///
/// The scale c is the count after one month, the exponent b has no unit. At b = 1 the curve is a
/// line. There is no ceiling; beyond the largest double it stays there.
public struct PowerLawCurve: GrowthCurve, Equatable {
  /// The power-law family.
  public static let family = GrowthFamily.power

  /// The scale and the exponent.
  public static let parameters = [
    GrowthParameter(name: "scale", symbol: "c", isPositive: true, unit: .count),
    GrowthParameter(name: "exponent", symbol: "b", isPositive: true, unit: .none),
  ]

  /// The count after one month, c.
  public let scale: Double

  /// The power of time, b.
  public let exponent: Double

  /// A curve from its scale and its exponent.
  public init(parameters: [Double]) {
    precondition(parameters.count == 2, "a power law has two parameters")
    scale = parameters[0]
    exponent = parameters[1]
  }

  /// F(t) = c·tᵇ, and 0 for t ≤ 0.
  public func value(at t: Double) -> Double {
    guard t > 0 else { return 0 }
    return Double.minimum(scale * Double.pow(t, exponent), .greatestFiniteMagnitude)
  }

  /// ∂F/∂c = tᵇ, ∂F/∂b = c·tᵇ·log t, and 0 for t ≤ 0.
  public func gradient(at t: Double) -> [Double] {
    guard t > 0 else { return [0, 0] }
    let power = Double.minimum(Double.pow(t, exponent), .greatestFiniteMagnitude)
    return [power, Double.minimum(scale * power * Double.log(t), .greatestFiniteMagnitude)]
  }

  /// The closest curve with an exponent between 0.1 and 10.
  public static func firstGuess(from points: [(time: Double, value: Double)]) -> [Double] {
    ShapeSearch(through: points)
      .parameters(of: Self.self, within: [.logarithmic(from: 0.1, to: 10)])
  }
}
