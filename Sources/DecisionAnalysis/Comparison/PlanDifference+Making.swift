import JobCreation
import MonteCarlo

extension PlanDifference {
  init(_ answer: PlanAspects.Answers, against first: PlanAspects.Answers) {
    let (own, other) = (answer.itself, first.itself)
    name = answer.named.name
    chance = .difference(own, other) { $0.conditionalAttainment(without: $1) }
    expectedJobs = .difference(own, other) { $0.expectedJobs(without: $1) }
    range = Self.range(own, other, middle: chance.value)
    jobsLaw =
      answer.group == first.group
      ? RealMixture(weights: own.weights, histograms: own.tallies.map(\.differences)) : nil
    cost = Self.cost(answer, against: first)
    chanceOnJudgement =
      answer.unjudged == nil && first.unjudged == nil
      ? nil
      : chance.value
        - ((answer.unjudged ?? own).conditionalAttainment
          - (first.unjudged ?? other).conditionalAttainment)
  }

  private static func cost(
    _ answer: PlanAspects.Answers, against first: PlanAspects.Answers
  ) -> Double? {
    guard let own = MoneyForecast(of: answer.itself, plan: answer.named.plan),
      let other = MoneyForecast(of: first.itself, plan: first.named.plan),
      own.currency == other.currency
    else { return nil }
    return own.cost - other.cost
  }

  /// The differences under explanations of the same words.
  private static func range(
    _ own: Ensemble, _ other: Ensemble, middle: Double
  ) -> ClosedRange<Double> {
    let others = Dictionary(
      other.explainedChances.map { ($0.words, $0.chance) }, uniquingKeysWith: { first, _ in first })
    let differences =
      own.explainedChances.compactMap { explained in
        others[explained.words].map { explained.chance - $0 }
      } + [middle]
    return (differences.min() ?? middle)...(differences.max() ?? middle)
  }
}

extension Estimate {
  /// The difference of a mean under two plans, its error from what both are without each repetition.
  static func difference(
    _ own: Ensemble, _ other: Ensemble, _ value: (CandidateTally, Int?) -> Double
  ) -> Estimate {
    let repetitions = min(own.posteriors.repetitionCount, other.posteriors.repetitionCount)
    return Estimate(
      value: own.mean(value) - other.mean(value),
      standardError: Ensemble.jackknife(
        (0..<repetitions).map { own.mean(without: $0, value) - other.mean(without: $0, value) }))
  }
}
