import Diagnostics
import GrowthModels
import JobCreation
import Probability

/// Builds money, levers and net effects, and checks their sums, currencies and evidence.
struct PlanBuilder {
  let file: ScenarioFile
  let exchange: CurrencyExchange
  let reading: Reading

  /// What a variant lays over the scenario; `nil` for the scenario itself.
  var overlay: YAMLNode?

  private var findings: Findings { reading.findings }

  // MARK: Money

  /// An amount in the scenario's currency.
  func money(_ stated: Located<Money>) -> MoneyAmount? {
    money(stated.value, at: stated.place)
  }

  private func money(_ stated: Money, at place: Place) -> MoneyAmount? {
    guard let currency = file.currency else {
      guard !file.isCurrencyWritten, reading.isFirst("currency") else { return nil }
      findings.add(
        .currency, at: place, "money is given, but the scenario names no currency",
        fix: "add `currency: \(stated.currency)`")
      return nil
    }
    guard stated.currency == currency.value else {
      return exchange.amount(stated, into: currency, at: place, of: file, findings: findings)
    }
    return MoneyAmount(amount: stated.amount, currency: stated.currency)
  }

  private func part(_ stated: Located<ShareOrMoney>) -> PartOfBudget? {
    switch stated.value {
    case .share(let share): .share(share)
    case .money(let amount): money(amount, at: stated.place).map(PartOfBudget.sum)
    }
  }

  /// The budget; `nil` where none is stated.
  func budget() -> Budget? {
    guard let section = file.budget?.value else { return nil }
    let stated = section.total.flatMap(money)
    let scaling = BudgetScaling(section: section, overlay: overlay, findings: findings)
    let (lines, yearsOfLines) = scaling.scaled(lines(section), to: stated)
    let total = BudgetSums(section: section, findings: findings)
      .total(stated: stated, lines: lines, currency: file.currency?.value)
    let financing = scaling.scaled(
      section.financing.compactMap { name, value in
        part(value).map { Budget.Financier(name: name, part: $0) }
      }, to: total)
    BudgetSums(section: section, findings: findings).checkFinancing(financing, total: total)
    checkOverhead(section, total: total)
    return Budget(
      total: total, financing: financing, overhead: section.overhead.flatMap(part),
      unitCost: section.unitCost.flatMap(money), attributable: section.attributable?.value,
      profile: yearsOfLines ?? profile(section), lines: lines,
      eligible: eligible(section) ?? DayInterval(from: .init(dayNumber: 0), to: .init(dayNumber: 0))
    )
  }

  /// A plan whose overhead takes everything supports nobody.
  private func checkOverhead(_ section: BudgetSection, total: MoneyAmount?) {
    guard let overhead = section.overhead, case .sum(let sum) = part(overhead), let total,
      sum.amount.median >= total.amount.median
    else { return }
    findings.add(
      .noEffect, at: overhead.place, "overhead takes the whole budget: it supports nobody",
      why: "a plan of the file itself would then have nothing to measure others by",
      fix: "correct the overhead or the total")
  }

  private func eligible(_ section: BudgetSection) -> DayInterval? {
    let stated = section.eligible ?? file.period
    guard let from = stated?.from, let to = stated?.to else { return nil }
    guard from.value <= to.value else {
      if section.eligible != nil {
        findings.add(
          .date, at: to.place, "the eligible days end on \(to.value), before \(from.value)",
          fix: "exchange the two days")
      }
      return nil
    }
    return DayInterval(from: from.value, to: to.value)
  }

  private func lines(_ section: BudgetSection) -> [Budget.Line] {
    section.lines.map { name, years in
      Budget.Line(
        name: name,
        years: years.value.compactMap { year, amount in
          guard let number = self.year(year, at: amount.keyPlace, section) else { return nil }
          return money(amount).map { Budget.Year(year: number, amount: $0.amount) }
        }
        .sorted { $0.year < $1.year })
    }
  }

  private func profile(_ section: BudgetSection) -> [Budget.Year] {
    guard let profile = section.profile, case .shares(let shares) = profile.value else { return [] }
    let years = shares.compactMap { name, share in
      year(name, at: share.keyPlace, section).map { Budget.Year(year: $0, amount: share.value) }
    }
    let fixed = years.compactMap { year -> Double? in
      if case .fixed(let share) = year.amount { share } else { nil }
    }
    let sum = fixed.reduce(0, +)
    if fixed.count == shares.count, abs(sum - 1) > 1e-6 {
      findings.add(
        .sums, at: profile.keyPlace,
        "the years' shares add up to \(BudgetSums.percent(sum)), not 100 %",
        fix: "correct the shares", value: BudgetSums.percent(sum), limit: "100 %")
    }
    return years.sorted { $0.year < $1.year }
  }

  private func year(_ name: String, at place: Place, _ section: BudgetSection) -> Int? {
    guard name.utf8.count == 4, let year = Int(name), year >= 1900 else {
      findings.add(
        .wrongKind, at: place, "`\(name)` is not a year", fix: "write the year, such as `2020`",
        value: name)
      return nil
    }
    if let eligible = eligible(section), year < eligible.first.year || year > eligible.last.year {
      findings.add(
        .spendingOutsideWindow, at: place,
        "money is planned for \(year), outside \(eligible.first) to \(eligible.last)",
        why: "such costs are usually not paid for",
        fix: "move the money, or state the days under `budget.eligible`", value: "\(year)")
    }
    return year
  }

  // MARK: Levers

