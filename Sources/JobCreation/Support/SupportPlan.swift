import Probability

/// A plan's money and levers laid out on the months to come.
struct SupportPlan: Sendable {
  private enum Overhead: Sendable {
    case share(PlanInputs.Input)
    case sum(PlanInputs.Input)
  }

  let plan: Plan

  /// The share of job creation that support causes; `nil` where the plan does not say.
  let attributable: PlanInputs.Input?

  let actions: [LeverAction]
  private let months: [MonthSpan]
  private let schedule: SpendingSchedule?
  private let overhead: Overhead?

  /// The share of a sum of overhead that falls into each month.
  private let overheadShares: [Double]
  private let unitCost: PlanInputs.Input?

  init(_ plan: Plan, months: [MonthSpan], inputs: inout PlanInputs) {
    self.plan = plan
    self.months = months
    let asOf = plan.programme.asOf
    let eligible = plan.budget?.eligible ?? plan.programme.period
    let window = eligible.first..<eligible.end
    schedule = plan.budget.flatMap {
      SpendingSchedule($0, months: months, asOf: asOf, inputs: &inputs)
    }
    overhead =
      switch plan.budget?.overhead {
      case .share(let share): .share(inputs.input("budget.overhead", share))
      case .sum(let sum):
        .sum(inputs.input("budget.overhead", sum.amount))
      case nil: nil
      }
    overheadShares = months.map { Double($0.days(within: window)) / Double(window.dayCount) }
    unitCost = plan.budget?.unitCost.map { inputs.input("budget.unit_cost", $0.amount) }
    attributable = plan.budget?.attributable.map { inputs.input("budget.attributable", $0) }
    actions = plan.levers.map {
      LeverAction($0, months: months, window: window, asOf: asOf, inputs: &inputs)
    }
  }

  /// Whether its money decides how many members are supported.
  var hasCoverage: Bool { schedule != nil && unitCost != nil }

  /// What the plan comes to in a path.
  struct Course {
    /// The sums paid.
    var payments: SpendingSchedule.Payments

    /// The share of members supported in each month, φ.
    var coverage: [Double]

    /// The strength of support in each month, 1 + u.
    var strength: [Double]

    /// Sums over the whole path.
    var sums = SupportSums()

    init(months: Int) {
      payments = SpendingSchedule.Payments(months: Array(repeating: 0, count: months))
      coverage = Array(repeating: 1, count: months)
      strength = coverage
    }
  }

  /// Follows the plan along a path with given active member-months.
  ///
  /// Money up to `as_of` is spent as in the reference plan, whose course is passed with another
  /// plan: what a plan then has left is spread over the days after in its own proportions.
  ///
  /// ```
  /// φ = min(1, max(0, b − overhead − levers' costs) / (c·N)),  money beyond φ = 1 is unspent
  /// ```
  func follow(
    _ course: inout Course, memberMonths: [Double], scores: [Double], after reference: Course?
  ) {
    var sums = SupportSums()
    schedule?.fill(&course.payments, scores: scores)
    if let reference { keepPast(of: reference, &course) }
    let levers = actions.map { $0.strengths(scores) }
    for (action, lever) in zip(actions, levers) where action.lever.payment == .extra {
      sums.cost += lever.cost
    }
    let basePrice = (unitCost?.value(scores) ?? 0) / 12
    let (share, sum) = overheads(scores)
    for month in months.indices {
      var available = course.payments.months[month] * (1 - share)
      if sum != 0 { available -= sum * overheadShares[month] }
      var (price, strength) = (basePrice, 1.0)
      for (action, lever) in zip(actions, levers) {
        if action.lever.payment == .budget { available -= lever.cost * action.costShares[month] }
        let presence = action.presence(in: month, ramp: lever.ramp)
        guard presence > 0 else { continue }
        price *= 1 + presence * lever.unitCost
        strength *= 1 + presence * lever.intensity
      }
      available = max(0, available)
      let needed = price * memberMonths[month]
      course.strength[month] = strength
      sums.memberMonths += memberMonths[month]
      guard hasCoverage, needed > 0 else {
        course.coverage[month] = 1
        sums.supportedMonths += memberMonths[month]
        if hasCoverage { sums.unspent += available }
        continue
      }
      course.coverage[month] = min(1, available / needed)
      sums.unspent += max(0, available - needed)
      sums.supportedMonths += course.coverage[month] * memberMonths[month]
    }
    sums.cost += course.payments.total - sums.unspent
    course.sums = sums
  }

  /// Overhead as a share of what is paid, and as a sum.
  private func overheads(_ scores: [Double]) -> (share: Double, sum: Double) {
    switch overhead {
    case .share(let share): (share.value(scores), 0)
    case .sum(let sum): (0, sum.value(scores))
    case nil: (0, 0)
    }
  }

  private func keepPast(of reference: Course, _ course: inout Course) {
    let spent = reference.payments.before
    guard spent > 0 || course.payments.before > 0, course.payments != reference.payments else {
      return
    }
    let planned = course.payments.total - course.payments.before
    let left = max(0, course.payments.total - spent)
    let scale = planned > 0 ? left / planned : 0
    for month in course.payments.months.indices where months[month].isOpen {
      course.payments.months[month] *= scale
    }
    for month in course.payments.months.indices where !months[month].isOpen {
      course.payments.months[month] = reference.payments.months[month]
    }
    course.payments.before = spent
    course.payments.total = spent + left
  }

  /// Puts the factor on expected jobs of each month to come into `factors`.
  ///
  /// ```
  /// A = 1 + α·((1 + u)·φ/φ_ref − 1)
  /// ```
  ///
  /// The same as (1 − α) + α·(1 + u)·φ/φ_ref, and exactly 1 where support is the reference plan's.
  /// Months up to `as_of`, and months in which the reference plan supports nobody, keep 1: nothing
  /// says what support would do in them.
  func fillFactors(
    _ factors: inout [Double], of course: Course, against reference: Course, attributable: Double
  ) {
    for month in months.indices {
      guard months[month].isOpen, reference.coverage[month] > 0 else {
        factors[month] = 1
        continue
      }
      let support =
        course.strength[month] * (course.coverage[month] / reference.coverage[month])
        / reference.strength[month]
      factors[month] = 1 + attributable * (support - 1)
    }
  }
}

/// What a plan's support comes to along a path.
struct SupportSums: Sendable {
  /// What the programme costs in all: the budget that is spent, and levers' own money.
  var cost = 0.0

  /// Money of the budget that full coverage leaves over.
  var unspent = 0.0

  /// Active member-months to come, all and those that support reaches.
  var memberMonths = 0.0
  var supportedMonths = 0.0
}
