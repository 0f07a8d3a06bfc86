public import MonteCarlo
import JobCreation

/// What a plan costs and what its jobs cost, in single units of its currency.
public struct MoneyForecast: Sendable, Equatable {
  /// The ISO 4217 code.
  public var currency: String

  /// The mean of what is spent: the budget without what is left over, and levers' own money.
  public var cost: Double

  /// The mean of what full coverage leaves over.
  public var unspent: Double

  /// The share of active member-months to come that support reaches.
  public var coverage: Double

  /// Cost per gross job: mean cost over mean jobs, never the mean of ratios.
  public var costPerGrossJob: Double

  /// The law of cost over jobs, future by future; infinite where there is no job.
  public var costPerGrossJobLaw: RealMixture?

  /// The money of an ensemble; `nil` where the plan has none.
  init?(of ensemble: Ensemble, plan: Plan) {
    guard let currency = plan.currency else { return nil }
    self.currency = currency
    cost = ensemble.mean(of: \.cost)
    unspent = ensemble.mean(of: \.unspent)
    let months = ensemble.mean(of: \.memberMonths)
    coverage = months > 0 ? ensemble.mean(of: \.supportedMonths) / months : 1
    let jobs = ensemble.mean { $0.expectedJobs(without: $1) }
    costPerGrossJob = jobs > 0 ? cost / jobs : .infinity
    costPerGrossJobLaw = ensemble.law(of: \.costPerGrossJob)
  }
}

extension Plan {
  /// The currency of its money; `nil` where no sum is stated.
  var currency: String? {
    budget?.total?.currency ?? levers.lazy.compactMap { $0.cost?.currency }.first
  }
}

extension Ensemble {
  /// The mean over futures of a sum in the account.
  func mean(of sum: KeyPath<PlanAccount, ExactSum>) -> Double {
    mean { tally, _ in
      tally.pathCount > 0 ? tally.account[keyPath: sum].value / Double(tally.pathCount) : 0
    }
  }

  /// The law over futures of a value in the account; `nil` where it was not recorded.
  func law(of histogram: KeyPath<PlanAccount, RealHistogram>) -> RealMixture? {
    let histograms = tallies.map { $0.account[keyPath: histogram] }
    guard zip(weights, histograms).allSatisfy({ $0 == 0 || $1.total > 0 }) else { return nil }
    return RealMixture(weights: weights, histograms: histograms)
  }
}
