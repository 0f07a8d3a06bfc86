import Diagnostics
import Foundation
import JobCreation
import Probability
import Scenarios
import Testing

@Suite struct `Exchange rates` {
  private static func rates(_ rows: String) throws -> ExchangeRates {
    let bench = Workbench.withRates.file("data/rates.csv", "month,currency,per_euro\n" + rows)
    return try #require(try bench.load().get().exchangeRates)
  }

  private func shipped() throws -> ExchangeRates {
    try #require(try `The scenarios that ship`.load("healthtech-nordic-2.yaml").exchangeRates)
  }

  // 2 000 000 / 7.4720 · 10.4827 = 2 805 861.884…, rounded down to hundredths.
  @Test func `turn money into the scenario's currency`() throws {
    let scenario = try Workbench.withRates.setting("levers.automation.cost=2 MDKK").load().get()
    let cost = try #require(scenario.levers.first?.cost)
    #expect(cost == MoneyAmount(amount: .fixed(2_805_861.88), currency: "SEK"))
  }

  @Test func `turn both ends of a range`() throws {
    let scenario = try Workbench.withRates.setting("budget.unit_cost=40 to 80 kDKK per member-year")
      .load().get()
    let cost = try #require(scenario.budget?.unitCost)
    #expect(cost.currency == "SEK")
    // The form of a range is solved for its ends, which are rounded to hundredths.
    #expect(abs(cost.amount.quantile(0.05) - 56_117.23) < 0.011)
    #expect(abs(cost.amount.quantile(0.95) - 112_234.47) < 0.011)
  }

  @Test func `hold for a month, by default that of the forecast`() throws {
    let stated = Workbench.withRates.setting("levers.automation.cost=1 MDKK")
    let other = stated.setting("exchange_month=2019-11")
    let amounts = try [stated, other].map {
      try #require(try $0.load().get().levers.first?.cost).amount.quantile(0.5)
    }
    #expect(amounts == [1_402_930.94, 1_425_281.04])
  }

  @Test func `leave the scenario's own currency alone`() throws {
    let findings = Workbench.withRates.findings
    #expect(!findings.contains { $0.check.id.hasPrefix("EXR") })
  }

  // Funding conventions 7.2: money of Norwegian partners is shown in euro at a fixed rate.
  @Test(arguments: [("8", 125_000.00), ("8.20", 121_951.21), ("10", 100_000.00)])
  func `book sums to hundredths, rounded down`(rate: String, euros: Double) throws {
    let bench = Workbench.good.replacing(
      "currency: SEK", "currency: EUR\nexchange_rates: data/rates.csv"
    ).file("data/rates.csv", "month,currency,per_euro\n2019-12,NOK,\(rate)\n2019-12,SEK,10\n")
      .setting("levers.automation.cost=1 000 000 NOK")
    let cost = try #require(try bench.load().get().levers.first?.cost)
    #expect(cost == MoneyAmount(amount: .fixed(euros), currency: "EUR"))
  }

  @Test func `turn back into what they came from`() throws {
    let rates = try shipped()
    let currencies = ["SEK", "DKK", "NOK", "EUR"]
    for month in rates.months {
      for source in currencies {
        for target in currencies {
          let there = try #require(rates.rate(from: source, to: target, in: month))
          let back = try #require(rates.rate(from: target, to: source, in: month))
          // Two quotients and a product, each rounded once.
          #expect(abs(there * back - 1) < 1e-15)
          let over = try #require(rates.rate(from: source, to: "EUR", in: month))
          let on = try #require(rates.rate(from: "EUR", to: target, in: month))
          #expect(abs(over * on / there - 1) < 1e-15)
        }
      }
    }
    #expect(rates.rate(from: "SEK", to: "SEK", in: "2019-12") == 1)
    #expect(rates.rate(from: "SEK", to: "USD", in: "2019-12") == nil)
    #expect(rates.rate(from: "SEK", to: "DKK", in: "2024-01") == nil)
  }

  @Test func `that ship cover seven years of three currencies`() throws {
    let rates = try shipped()
    let months = (2016...2022).flatMap { year in
      (1...12).map { "\(year)-" + ($0 < 10 ? "0" : "") + "\($0)" }
    }
    #expect(rates.months == months)
    for month in months {
      for currency in ["SEK", "DKK", "NOK"] {
        let entry = try #require(rates.entry(of: currency, in: month))
        #expect(entry.source?.hasPrefix("https://www.ecb.europa.eu/") == true)
        // The day of a month's last rate lies in it, and Denmark keeps close to 7.46.
        #expect(entry.knownOn?.description.hasPrefix(month) == true)
        if currency == "DKK" { #expect(abs(entry.perEuro - 7.46) < 0.03) }
      }
    }
  }

  // The averages of July 2019 as the Official Journal of the European Union printed them
  // (2019/C 294/03), to five decimals there and to four here.
  @Test(arguments: [("DKK", 7.46557), ("SEK", 10.56036), ("NOK", 9.65873)])
  func `that ship are those that were printed`(currency: String, printed: Double) throws {
    let entry = try #require(try shipped().entry(of: currency, in: "2019-07"))
    #expect(abs(entry.perEuro - printed) <= 0.00005 + 1e-9)
  }

  @Test func `are read with decimal commas between semicolons`() throws {
    let bench = Workbench.withRates.file(
      "data/rates.csv", "month;currency;per_euro\n2019-12;SEK;10,4827\n")
    let rates = try #require(try bench.load().get().exchangeRates)
    #expect(rates.entry(of: "SEK", in: "2019-12")?.perEuro == 10.4827)
    #expect(try Self.rates("2019-12,EUR,1\n2019-12,SEK,10\n").months == ["2019-12"])
  }
}
