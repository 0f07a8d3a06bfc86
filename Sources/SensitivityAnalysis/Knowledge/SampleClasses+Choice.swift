extension SampleClasses {
  /// What knowing the class is worth to whoever chooses between plans: the expected value of
  /// partial perfect information, Σ_f w_f {E[max_d E(U_d | class)] − max_d E(U_d)} within the
  /// frames [Raiffa 1968] [Strong 2013].
  ///
  /// Means over classes err, and the largest of several erring means is too large on average. What
  /// the errors add to the spread of the means is therefore taken out first (the means are drawn
  /// together as in [Louis 1984]); what remains of the bias is small beside the interval.
  /// The value is never negative and never above the value of knowing everything. For an input
  /// that tells nothing the interval holds 0 at least as often as its coverage says.
  ///
  /// - Parameters:
  ///   - payoffs: For each plan its payoff at each point, larger is better; at least one plan.
  ///   - bootstrap: The draws for the interval.
  /// - Returns: The value, in the payoffs' unit.
  public func valueOfKnowing(payoffs: [[Double]], bootstrap: Bootstrap) -> Estimate {
    precondition(!payoffs.isEmpty, "there is at least one plan")
    let means = ClassMeans(of: payoffs, in: self)
    let choice = InformedChoice(payoffs: means.means, weights: means.weights, means: means)
    var draws = ClassMeans.Draws(about: choice.differences, errorsOf: means)
    let replicates = (0..<bootstrap.replicates).map { replicate in
      var stream = bootstrap.stream(replicate: replicate)
      draws.next(using: &stream)
      return InformedChoice(payoffs: draws.means, weights: draws.weights, means: means).gain
    }
    return Estimate(notNegative: choice.gain, replicates: replicates, coverage: bootstrap.coverage)
  }

  /// By how much knowing the class lowers the chance of a wrong yes or no.
  ///
  /// Who must say now whether something will come true, with probability p, says what is likelier
  /// and is wrong with probability min(p, 1 − p). With P = E[Y | class], who knows the class is wrong
  /// with probability E[min(P, 1 − P)]. The reduction is the value of knowing the class where being
  /// right pays 1.
  ///
  /// - Parameters:
  ///   - chances: At each point whether it comes true, 0 or 1, or the probability that it does.
  ///   - bootstrap: The draws for the interval.
  /// - Returns: The reduction within the frames, a probability between 0 and ½.
  public func wrongAnswerReduction(of chances: [Double], bootstrap: Bootstrap) -> Estimate {
    precondition(chances.allSatisfy { $0 >= 0 && $0 <= 1 }, "a chance lies between 0 and 1")
    return valueOfKnowing(payoffs: [chances, chances.map { 1 - $0 }], bootstrap: bootstrap)
  }

  /// The chance of a wrong yes or no without knowing the class, but with what the baseline knows:
  /// Σ_f w_f min(p_f, 1 − p_f) over the frames.
  ///
  /// - Parameter chances: At each point whether it comes true, 0 or 1, or the probability of it.
  /// - Returns: A probability between 0 and ½.
  public func wrongAnswers(of chances: [Double]) -> Double {
    precondition(chances.count == points.count, "each point has one chance")
    var (yes, no) = (
      Array(repeating: 0.0, count: frameCount), Array(repeating: 0.0, count: frameCount)
    )
    for (point, chance) in chances.enumerated() {
      let weight = points.pointWeights[points.strata[point]]
      yes[frame(ofCell: cells[point])] += weight * chance
      no[frame(ofCell: cells[point])] += weight * (1 - chance)
    }
    return zip(yes, no).reduce(0) { $0 + min($1.0, $1.1) }
  }
}
