import Diagnostics
import Scenarios
import Testing

@Suite struct `Broken exchange rates` {
  private static let good = Workbench.withRates

  private static func broken(_ old: String, _ new: String) -> Workbench {
    good.replacing(old, new, in: "data/rates.csv")
  }

  static let cases: [BrokenCase] = [
    BrokenCase(
      "a table that is not there", good.replacing("rates.csv", "rate.csv"), "FIL-01",
      "there is no file `data/rate.csv`"),
    BrokenCase(
      "a month that is none",
      good.replacing("currency: SEK", "currency: SEK\nexchange_month: December"), "TIM-07",
      "`December` is not a month"),
    BrokenCase(
      "a day for a month",
      good.replacing("currency: SEK", "currency: SEK\nexchange_month: 2019-12-31"), "TIM-07",
      "`2019-12-31` is not a month"),
    BrokenCase(
      "a month without a table",
      Workbench.good.replacing("currency: SEK", "currency: SEK\nexchange_month: 2019-12"), "KEY-01",
      "`exchange_month` has no effect without `exchange_rates`", severity: .warning),
    BrokenCase(
      "a variant with rates of its own",
      good.replacing("baseline: {}", "baseline: {exchange_month: 2019-11}"), "VAR-02",
      "a variant cannot change `exchange_month`"),
    BrokenCase(
      "a column that is missing", broken("per_euro", "pereuro"), "CSV-01",
      "the table has no column `per_euro`", line: 1),
    BrokenCase(
      "a month in words", broken("2019-11,SEK", "Nov 2019,SEK"), "TIM-07", "`Nov 2019` is no month",
      line: 2),
    BrokenCase(
      "no month", broken("2019-11,SEK", ",SEK"), "TIM-07", "the row has no month", line: 2),
    BrokenCase(
      "a currency that does not exist", broken("2019-11,SEK", "2019-11,SKR"), "UNI-03",
      "`SKR` is not a currency code", line: 2),
    BrokenCase(
      "no rate", broken("10.6497", ""), "CSV-02", "the row has no rate", line: 2),
    BrokenCase(
      "a rate of nothing", broken("10.6497", "0"), "CSV-02", "the rate is 0, not above 0", line: 2),
    BrokenCase(
      "a word for a rate", broken("10.6497", "ten"), "CSV-02", "`ten` is not a rate", line: 2),
    BrokenCase(
      "a decimal comma among commas", broken("10.6497", "\"10,6497\""), "UNI-02",
      "`10,6497` is not how", line: 2),
    BrokenCase(
      "a euro of its own", broken("2019-11,SEK,10.6497", "2019-11,EUR,1.1"), "CSV-02",
      "one euro is one euro, not 1.1", line: 2),
    BrokenCase(
      "two rates of a month", broken("2019-11,DKK", "2019-11,SEK"), "EXR-01",
      "SEK has two rates for 2019-11", line: 3),
    BrokenCase(
      "a day that is none", broken("2019-11-29", "2019-11-31"), "TIM-07",
      "`2019-11-31` is not a date", line: 2),
    BrokenCase(
      "a currency without a rate", good.setting("levers.automation.cost=2 MNOK"), "EXR-02",
      "`exchange_rates` has no rate of NOK", line: 1),
    BrokenCase(
      "a month without a rate",
      good.setting("levers.automation.cost=2 MDKK", "exchange_month=2018-06"), "EXR-02",
      "`exchange_rates` has no rate of DKK for 2018-06", line: 1),
    BrokenCase(
      "money that is converted", good.setting("levers.automation.cost=2 MDKK"), "EXR-03",
      "`2 MDKK` is 2805861.8", line: 1, severity: .info),
    BrokenCase(
      "a rate that was known later",
      good.setting("levers.automation.cost=2 MDKK", "exchange_month=2020-01"), "EXR-03",
      "a rate known on 2020-01-31 only, after `as_of`", line: 1, severity: .info),
  ]

  @Test(arguments: cases) func `say what is wrong, with line and column`(broken: BrokenCase) {
    broken.check()
  }
}
