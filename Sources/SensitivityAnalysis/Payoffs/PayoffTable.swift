/// What each plan brings in each state of the world, in jobs, money or any unit; larger is better.
public struct PayoffTable: Sendable {
  /// The payoffs: one row for each plan, in it one number for each state.
  public let payoffs: [[Double]]

  /// The probability of each state; `nil` where nobody gives any, as for named futures.
  public let probabilities: [Double]?

  /// The number of states.
  public var stateCount: Int { payoffs[0].count }

  /// A table.
  ///
  /// - Parameters:
  ///   - payoffs: At least one plan with at least one state, each with as many, finite.
  ///   - probabilities: The weights of the states: not negative, finite, not all 0. Only ratios
  ///     matter.
  public init(payoffs: [[Double]], probabilities: [Double]? = nil) {
    precondition(payoffs.first.map { !$0.isEmpty } ?? false, "a table has plans and states")
    precondition(
      payoffs.allSatisfy { $0.count == payoffs[0].count && $0.allSatisfy(\.isFinite) },
      "each plan has a finite payoff in each state")
    self.payoffs = payoffs
    self.probabilities = probabilities.map { weights in
      let total = weights.reduce(0, +)
      precondition(weights.count == payoffs[0].count, "each state has one probability")
      precondition(
        weights.allSatisfy { $0 >= 0 } && total > 0 && total.isFinite,
        "probabilities are finite, not negative and not all 0")
      return weights.map { $0 / total }
    }
  }

  /// The best payoff in each state.
  public var bestPayoffs: [Double] {
    (0..<stateCount).map { state in
      payoffs.reduce(-Double.infinity) { max($0, $1[state]) }
    }
  }

  /// The mean of numbers over the states, or `nil` without probabilities.
  func expected(_ values: [Double]) -> Double? {
    probabilities.map { zip($0, values).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
