internal import RealModule

/// Exponential growth: a monthly number that changes by a constant rate.
///
/// ```
/// F(t) = c·(exp(g·t) − 1) / g,  t > 0
/// ```
///
/// The initial rate c is in counts per month, the growth rate g per month and of either sign. At
/// g → 0 the curve is the line c·t; for g < 0 it has the ceiling c / |g|. Beyond the largest double
/// it stays there.
public struct ExponentialCurve: GrowthCurve, Equatable {
  /// The exponential family.
  public static let family = GrowthFamily.exponential

  /// The initial rate and the growth rate.
  public static let parameters = [
    GrowthParameter(name: "initial_rate", symbol: "c", isPositive: true, unit: .countPerMonth),
    GrowthParameter(name: "growth_rate", symbol: "g", isPositive: false, unit: .perMonth),
  ]

  /// The count per month at t = 0, c.
  public let initialRate: Double

  /// The relative growth of the monthly count, per month, g.
  public let growthRate: Double

  /// A curve from its initial rate and its growth rate.
  public init(parameters: [Double]) {
    precondition(parameters.count == 2, "an exponential curve has two parameters")
    initialRate = parameters[0]
    growthRate = parameters[1]
  }

  /// F(t) = c·(exp(g·t) − 1) / g, and 0 for t ≤ 0.
  public func value(at t: Double) -> Double {
    guard t > 0 else { return 0 }
    return Double.minimum(initialRate * duration(t), .greatestFiniteMagnitude)
  }

  /// ∂F/∂c = (exp(g·t) − 1) / g, ∂F/∂g = c·t²·φ₁′(g·t) with φ₁(x) = (eˣ − 1) / x.
  public func gradient(at t: Double) -> [Double] {
    guard t > 0 else { return [0, 0] }
    let lift = initialRate * t * (t * ExponentialRatio.derivativeOfFirst(growthRate * t))
    return [duration(t), lift].map { Double.minimum($0, .greatestFiniteMagnitude) }
  }

  /// The closest curve that changes by at most a factor e²⁰ over the points.
  public static func firstGuess(from points: [(time: Double, value: Double)]) -> [Double] {
    let search = ShapeSearch(through: points)
    let steepest = 20 / search.lastPositiveTime
    return search.parameters(of: Self.self, within: [.even(from: -steepest, to: steepest)])
  }
  /// The months at the initial rate that give as many.
  private func duration(_ t: Double) -> Double {
    let x = growthRate * t
    // Below, x is 0 or has lost its last bits, and the quotient is t.
    return abs(x) < 1e-300 ? t : Double.expMinusOne(x) / growthRate
  }
}
