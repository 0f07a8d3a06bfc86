import Charts
import DecisionAnalysis
import JobCreation
import MonteCarlo
import Probability

/// Money and net jobs, in words.
extension English {
  /// What jobs cost and what is left of them, and what the variants change, for a run's answer.
  static func decisions(of result: RunResult) -> [String] {
    guard let comparison = result.comparison, let first = comparison.plans.first else { return [] }
    return [
      money(of: first.outlook), publicReturn(of: first), variants(of: comparison),
    ].compactMap(\.self)
  }

  private static func money(of outlook: PlanOutlook) -> String? {
    guard let money = outlook.money else { return nil }
    var parts = [
      "\(self.money(money.cost, money.currency)) would support \(perCent(money.coverage)) of "
        + "member-months: \(self.money(money.costPerGrossJob, money.currency)) a gross job"
    ]
    if let net = outlook.net, let cost = net.costPerNetJob {
      parts.append(
        "\(self.money(cost, money.currency)) a net job"
          + (net.costPerNetJobLaw.map { range(of: $0, money.currency) } ?? ""))
      parts.append(
        "\(count(Int(net.net.rounded()))) of \(count(Int(net.gross.rounded()))) jobs are net")
    }
    return "Money: \(parts.joined(separator: ", "))."
  }

  /// What comes back to public budgets, where the scenario says what a job brings.
  private static func publicReturn(of plan: PlanForecast) -> String? {
    guard let back = plan.outlook.net?.publicReturn, let money = plan.outlook.money,
      let returns = plan.named.plan.returns
    else { return nil }
    let years = count(returns.years, "year", "years")
    let chance = back.chanceOfPayback.map {
      " As much as was spent comes back within \(years) in \(futures($0))."
    }
    return
      "Public return, as the scenario assumes it: \(self.money(back.total, money.currency)) of tax over "
      + "\(years), \(threeDigits(back.perCost)) for each \(money.currency) spent.\(chance ?? "")"
  }

  private static func range(of law: RealMixture, _ currency: String) -> String {
    let (low, high) = (law.quantile(0.05), law.quantile(0.95))
    guard low.isFinite else { return "" }
    let top = high.isFinite ? money(high, currency) : "no net job at all"
    return " (\(money(low, currency)) to \(top) in 90 of 100 futures)"
  }

  private static func variants(of comparison: Comparison) -> String? {
    guard comparison.plans.count > 1 else { return nil }
    let list = zip(comparison.plans.dropFirst(), comparison.differences).map { plan, difference in
      let change = difference.isTellable ? "" : ", not to be told apart"
      return "\(plan.named.name) \(perCent(plan.outlook.chance.value))\(change)"
    }
    return
      "Variants, beside \(perCent(comparison.plans[0].outlook.chance.value)) for "
      + "\(comparison.plans[0].named.name): \(list.joined(separator: ", "))."
  }

  /// A part of the chain from gross to net jobs.
  static func name(of part: NetEffects.Part) -> String { part.rawValue }

  // MARK: Charts

  static func netTexts(of result: RunResult, _ net: NetForecast) -> ChartTexts {
    let share = net.gross > 0 ? net.net / net.gross : 0
    let title =
      "Of \(count(Int(net.gross.rounded()))) gross jobs about \(count(Int(net.net.rounded()))) are "
      + "net"
    return texts(
      of: result, title: title,
      subtitle:
        "from \(measure(of: result.headline.programme.target)) to net jobs, means over futures",
      callout: "None of the steps was measured here: they rest on what the scenario assumes",
      notes: [
        "Deadweight follows from the share of jobs that support brings; a multiplier adds. The means "
          + "add up; the interval is that of futures."
      ],
      alternative: "Waterfall from \(count(Int(net.gross.rounded()))) gross to "
        + "\(count(Int(net.net.rounded()))) net jobs, \(perCent(min(1, max(0, share)))) of them. The "
        + "numbers are in net-jobs.csv.")
  }

  static func costTexts(
    of result: RunResult, _ outlook: PlanOutlook, _ money: MoneyForecast
  ) -> ChartTexts {
    let net = outlook.net?.costPerNetJob.map { ", a net job \(self.money($0, money.currency))" }
    let title =
      "A gross job costs \(self.money(money.costPerGrossJob, money.currency))\(net ?? "") in sum"
    return texts(
      of: result, title: title,
      subtitle: "cost per job in \(money.currency), "
        + "\(measure(of: result.headline.programme.target))",
      callout: outlook.net == nil ? nil : "What makes a job net was assumed, not measured",
      notes: [
        "Dot: median; thick and thin line: 50 and 90 of 100 futures. In sum: mean cost over mean jobs. "
          + "Where the axis has steps that multiply, equal distances are equal ratios."
      ],
      alternative: "Densities of cost per job. \(title). The numbers are in cost-per-job.csv.")
  }
}
