extension PayoffTable {
  /// The expected payoff of each plan, or `nil` without probabilities.
  public var expectedPayoffs: [Double]? {
    probabilities == nil ? nil : payoffs.compactMap(expected)
  }

  /// The plan with the largest expected payoff, the first of equals; `nil` without probabilities.
  public var bestPlan: Int? {
    expectedPayoffs.flatMap { expected in
      expected.indices.max { (expected[$0], $1) < (expected[$1], $0) }
    }
  }

  /// What it is worth to know the state before choosing: E[max_d U] − max_d E[U], the expected
  /// value of perfect information [Raiffa 1968]; `nil` without probabilities.
  public var valueOfPerfectInformation: Double? {
    guard let best = expectedPayoffs?.max(), let informed = expected(bestPayoffs) else {
      return nil
    }
    return max(0, informed - best)
  }

  /// What it is worth to learn a signal before choosing: Σ_y P(y) max_d E[U_d | y] − max_d E[U_d]
  /// [Raiffa 1968].
  ///
  /// A signal that tells the state has the identity matrix; one that only tells groups of states
  /// apart has a row for each state with a 1 at its group.
  ///
  /// - Parameter likelihood: For each state the probabilities of the signal's values, which sum to
  ///   1.
  /// - Returns: The value, not negative and not above that of knowing the state; `nil` without
  ///   probabilities.
  public func valueOfSignal(likelihood: [[Double]]) -> Double? {
    precondition(likelihood.count == stateCount, "each state has a law of the signal")
    precondition(
      likelihood.allSatisfy { row in
        row.count == likelihood[0].count && row.allSatisfy { $0 >= 0 }
          && abs(row.reduce(-1, +)) < 1e-9
      }, "the probabilities of a signal's values sum to 1")
    guard let probabilities, let best = expectedPayoffs?.max() else { return nil }
    let informed = likelihood[0].indices.reduce(0) { sum, value in
      sum
        + payoffs.reduce(-Double.infinity) { largest, payoff in
          max(
            largest,
            payoff.indices.reduce(0) {
              $0 + probabilities[$1] * likelihood[$1][value] * payoff[$1]
            })
        }
    }
    return max(0, informed - best)
  }
}
