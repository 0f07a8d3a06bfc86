import Estimation
import Probability

/// What the observations taught about the parameters of a candidate.
enum ParameterSummaries {
  /// The width of the prior's 90 % range on the scale of scores.
  private static let priorWidth = 2 * StandardNormal.quantile(0.95)

  /// A posterior narrower than this share of its prior counts as learned.
  static let learnedShare = 0.9

  /// The summaries of all parameters of a part: informed ones from the particles, assumed ones from
  /// their prior.
  static func summarise(
    _ target: CandidateTarget, _ repetitions: [SequentialPosterior]
  ) -> [ParameterSummary] {
    let informed = target.parameters.informed.indices.compactMap { index -> ParameterSummary? in
      let parameter = target.parameters.informed[index]
      if case .shockScore = parameter.law.slot { return nil }
      let scores = repetitions.flatMap { posterior in
        (0..<posterior.count).map { posterior.scores[$0 * posterior.dimension + index] }
      }.sorted()
      let (low, middle, high) = (
        quantile(scores, 0.05), quantile(scores, 0.5), quantile(scores, 0.95)
      )
      return ParameterSummary(
        name: parameter.name, unit: parameter.unit, prior: prior(of: parameter),
        posterior: QuantileTriple(
          p05: parameter.law.value(atScore: low), p50: parameter.law.value(atScore: middle),
          p95: parameter.law.value(atScore: high)),
        isLearned: high - low <= learnedShare * priorWidth)
    }
    let assumed = target.parameters.assumed.map { parameter in
      ParameterSummary(
        name: parameter.name, unit: parameter.unit, prior: prior(of: parameter),
        posterior: prior(of: parameter), isLearned: false)
    }
    return informed + assumed
  }

  private static func prior(of parameter: ModelParameter) -> QuantileTriple {
    let edge = StandardNormal.quantile(0.95)
    return QuantileTriple(
      p05: parameter.law.value(atScore: -edge), p50: parameter.law.value(atScore: 0),
      p95: parameter.law.value(atScore: edge))
  }

  private static func quantile(_ sorted: [Double], _ p: Double) -> Double {
    sorted[min(sorted.count - 1, max(0, Int((p * Double(sorted.count)).rounded(.up)) - 1))]
  }
}
