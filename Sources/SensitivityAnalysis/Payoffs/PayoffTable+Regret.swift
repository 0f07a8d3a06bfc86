extension PayoffTable {
  /// What a plan may cost compared with the plan that turns out to be best [Savage 1951].
  public struct Regret: Hashable, Sendable {
    /// The regret in each state: the best payoff there less the plan's, not negative.
    public let states: [Double]

    /// The largest regret.
    public let largest: Double

    /// The state that causes it, the first of equals.
    public let worstState: Int

    /// The mean regret over the states; `nil` without probabilities.
    public let expected: Double?

    private let probabilities: [Double]?

    init(states: [Double], table: PayoffTable) {
      self.states = states
      worstState = states.indices.max { (states[$0], $1) < (states[$1], $0) } ?? 0
      largest = states[worstState]
      expected = table.expected(states)
      probabilities = table.probabilities
    }

    /// The least regret with at least a probability `p` at or below it.
    ///
    /// Without probabilities each state counts alike.
    public func quantile(_ p: Double) -> Double {
      precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
      let even = 1 / Double(states.count)
      var below = 0.0
      for state in states.indices.sorted(by: { (states[$0], $0) < (states[$1], $1) }) {
        below += probabilities?[state] ?? even
        // The tolerance is for the rounding of the sum.
        if below >= p - 1e-12 { return states[state] }
      }
      return largest
    }
  }

  /// The regret of each plan, in the order of ``payoffs``.
  ///
  /// It is the absolute difference in the table's own unit: a ratio to the plan's own payoff has no
  /// meaning where that is 0.
  public var regrets: [Regret] {
    let best = bestPayoffs
    return payoffs.map { Regret(states: zip(best, $0).map(-), table: self) }
  }

  /// The plan whose largest regret is least, the first of equals: a choice that needs no
  /// probabilities [Savage 1951].
  ///
  /// It depends on which plans are in the table: one more plan, even one that nobody would choose,
  /// can change it.
  public var minimaxRegretPlan: Int {
    let largest = regrets.map(\.largest)
    return largest.indices.min { (largest[$0], $0) < (largest[$1], $1) } ?? 0
  }
}
