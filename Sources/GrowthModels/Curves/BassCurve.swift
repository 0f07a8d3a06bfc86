internal import RealModule

/// Bass growth: some join by themselves, and members attract members.
///
/// ```
/// F(t) = K·(1 − exp(−(p + q)·t)) / (1 + (q/p)·exp(−(p + q)·t)),  t > 0
/// ```
///
/// It solves F′ = (p + q·F/K)·(K − F) with F(0) = 0. The market potential K is a count, innovation p
/// and imitation q, the pull of members on those who have not joined, are per month. At q = 0 each
/// of K joins at a constant rate. Source: [Bass 1969].
public struct BassCurve: GrowthCurve, Equatable {
  /// The Bass family.
  public static let family = GrowthFamily.bass

  /// The market potential, innovation and imitation.
  public static let parameters = [
    GrowthParameter(name: "market_potential", symbol: "K", isPositive: true, unit: .count),
    GrowthParameter(name: "innovation", symbol: "p", isPositive: true, unit: .perMonth),
    GrowthParameter(name: "imitation", symbol: "q", isPositive: true, unit: .perMonth),
  ]

  /// The number of those who join in the end, K.
  public let marketPotential: Double

  /// The rate at which those who have not joined do so by themselves, per month, p.
  public let innovation: Double

  /// The rate at which members attract them, per month, were all members, q.
  public internal(set) var imitation: Double

  /// A curve from its market potential, innovation and imitation.
  public init(parameters: [Double]) {
    precondition(parameters.count == 3, "a Bass curve has three parameters")
    marketPotential = parameters[0]
    innovation = parameters[1]
    imitation = parameters[2]
  }

  /// F(t) = K·(1 − E)·p / (p + q·E) with E = exp(−(p + q)·t), and 0 for t ≤ 0.
  public func value(at t: Double) -> Double {
    guard t > 0, innovation > 0 else { return 0 }
    let x = (innovation + imitation) * t
    let divisor = innovation + imitation * Double.exp(-x)
    return marketPotential * (-Double.expMinusOne(-x) * (innovation / divisor))
  }

  /// With a = p + q, E = exp(−a·t), y = 1 − E, D = p + q·E:
  /// ∂F/∂K = p·y/D, ∂F/∂p = K·E·(q·y + p·a·t) / D², ∂F/∂q = K·p·E·(a·t − y) / D².
  public func gradient(at t: Double) -> [Double] {
    guard t > 0, innovation > 0 else { return [0, 0, 0] }
    let x = (innovation + imitation) * t
    let left = Double.exp(-x)
    guard left > 0 else { return [1, 0, 0] }
    let joined = -Double.expMinusOne(-x)
    let divisor = innovation + imitation * left
    let (alone, pulled) = (innovation / divisor, imitation * left / divisor)
    return [
      joined * alone,
      marketPotential / divisor * (joined * pulled + x * alone * left),
      // a·t − y = (a·t)²·φ₂(−a·t), which does not cancel.
      marketPotential / divisor * (x * left * alone) * (x * ExponentialRatio.second(-x)),
    ]
  }

  /// The closest curve with rates up to 100 over the last time.
  public static func firstGuess(from points: [(time: Double, value: Double)]) -> [Double] {
    let search = ShapeSearch(through: points)
    let last = search.lastPositiveTime
    return search.parameters(
      of: Self.self,
      within: [
        .logarithmic(from: 1e-4 / last, to: 100 / last),
        .logarithmic(from: 0.01 / last, to: 100 / last),
      ])
  }
}
