import JobCreation
import Probability

/// The ways in which a plan is simulated beside itself, to tell what its answer rests on.
struct PlanAspects {
  /// A way of simulating it.
  private enum Aspect { case itself, little, much, unjudged }

  let named: NamedPlan
  private let plans: [(aspect: Aspect, plan: Plan)]

  /// A plan by itself and at both ends of the share of jobs that support brings; with `judgement`
  /// also without effects that nobody measured.
  init(of named: NamedPlan, judgement: Bool) {
    self.named = named
    let plan = named.plan
    let others: [(aspect: Aspect, plan: Plan?)] = [
      (.little, plan.withAttributable(atQuantile: 0.05)),
      (.much, plan.withAttributable(atQuantile: 0.95)),
      (.unjudged, judgement ? plan.withoutJudgedEffects : nil),
    ]
    plans =
      [(.itself, plan)]
      + others.compactMap { other in other.plan.map { (aspect: other.aspect, plan: $0) } }
  }

  /// What a study is asked; `detail` is recorded of the plan itself.
  func requests(_ detail: PathDetail) -> [PlanStudy.Request] {
    plans.map {
      PlanStudy.Request(
        plan: $0.plan, reference: named.reference, detail: $0.aspect == .itself ? detail : .chance)
    }
  }

  /// What a study found for a plan.
  struct Answers {
    let named: NamedPlan
    let itself: Ensemble

    /// The number of the group whose futures are paired.
    let group: Int

    /// Without effects that nobody measured.
    let unjudged: Ensemble?

    let whenSupportMatters: SupportShareChances?

    /// Chance, jobs, money and net jobs.
    var outlook: PlanOutlook {
      PlanOutlook(of: itself, plan: named, whenSupportMatters: whenSupportMatters)
    }
  }

  /// The answers to several plans' requests, in order.
  static func answers(
    _ aspects: [PlanAspects], from found: [(ensemble: Ensemble, group: Int)]
  ) -> [Answers] {
    var next = 0
    return aspects.map { plan in
      defer { next += plan.plans.count }
      return plan.answers(Array(found[next..<next + plan.plans.count]))
    }
  }

  private func answers(_ found: [(ensemble: Ensemble, group: Int)]) -> Answers {
    func ensemble(_ aspect: Aspect) -> Ensemble? {
      plans.firstIndex { $0.aspect == aspect }.map { found[$0].ensemble }
    }
    var ends: SupportShareChances?
    if let share = named.plan.budget?.attributable, let little = ensemble(.little),
      let much = ensemble(.much)
    {
      ends = SupportShareChances(
        little: (share.quantile(0.05), min(1, little.conditionalAttainment)),
        much: (share.quantile(0.95), min(1, much.conditionalAttainment)))
    }
    return Answers(
      named: named, itself: found[0].ensemble, group: found[0].group,
      unjudged: ensemble(.unjudged), whenSupportMatters: ends)
  }
}
