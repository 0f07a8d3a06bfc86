import Probability

/// When a budget is paid: its parts, each spread evenly over its own days.
///
/// Lines are paid over the days of their year; a total is spread by its profile of years, or evenly
/// over the days that are eligible.
struct SpendingSchedule: Sendable {
  private struct Part: Sendable {
    let amount: PlanInputs.Input

    /// The year's share in a profile; the shares are made to sum to 1.
    let profile: PlanInputs.Input?

    /// The share of the amount that falls into each month to come.
    let months: [Double]

    /// The share that falls on days up to `as_of`.
    let before: Double
  }

  private let parts: [Part]
  private let hasProfile: Bool

  /// The schedule of a budget; `nil` where it states no sum.
  init?(
    _ budget: Budget, months: [MonthSpan], asOf: CalendarDay, inputs: inout PlanInputs
  ) {
    let window = budget.eligible.first..<budget.eligible.end
    func part(
      _ amount: PlanInputs.Input, _ profile: PlanInputs.Input?, over days: Range<CalendarDay>
    ) -> Part {
      let count = Double(max(1, days.dayCount))
      let past = days.clamped(to: days.lowerBound..<max(days.lowerBound, asOf.adding(days: 1)))
      return Part(
        amount: amount, profile: profile,
        months: months.map { Double($0.days(within: days)) / count },
        before: Double(past.dayCount) / count)
    }
    func days(of year: Int) -> Range<CalendarDay> {
      guard let first = CalendarDay(year: year, month: 1, day: 1),
        let next = CalendarDay(year: year + 1, month: 1, day: 1)
      else { return window }
      return (first..<next).clamped(to: window)
    }
    if !budget.lines.isEmpty {
      parts = budget.lines.flatMap { line in
        line.years.map { year in
          part(
            inputs.input("budget.lines.\(line.name).\(year.year)", year.amount), nil,
            over: days(of: year.year))
        }
      }
    } else if let total = budget.total {
      let amount = inputs.input("budget.total", total.amount)
      parts =
        budget.profile.isEmpty
        ? [part(amount, nil, over: window)]
        : budget.profile.map { year in
          part(
            amount, inputs.input("budget.profile.\(year.year)", year.amount),
            over: days(of: year.year))
        }
    } else {
      return nil
    }
    hasProfile = budget.lines.isEmpty && !budget.profile.isEmpty
  }

  /// What is paid in a path.
  struct Payments: Equatable {
    /// The whole sum.
    var total = 0.0

    /// The sum up to `as_of`.
    var before = 0.0

    /// The sums of the months to come.
    var months: [Double]
  }

  /// Puts the sums of a path into `payments`.
  func fill(_ payments: inout Payments, scores: [Double]) {
    payments.total = 0
    payments.before = 0
    for month in payments.months.indices { payments.months[month] = 0 }
    let whole = hasProfile ? parts.reduce(0) { $0 + ($1.profile?.value(scores) ?? 0) } : 1
    for part in parts {
      var amount = part.amount.value(scores)
      if let profile = part.profile { amount *= whole > 0 ? profile.value(scores) / whole : 0 }
      payments.total += amount
      payments.before += amount * part.before
      for month in payments.months.indices { payments.months[month] += amount * part.months[month] }
    }
  }
}
