extension SamplePoints {
  /// What knowing everything is worth to whoever chooses between plans: the expected value of
  /// perfect information, E[max_d U_d] − max_d E[U_d] [Raiffa 1968].
  ///
  /// - Parameters:
  ///   - payoffs: For each plan its payoff at each point, larger is better; at least one plan.
  ///   - bootstrap: The draws for the interval.
  /// - Returns: The value, not negative, in the payoffs' unit. It errs downwards where two plans
  ///   are equally good within the sampling error of their means, by a part of that error; the
  ///   interval is wide enough for it.
  public func valueOfPerfectKnowledge(payoffs: [[Double]], bootstrap: Bootstrap) -> Estimate {
    precondition(!payoffs.isEmpty, "there is at least one plan")
    precondition(payoffs.allSatisfy { $0.count == count }, "each point has a payoff for each plan")
    let largest = (0..<count).map { point in
      payoffs.reduce(-Double.infinity) { max($0, $1[point]) }
    }
    // By how much each plan falls short of the best one at each point; the least mean is the
    // answer.
    let regrets = payoffs.map { zip(largest, $0).map(-) }
    let means = ClassMeans(of: regrets, in: classes(ofStrata: Array(stratumWeights.indices)))
    func leastMean(_ values: [Double]) -> Double {
      (0..<payoffs.count).map { plan in
        means.weights.indices.reduce(0) {
          $0 + means.weights[$1] * values[$1 * payoffs.count + plan]
        }
      }.min() ?? 0
    }
    var draws = ClassMeans.Draws(about: means.means, errorsOf: means)
    let replicates = (0..<bootstrap.replicates).map { replicate in
      var stream = bootstrap.stream(replicate: replicate)
      draws.next(using: &stream)
      return leastMean(draws.means)
    }
    return Estimate(
      notNegative: leastMean(means.means), replicates: replicates, coverage: bootstrap.coverage)
  }
}
