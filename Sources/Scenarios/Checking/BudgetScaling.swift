import Diagnostics
import JobCreation
import Probability

/// Brings the lines and financiers of a budget to a total that a variant or setting lays over them.
///
/// Who asks for half the money asks for half of each line: lines keep their proportions, and so do
/// the sums that financiers pay. A total that stands beside its lines is compared with them instead.
struct BudgetScaling {
  let section: BudgetSection

  /// What a variant lays over the scenario; `nil` for the scenario itself.
  let overlay: YAMLNode?

  let findings: Findings

  /// The lines at the total, and where the total is a range the shares of years in their place.
  func scaled(
    _ lines: [Budget.Line], to total: MoneyAmount?
  ) -> (lines: [Budget.Line], profile: [Budget.Year]?) {
    let places = section.lines.flatMap { $0.value.value.map(\.value.place) }
    guard let total, let place = section.total?.place, isLaid(over: "lines", at: places) else {
      return (lines, nil)
    }
    let years = lines.flatMap(\.years)
    let fixed = years.compactMap(\.amount.fixedValue)
    let sum = fixed.reduce(0, +)
    guard !years.isEmpty, fixed.count == places.count, sum > 0 else {
      if fixed.count < years.count { refuse(at: place) }
      return (lines, nil)
    }
    guard let whole = total.amount.fixedValue else { return ([], Self.profile(of: years, sum)) }
    guard abs(whole - sum) > 0.005 else { return (lines, nil) }
    findings.add(
      .scaled, at: place,
      "the budget's lines, \(BudgetSums.amount(sum)) \(total.currency), are brought to the total of "
        + "\(BudgetSums.amount(whole)) \(total.currency) in proportion",
      fix: "state lines of its own beside the total if they are others",
      value: BudgetSums.amount(whole), limit: BudgetSums.amount(sum))
    let factor = whole / sum
    return (lines.map { $0.scaled(by: factor) }, nil)
  }

  /// The financiers at the total: shares stay, sums pay what shares leave over.
  func scaled(_ financing: [Budget.Financier], to total: MoneyAmount?) -> [Budget.Financier] {
    let places = section.financing.map(\.value.place)
    guard let whole = total?.amount.fixedValue, isLaid(over: "financing", at: places) else {
      return financing
    }
    var (shares, sums) = (0.0, 0.0)
    for financier in financing {
      switch financier.part {
      case .share(let share): shares += share.fixedValue ?? .nan
      case .sum(let amount): sums += amount.amount.fixedValue ?? .nan
      }
    }
    let factor = (1 - shares) * whole / sums
    guard factor.isFinite, factor > 0 else { return financing }
    return financing.map { financier in
      guard case .sum(let amount) = financier.part, let value = amount.amount.fixedValue else {
        return financier
      }
      return Budget.Financier(
        name: financier.name,
        part: .sum(MoneyAmount(amount: .fixed(value * factor), currency: amount.currency)))
    }
  }

  /// Whether the total comes from a layer above the one that states a key beside it.
  private func isLaid(over key: String, at places: [Place]) -> Bool {
    guard let total = section.total, !places.isEmpty else { return false }
    let own = overlay?.value(of: "budget")
    if own?.value(of: key) != nil { return false }
    if own?.value(of: "total") != nil { return true }
    return Setting.holds(total.place) && !places.contains(where: Setting.holds)
  }

  private func refuse(at place: Place) {
    findings.add(
      .sums, at: place, "a total is laid over lines that are ranges",
      why: "ranges cannot be brought to a total in proportion",
      fix: "leave the lines out with `lines: ~` beside it, or state them anew")
  }

  private static func profile(of years: [Budget.Year], _ sum: Double) -> [Budget.Year] {
    Dictionary(grouping: years, by: \.year).sorted { $0.key < $1.key }.map { year, amounts in
      let part = amounts.compactMap(\.amount.fixedValue).reduce(0, +)
      return Budget.Year(year: year, amount: .fixed(part / sum))
    }
  }
}

extension Budget.Line {
  /// The line with all its sums, which are certain, times a factor.
  fileprivate func scaled(by factor: Double) -> Budget.Line {
    Budget.Line(
      name: name,
      years: years.map { year in
        Budget.Year(
          year: year.year, amount: .fixed((year.amount.fixedValue ?? 0) * factor))
      })
  }
}
