import DelimitedText
import Diagnostics
import JobCreation
import Probability

/// Turns money of other currencies into the scenario's, and says at which rate.
struct CurrencyExchange {
  /// The rates; `nil` where the scenario names no table.
  let rates: ExchangeRates?

  /// Reads the table that a scenario names.
  init(file: ScenarioFile, folder: ScenarioFolder, findings: Findings) {
    guard let name = file.exchangeRates else {
      rates = nil
      if let month = file.exchangeMonth {
        findings.add(
          .noEffect, at: month.keyPlace, "`exchange_month` has no effect without `exchange_rates`",
          fix: "name a table of rates, or delete it")
      }
      return
    }
    guard let (bytes, path) = folder.read(name.value, at: name.place),
      let source = TextDecoding.text(of: bytes, file: path, findings: findings),
      let csv = DelimitedTable(source, findings: findings)
    else {
      // A wrong table has been told; its absence need not be told at every sum.
      rates = ExchangeRates()
      return
    }
    rates = ExchangeTable(csv, findings: findings)?.rates ?? ExchangeRates()
  }

  /// An amount in a scenario's currency; `nil` with a finding where no rate turns it into that.
  func amount(
    _ stated: Money, into currency: Located<String>, at place: Place, of file: ScenarioFile,
    findings: Findings
  ) -> MoneyAmount? {
    guard let rates else {
      findings.add(
        .currency, at: place,
        "`\(stated.text)` is in \(stated.currency), the scenario in \(currency.value)",
        why: "no rate between them is given",
        fix: "give the amount in \(currency.value), or name a table of rates as `exchange_rates`",
        value: stated.currency, limit: currency.value,
        related: [(currency.place, "the currency")])
      return nil
    }
    guard !rates.months.isEmpty, let month = month(of: file) else { return nil }
    guard let rate = rates.rate(from: stated.currency, to: currency.value, in: month) else {
      report(stated, currency.value, month, rates, at: place, findings)
      return nil
    }
    let converted = stated.converted(at: rate, into: currency.value)
    findings.add(
      .converted, at: place,
      "`\(stated.text)` is \(converted.text): \(Self.text(rate)) \(currency.value) for one "
        + "\(stated.currency) in \(month)\(lateness(stated, currency.value, month, rates, file))",
      fix: file.exchangeMonth == nil ? "another month can be named as `exchange_month`" : nil,
      value: stated.currency, limit: currency.value)
    return MoneyAmount(amount: converted.amount, currency: converted.currency)
  }

  /// The month whose rates hold: as stated, or that of `as_of`.
  private func month(of file: ScenarioFile) -> String? {
    if let stated = file.exchangeMonth { return stated.value }
    let asOf = file.asOf?.value ?? file.period?.from?.value.adding(days: -1)
    return asOf.map { String($0.description.dropLast(3)) }
  }

  private func report(
    _ stated: Money, _ currency: String, _ month: String, _ rates: ExchangeRates,
    at place: Place, _ findings: Findings
  ) {
    let missing = [stated.currency, currency].first { rates.entry(of: $0, in: month) == nil }
    let months = rates.months
    let isThere = months.contains { rates.entry(of: missing ?? currency, in: $0) != nil }
    findings.add(
      .rateMissing, at: place,
      isThere
        ? "`exchange_rates` has no rate of \(missing ?? currency) for \(month)"
        : "`exchange_rates` has no rate of \(missing ?? currency)",
      fix: isThere
        ? "add one, or name a month that is there as `exchange_month`"
        : "add one, or give the amount in \(currency)",
      value: stated.text, limit: "\(months[0]) to \(months[months.count - 1])")
  }

  /// Says so where the month was not over, and its rate not known, when the forecast is made.
  private func lateness(
    _ stated: Money, _ currency: String, _ month: String, _ rates: ExchangeRates,
    _ file: ScenarioFile
  ) -> String {
    guard let asOf = file.asOf?.value else { return "" }
    let days = [stated.currency, currency].compactMap { rates.entry(of: $0, in: month)?.knownOn }
    guard let last = days.max(), last > asOf else { return "" }
    return ", a rate known on \(last) only, after `as_of`"
  }

  /// A rate to six digits.
  private static func text(_ rate: Double) -> String {
    var scale = 1.0
    while rate * scale < 1e5 { scale *= 10 }
    let text = "\((rate * scale).rounded() / scale)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Money {
  /// The amount in another currency: a certain sum to hundredths, rounded down as programmes book
  /// sums, the ends of a range alike.
  fileprivate func converted(
    at rate: Double, into currency: String
  ) -> (amount: UncertainQuantity, currency: String, text: String) {
    let values = ends.map { ExchangeRates.booked($0, at: rate) }
    let texts = values.map(BudgetSums.amount)
    let amount = (try? MoneyText.quantity(values, text)) ?? self.amount
    return (amount, currency, "\(texts.joined(separator: " to ")) \(currency)")
  }
}
