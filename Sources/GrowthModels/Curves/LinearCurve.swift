/// Linear growth: the same number every month.
///
/// ```
/// F(t) = a·t,  t > 0
/// ```
///
/// The rate a is in counts per month. There is no ceiling.
public struct LinearCurve: GrowthCurve, Equatable {
  /// The linear family.
  public static let family = GrowthFamily.linear

  /// The rate.
  public static let parameters = [
    GrowthParameter(name: "rate", symbol: "a", isPositive: true, unit: .countPerMonth)
  ]

  /// The count per month, a.
  public let rate: Double

  /// A line from its rate.
  public init(parameters: [Double]) {
    precondition(parameters.count == 1, "a linear curve has one parameter")
    rate = parameters[0]
  }

  /// F(t) = a·t.
  public func value(at t: Double) -> Double {
    guard t > 0 else { return 0 }
    return Double.minimum(rate * t, .greatestFiniteMagnitude)
  }

  /// ∂F/∂a = t.
  public func gradient(at t: Double) -> [Double] {
    [max(t, 0)]
  }

  /// The least-squares line through the origin.
  public static func firstGuess(from points: [(time: Double, value: Double)]) -> [Double] {
    ShapeSearch(through: points).parameters(of: Self.self, within: [])
  }
}
