public import JobCreation
public import MonteCarlo

/// From gross to net jobs under a plan.
///
/// The steps are means over futures, so that they add up; the law of net jobs is that of futures.
public struct NetForecast: Sendable, Equatable {
  /// Jobs left after each step, from gross jobs to net ones, in the order of the chain.
  public var steps: [Step]

  /// The law of net jobs.
  public var law: RealMixture?

  /// Cost per net job: mean cost over mean net jobs; `nil` where no money is stated.
  public var costPerNetJob: Double?

  /// The law of cost over net jobs, future by future; infinite where there is none.
  public var costPerNetJobLaw: RealMixture?

  /// What comes back to public budgets; `nil` where nothing is stated about it.
  public var publicReturn: PublicReturnForecast?

  /// A step of the chain and what is left after it.
  public struct Step: Sendable, Equatable {
    /// The part that the step takes off or adds; `nil` for the gross jobs at the start.
    public var part: NetEffects.Part?

    /// Jobs left after it.
    public var jobs: Double
  }

  /// Gross jobs.
  public var gross: Double { steps.first?.jobs ?? 0 }

  /// Net jobs.
  public var net: Double { steps.last?.jobs ?? 0 }

  /// The share of gross jobs that would have come about anyway, from which on fewer than `jobs` net
  /// jobs are left, all else at its mean; `nil` where no share below 1 does it.
  ///
  /// ```
  /// dw* = 1 − jobs / (gross · (net / after deadweight))
  /// ```
  public func breakEvenDeadweight(forNetJobs jobs: Double) -> Double? {
    let after = steps.first { $0.part == .deadweight }?.jobs ?? gross
    guard after > 0, gross > 0, net > 0 else { return nil }
    let share = 1 - jobs / (gross * (net / after))
    return share >= 0 ? share : nil
  }

  /// The chain of an ensemble; `nil` where the plan says nothing about net jobs.
  init?(of ensemble: Ensemble, plan: Plan) {
    guard plan.net != nil else { return nil }
    func step(_ part: NetEffects.Part?, _ sum: KeyPath<PlanAccount, ExactSum>) -> Step {
      Step(part: part, jobs: ensemble.mean(of: sum))
    }
    steps = [
      step(nil, \.gross), step(.deadweight, \.afterDeadweight),
      step(.displacement, \.afterDisplacement), step(.substitution, \.afterSubstitution),
      step(.leakage, \.afterLeakage), step(.multiplier, \.net),
    ]
    law = ensemble.law(of: \.netJobs)
    let cost = ensemble.mean(of: \.cost)
    costPerNetJob = plan.currency == nil ? nil : net > 0 ? cost / net : .infinity
    costPerNetJobLaw = plan.currency == nil ? nil : ensemble.law(of: \.costPerNetJob)
    publicReturn = PublicReturnForecast(of: ensemble, plan: plan)
  }
}
