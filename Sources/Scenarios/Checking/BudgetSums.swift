import Diagnostics
import JobCreation
import Probability

/// Compares the sums within a budget.
struct BudgetSums {
  let section: BudgetSection
  let findings: Findings

  /// The stated total, or the sum of the lines; a finding where they differ.
  func total(
    stated: MoneyAmount?, lines: [Budget.Line], currency: String?
  ) -> MoneyAmount? {
    let amounts = lines.flatMap(\.years).map(\.amount)
    let fixed = amounts.compactMap(\.fixedValue)
    guard !amounts.isEmpty, fixed.count == amounts.count else { return stated }
    let sum = fixed.reduce(0, +)
    guard let stated else {
      return currency.map { MoneyAmount(amount: .fixed(sum), currency: $0) }
    }
    if let total = stated.amount.fixedValue, abs(total - sum) > 0.005,
      let place = section.total?.place
    {
      findings.add(
        .sums, at: place,
        "the budget's lines add up to \(Self.amount(sum)) \(stated.currency), the total is "
          + "\(Self.amount(total)) \(stated.currency)",
        fix: "correct a line or the total", value: Self.amount(total), limit: Self.amount(sum))
    }
    return stated
  }

  /// A finding where the financiers do not pay the whole.
  func checkFinancing(_ financing: [Budget.Financier], total: MoneyAmount?) {
    guard !financing.isEmpty, financing.count == section.financing.count,
      let place = section.financing.last?.value.place
    else { return }
    var shares = 0.0
    var sums = 0.0
    for financier in financing {
      switch financier.part {
      case .share(let share):
        guard let share = share.fixedValue else { return }
        shares += share
      case .sum(let amount):
        guard let amount = amount.amount.fixedValue else { return }
        sums += amount
      }
    }
    let whole = total?.amount.fixedValue
    if sums == 0 {
      guard abs(shares - 1) > 1e-6 else { return }
      findings.add(
        .sums, at: place, "the financiers pay \(Self.percent(shares)), not 100 %",
        fix: "correct a share", value: Self.percent(shares), limit: "100 %")
    } else if let whole, abs(shares * whole + sums - whole) > 0.005 {
      findings.add(
        .sums, at: place,
        "the financiers pay \(Self.amount(shares * whole + sums)), the budget is "
          + "\(Self.amount(whole))",
        fix: "correct a part", value: Self.amount(shares * whole + sums),
        limit: Self.amount(whole))
    }
  }

  /// A sum of money with its digits in groups.
  static func amount(_ value: Double) -> String {
    guard value == value.rounded(), abs(value) < 1e15 else { return "\(value)" }
    var groups: [Substring] = []
    var digits = Substring(String(Int(abs(value))))
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return (value < 0 ? "-" : "") + ([digits] + groups).joined(separator: " ")
  }

  /// A share as per cent, to two decimals.
  static func percent(_ share: Double) -> String {
    let percent = (share * 10_000).rounded() / 100
    return percent == percent.rounded() ? "\(Int(percent)) %" : "\(percent) %"
  }
}

extension UncertainQuantity {
  /// The value, where it is certain.
  var fixedValue: Double? {
    if case .fixed(let value) = self { value } else { nil }
  }
}
