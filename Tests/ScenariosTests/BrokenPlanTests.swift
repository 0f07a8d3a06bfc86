import Diagnostics
import Scenarios
import Testing

@Suite struct `Broken plans` {
  private static let good = Workbench.good

  private static func lever(_ keys: String) -> Workbench {
    good.replacing("unit_cost: -30 % to -10 %, from: 2020-07-01, ramp: 12 months, ", keys)
  }

  private static func net(_ keys: String) -> Workbench {
    good.replacing("net: {displacement: 5 % to 40 %,", "net: {\(keys), displacement: 5 % to 40 %,")
  }

  static let cases: [BrokenCase] = [
    BrokenCase(
      "a correlation with a part that does not exist",
      net("correlations: {displacement with leekage: 0.5}"), "YML-03",
      "`leekage` is no part of `net`"),
    BrokenCase(
      "a correlation of one part", net("correlations: {displacement: 0.5}"), "YML-08",
      "`displacement` does not name two parts"),
    BrokenCase(
      "a correlation of a part with itself", net("correlations: {leakage with leakage: 0.5}"),
      "YML-08", "`leakage with leakage` names one part twice"),
    BrokenCase(
      "a correlation above 1", net("correlations: {displacement with leakage: 1.5}"), "DST-08",
      "1.5"),
    BrokenCase(
      "correlations that cannot all hold",
      net(
        "correlations: {displacement with leakage: 0.9, displacement with substitution: 0.9, "
          + "leakage with substitution: -0.95}"), "DST-05", "these correlations cannot all hold"),
    BrokenCase(
      "a return without net jobs",
      good.replacing(
        "net: {displacement: 5 % to 40 %, substitution: 1 % to 10 %, leakage: 1 % to 20 %}",
        "returns: {tax: 200 000 SEK per job-year}"), "KEY-01",
      "`returns` has no effect without `net`", severity: .warning),
    BrokenCase(
      "a tax that says not what it is paid for",
      good.replacing("outcome: {", "returns: {tax: 200 000 SEK}\noutcome: {"), "UNI-05",
      "does not say what the amount is paid for"),
    BrokenCase(
      "a return over no year",
      good.replacing(
        "outcome: {", "returns: {tax: 200 000 SEK per job-year, years: 0}\noutcome: {"),
      "UNI-06", "`0` is below 1, the least for `returns.years`"),
    BrokenCase(
      "a lever that is a word",
      good.replacing("  pull: {", "  more: much\n  pull: {"),
      "YML-08", "`levers.more` is `much`; a group of keys is expected"),
    BrokenCase(
      "a lever's effect that does not exist", lever("intensty: 5 %, unit_cost: -5 %, "), "YML-03",
      "unknown key `levers.automation.intensty`"),
    BrokenCase(
      "a lever that takes all", lever("intensity: -100 %, "), "DST-08",
      "`-100 %` takes away 100 % or more"),
    BrokenCase(
      "a lever's effect in money", lever("unit_cost: -5 000 SEK, "), "UNI-05",
      "`sek` is not a unit of a relative change"),
    BrokenCase(
      "a lever's range turned round", lever("unit_cost: -10 % to -30 %, "), "DST-01",
      "the low end is above the high end"),
    BrokenCase(
      "a lever's start that is no day", lever("unit_cost: -5 %, from: July, "), "TIM-07",
      "`July` is not a date"),
    BrokenCase(
      "a ramp without a unit", lever("unit_cost: -5 %, ramp: 12, "), "UNI-05", "`12` has no unit"),
    BrokenCase(
      "a lever's cost below nothing",
      good.replacing("cost: 1.5 MSEK", "cost: -1.5 MSEK"), "DST-08", "goes below 0"),
    BrokenCase(
      "a payer that does not exist", good.replacing("paid: extra", "paid: others"), "YML-10",
      "`others` is not a value of `levers.pull.paid`"),
    BrokenCase(
      "a grade that does not exist", good.replacing("evidence: judged", "evidence: guessed"),
      "YML-10", "`guessed` is not a value of `levers.automation.evidence`"),
    BrokenCase(
      "a cost that buys nothing named", good.setting("budget.unit_cost=60 000 SEK"), "UNI-05",
      "does not say what the amount is paid for"),
    BrokenCase(
      "a budget in a share", good.setting("budget.total=50 %"), "UNI-03", "is not a currency"),
    BrokenCase(
      "overhead that leaves nothing", good.setting("budget.overhead=70 MSEK"), "KEY-01",
      "overhead takes the whole budget", severity: .warning),
    BrokenCase(
      "overhead above the whole", good.setting("budget.overhead=110 %"), "UNI-04",
      "`110 %` is above 100 %"),
    BrokenCase(
      "overhead in another currency", good.setting("budget.overhead=2 MDKK"), "UNI-03",
      "`2 MDKK` is in DKK, the scenario in SEK"),
    BrokenCase(
      "a profile of two words", good.setting("budget.profile=at once"), "YML-10",
      "`at once` is not a value of `budget.profile`"),
    BrokenCase(
      "a profile that is not whole", good.replacing("2022: 30 %}", "2022: 20 %}"),
      "DEC-04", "the years' shares add up to 90 %"),
    BrokenCase(
      "a lever that is switched off and not there",
      good.replacing("{levers: {automation: off}}", "{levers: {automaton: off}}"), "KEY-01",
      "the lever `automaton` is switched off, but there is no such lever", severity: .warning),
    BrokenCase(
      "a total that is laid over lines", good.setting("budget.total=31 MSEK"), "DEC-08",
      "the budget's lines, 62 000 000 SEK, are brought to the total of 31 000 000 SEK", line: 1,
      severity: .info),
    BrokenCase(
      "a total that a variant lays over lines",
      good.replacing("baseline: {}", "half: {budget: {total: 31 MSEK}}"), "DEC-08",
      "are brought to the total of 31 000 000 SEK in proportion (in the variant `half`)",
      severity: .info),
    BrokenCase(
      "a total laid over lines that are ranges",
      good.replacing("2020: 20 MSEK, 2021", "2020: 10 to 20 MSEK, 2021")
        .setting("budget.total=31 MSEK"), "DEC-04", "a total is laid over lines that are ranges",
      line: 1),
    BrokenCase(
      "a total and lines that are both set",
      good.setting("budget.total=31 MSEK", "budget.lines={staff: {2020: 30 MSEK}}"), "DEC-04",
      "the budget's lines add up to", line: 1),
    BrokenCase(
      "money before the programme",
      good.replacing("profile: {2020: 30 %", "profile: {2019: 30 %"), "TIM-05",
      "money is planned for 2019", severity: .warning),
  ]

  @Test(arguments: cases) func `say what is wrong, with line and column`(broken: BrokenCase) {
    broken.check()
  }
}
