import DecisionAnalysis
import JobCreation
import Probability

extension Table {
  /// The budget of the plan that headlines the answer, as data: one row a line, year and financier;
  /// `nil` where no sum is stated.
  ///
  /// Sums that are ranges stand at their medians. Financiers pay every line in proportion to their
  /// part of the whole; a year outside the eligible days is marked.
  package static func budget(of result: RunResult) -> Table? {
    guard let budget = result.comparison?.plans.first?.named.plan.budget, let total = budget.total
    else { return nil }
    let whole = total.amount.median
    return Table(
      name: "budget",
      columns: ["line", "year", "financier", "share", "amount", "currency", "eligible"],
      rows: parts(of: budget, whole: whole).flatMap { part in
        payers(of: budget, whole: whole).map { payer in
          [
            part.line.map { .text($0) } ?? .missing, part.year.map { .integer($0) } ?? .missing,
            payer.name.map { .text($0) } ?? .missing, .probability(payer.share),
            .quantity(part.amount * payer.share), .text(total.currency),
            part.year.map { .flag(isEligible($0, in: budget)) } ?? .missing,
          ]
        }
      })
  }

  private static func parts(
    of budget: Budget, whole: Double
  ) -> [(line: String?, year: Int?, amount: Double)] {
    if !budget.lines.isEmpty {
      return budget.lines.flatMap { line in
        line.years.map { (line.name, $0.year, $0.amount.median) }
      }
    }
    guard !budget.profile.isEmpty else { return [(nil, nil, whole)] }
    let sum = budget.profile.reduce(0) { $0 + $1.amount.median }
    return budget.profile.map { (nil, $0.year, whole * $0.amount.median / sum) }
  }

  private static func payers(
    of budget: Budget, whole: Double
  ) -> [(name: String?, share: Double)] {
    guard !budget.financing.isEmpty else { return [(nil, 1)] }
    return budget.financing.map { financier in
      switch financier.part {
      case .share(let share): (financier.name, share.median)
      case .sum(let sum): (financier.name, whole > 0 ? min(1, sum.amount.median / whole) : 0)
      }
    }
  }

  private static func isEligible(_ year: Int, in budget: Budget) -> Bool {
    (budget.eligible.first.year...budget.eligible.last.year).contains(year)
  }
}
