import Probability

/// A lever laid out on the months to come: how much of its effect is there, and when it is paid.
struct LeverAction: Sendable {
  let lever: Lever
  let unitCost: PlanInputs.Input?
  let intensity: PlanInputs.Input?
  let imitation: PlanInputs.Input?
  let ramp: PlanInputs.Input
  let cost: PlanInputs.Input?

  /// The share of the cost that falls into each month to come.
  let costShares: [Double]

  /// The stretches of each month, in months since the lever's first day.
  private let stretches: [[(from: Double, to: Double)]]

  init(
    _ lever: Lever, months: [MonthSpan], window: Range<CalendarDay>, asOf: CalendarDay,
    inputs: inout PlanInputs
  ) {
    func input(_ key: String, _ quantity: UncertainQuantity?) -> PlanInputs.Input? {
      quantity.map { inputs.input("levers.\(lever.name).\(key)", $0) }
    }
    self.lever = lever
    unitCost = input("unit_cost", lever.effects[.unitCost])
    intensity = input("intensity", lever.effects[.intensity])
    imitation = input("imitation", lever.effects[.imitation])
    ramp = inputs.input("levers.\(lever.name).ramp", lever.ramp)
    cost = input("cost", lever.cost?.amount)
    let start = max(lever.from, max(window.lowerBound, asOf.adding(days: 1)))
    let paid = start..<max(window.upperBound, start.adding(days: 1))
    costShares = months.map { Double($0.days(within: paid)) / Double(paid.dayCount) }
    stretches = months.map { month in
      guard month.isOpen else { return [] }
      return month.stretches.map {
        ($0.lowerBound.months(since: lever.from), $0.upperBound.months(since: lever.from))
      }
    }
  }

  /// What the lever comes to in a path, once the whole effect is there.
  struct Strengths {
    let unitCost: Double
    let intensity: Double
    let ramp: Double
    let cost: Double
  }

  /// The lever's strengths in a path.
  func strengths(_ scores: [Double]) -> Strengths {
    Strengths(
      unitCost: unitCost?.value(scores) ?? 0, intensity: intensity?.value(scores) ?? 0,
      ramp: ramp.value(scores), cost: cost?.value(scores) ?? 0)
  }

  /// The mean share of the full effect over a month to come.
  ///
  /// The share grows in proportion to time from 0 on the first day to 1 after the ramp; with
  /// `H(x) = ∫₀ˣ min(1, s/ramp) ds` the mean over [a, b] is (H(b) − H(a)) / (b − a).
  func presence(in month: Int, ramp: Double) -> Double {
    var (area, length) = (0.0, 0.0)
    for stretch in stretches[month] {
      area += Self.area(to: stretch.to, ramp: ramp) - Self.area(to: stretch.from, ramp: ramp)
      length += stretch.to - stretch.from
    }
    return length > 0 ? min(1, area / length) : 0
  }

  private static func area(to x: Double, ramp: Double) -> Double {
    if x <= 0 { return 0 }
    return x < ramp ? 0.5 * x * (x / ramp) : x - 0.5 * ramp
  }
}
