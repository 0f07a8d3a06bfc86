public import MonteCarlo
import JobCreation

/// What net jobs bring back to public budgets under a plan.
public struct PublicReturnForecast: Sendable, Equatable {
  /// The mean of what comes back over all years that count.
  public var total: Double

  /// What comes back over what is spent: the ratio of means.
  public var perCost: Double

  /// The law of that ratio, future by future.
  public var perCostLaw: RealMixture?

  /// The chance that as much comes back as is spent within the years that count.
  public var chanceOfPayback: Double?

  /// The law of the years until then, infinite where it does not happen.
  public var paybackLaw: RealMixture?

  /// The return of an ensemble; `nil` where nothing is stated about it, or no money.
  init?(of ensemble: Ensemble, plan: Plan) {
    let cost = ensemble.mean(of: \.cost)
    guard plan.returns != nil, plan.net != nil, cost > 0 else { return nil }
    total = ensemble.mean(of: \.publicReturn)
    perCost = total / cost
    perCostLaw = ensemble.law(of: \.returnRatio)
    paybackLaw = ensemble.law(of: \.payback)
    chanceOfPayback = paybackLaw.map { 1 - $0.probability(atLeast: .infinity) }
  }
}