  /// The levers that are neither switched off nor unplanned; all are checked.
  func levers() -> [Lever] {
    file.levers.compactMap { name, choice in
      guard case .lever(let section) = choice.value else { return nil }
      let lever = lever(name, section, at: choice.keyPlace)
      return section.planned?.value == false ? nil : lever
    }
  }

  private func lever(_ name: String, _ section: LeverSection, at place: Place) -> Lever? {
    var effects: [Lever.Handle: UncertainQuantity] = [:]
    effects[.unitCost] = section.unitCost?.value
    effects[.intensity] = section.intensity?.value
    effects[.imitation] = section.imitation?.value
    if effects.isEmpty {
      findings.add(
        .leverEffect, at: place, "the lever `\(name)` has no effect",
        fix: "add `unit_cost`, `intensity` or `imitation`, such as `intensity: +5 % to +25 %`")
    }
    if section.evidence == nil
      || section.evidence?.value.needsSource == true && section.source == nil
    {
      findings.add(
        .leverEvidence, at: place,
        section.evidence == nil
          ? "the lever `\(name)` does not say how its effect is known"
          : "the lever `\(name)` was measured, but names no source",
        fix: section.evidence == nil
          ? "add `evidence: judged`, or `assumed`, `measured here`, `measured elsewhere` with a "
            + "source"
          : "add `source`")
    }
    checkSupport(of: section, named: name)
    if let imitation = section.imitation,
      let growth = file.members.growth, !growth.value.contains(where: { $0.value == .bass })
    {
      findings.add(
        .noEffect, at: imitation.keyPlace,
        "`imitation` has no effect: `bass` is not among `members.growth`",
        fix: "add `bass` to `members.growth`, or delete the lever")
    }
    if let from = section.from, let to = file.period?.to, from.value > to.value {
      findings.add(
        .noEffect, at: from.place,
        "the lever `\(name)` starts on \(from.value), after the programme ends on \(to.value)",
        fix: "correct the day, or delete the lever")
    }
    guard let start = section.from?.value ?? file.period?.from?.value, !effects.isEmpty else {
      return nil
    }
    return Lever(
      name: name, effects: effects, from: start, ramp: section.ramp?.value ?? .fixed(0),
      cost: section.cost.flatMap(money), payment: section.paid?.value ?? .budget,
      evidence: section.evidence?.value, source: section.source?.value)
  }

  /// A lever that acts through support needs to know what support costs and brings.
  private func checkSupport(of section: LeverSection, named name: String) {
    let budget = file.budget?.value
    let hasSum = budget?.total != nil || budget?.lines.isEmpty == false
    let needs: [(effect: Located<UncertainQuantity>?, key: String, missing: [String])] = [
      (
        section.unitCost, "unit_cost",
        (hasSum ? [] : ["total"]) + (budget?.unitCost == nil ? ["unit_cost"] : [])
          + (budget?.attributable == nil ? ["attributable"] : [])
      ),
      (
        section.intensity, "intensity", budget?.attributable == nil ? ["attributable"] : []
      ),
    ]
    for need in needs where !need.missing.isEmpty {
      guard let effect = need.effect else { continue }
      let missing = need.missing.map { "`budget.\($0)`" }.joined(separator: ", ")
      findings.add(
        .noEffect, at: effect.keyPlace,
        "`\(need.key)` of the lever `\(name)` has no effect without \(missing)",
        why: "it changes how many members support reaches, or how much support does",
        fix: "state \(missing)")
    }
  }

  // MARK: Net effects

  /// What turns gross into net jobs; deadweight and `attributable` say the same thing once.
  func net(beside budget: Budget?) -> NetEffects? {
    guard let section = file.net?.value else { return nil }
    if let deadweight = section.deadweight, let attributable = budget?.attributable {
      let differs = [0.05, 0.5, 0.95].contains {
        abs(deadweight.value.quantile($0) - (1 - attributable.quantile(1 - $0))) > 1e-6
      }
      if differs {
        findings.add(
          .deadweight, at: deadweight.place,
          "`net.deadweight` is not what `budget.attributable` leaves over",
          why: "deadweight is 1 - attributable and follows from the plan",
          fix: "delete `net.deadweight`",
          related: file.budget?.value.attributable.map { [($0.place, "`attributable`")] } ?? [])
      }
    }
    return NetEffects(
      deadweight: section.deadweight?.value, displacement: section.displacement?.value,
      substitution: section.substitution?.value, leakage: section.leakage?.value,
      multiplier: section.multiplier?.value,
      correlations: NetCorrelations(section: section, findings: findings).checked)
  }

  /// What net jobs bring back; it needs to be said how many are net.
  func returns(of net: NetEffects?) -> PublicReturn? {
    guard let section = file.returns else { return nil }
    guard net != nil else {
      findings.add(
        .noEffect, at: section.keyPlace, "`returns` has no effect without `net`",
        why: "only jobs that would not be there otherwise bring anything back",
        fix: "add `net`, or delete `returns`")
      return nil
    }
    guard let tax = section.value.tax.flatMap(money), let survival = section.value.survival,
      let years = section.value.years, let discount = section.value.discount
    else { return nil }
    return PublicReturn(
      tax: tax, survival: survival.value, years: years.value, discount: discount.value)
  }
}

extension EvidenceGrade {
  /// Whether the grade speaks of a measurement that someone must be able to look up.
  var needsSource: Bool {
    switch self {
    case .measuredHere, .measuredElsewhere: true
    case .judged, .assumed: false
    }
  }
}
