import Diagnostics
import Scenarios
import Testing

@Suite struct `Broken settings` {
  private static let good = Workbench.good

  static let cases: [BrokenCase] = [
    BrokenCase(
      "no equals sign", good.setting("budget.total"), "SET-01",
      "`budget.total` has no equals sign", line: 1),
    BrokenCase("no key", good.setting("=3"), "SET-01", "there is no key before the equals sign"),
    BrokenCase("no value", good.setting("budget.total= "), "SET-01", "gives no value"),
    BrokenCase(
      "a comment for a value", good.setting("budget.total=# none"), "SET-01", "gives no value"),
    BrokenCase("two lines", good.setting("title=a\nb"), "SET-01", "a setting is one line"),
    BrokenCase(
      "two points in a key", good.setting("budget..total=3 MSEK"), "SET-01",
      "`budget..total` is not a key of a scenario"),
    BrokenCase(
      "a point at the end of a key", good.setting("budget.=3 MSEK"), "SET-01",
      "`budget.` is not a key of a scenario"),
    BrokenCase(
      "the file's version", good.setting("tusen=2"), "SET-01", "`tusen` cannot be set"),
    BrokenCase(
      "another file below", good.setting("extends=y.yaml"), "SET-01", "`extends` cannot be set"),
    BrokenCase(
      "a list without an entry's number", good.setting("hubs.share=10%"), "SET-01",
      "`hubs` is a list of 3; a setting has to say which entry"),
    BrokenCase(
      "an entry that is not there", good.setting("hubs[4].share=10%"), "SET-01",
      "`hubs` has no entry `4`"),
    BrokenCase(
      "an entry of what is no list", good.setting("title[1]=x"), "SET-01",
      "`title` is no list in the scenario"),
    BrokenCase(
      "one key twice", good.setting("budget.total=31MSEK", "budget.total=40MSEK"), "SET-01",
      "`budget.total` is set twice"),
    BrokenCase(
      "a key and the group above it",
      good.setting("budget.total=31MSEK", "budget={overhead: 10 %}"), "SET-01",
      "`budget` and `budget.total` are both set, and one holds the other"),
    BrokenCase(
      "an unknown key", good.setting("budget.totl=31MSEK"), "YML-03",
      "unknown key `budget.totl`", line: 1),
    BrokenCase(
      "an unknown group", good.setting("budgett.total=31MSEK"), "YML-03",
      "unknown key `budgett`", line: 1),
    BrokenCase(
      "an unknown key in a group of keys", good.setting("budget={totl: 31 MSEK}"), "YML-03",
      "unknown key `budget.totl`", line: 1),
    BrokenCase(
      "an unknown prior", good.setting("members.priors.bass.market=100 to 200"), "YML-03",
      "unknown key `members.priors.bass.market`", line: 1),
    BrokenCase(
      "a misspelt lever", good.setting("levers.automatoin.unit_cost=-10%"), "YML-03",
      "the scenario has no lever `automatoin`", line: 1),
    BrokenCase(
      "a lever that is switched off and not there", good.setting("levers.advice=off"), "YML-03",
      "the scenario has no lever `advice`", line: 1),
    BrokenCase(
      "a misspelt variant", good.setting("variants.baselin.budget.total=3 MSEK"), "YML-03",
      "the scenario has no variant `baselin`", line: 1),
    BrokenCase(
      "a group where a value belongs", good.setting("budget.total.low=3 MSEK"), "YML-08",
      "`budget.total` is a group of keys; an amount of money is expected", line: 1),
    BrokenCase(
      "money without a currency", good.setting("budget.total=31"), "UNI-03",
      "`31` has no currency", line: 1),
    BrokenCase(
      "money of another currency", good.setting("budget.total=31 MDKK"), "UNI-03",
      "`31 MDKK` is in DKK, the scenario in SEK", line: 1),
    BrokenCase(
      "a share above the whole", good.setting("budget.attributable=120%"), "UNI-04",
      "`120%` is above 100 %", line: 1),
    BrokenCase(
      "a range turned round", good.setting("budget.attributable=60 % to 20 %"), "DST-01",
      "the low end is above the high end", line: 1),
    BrokenCase(
      "a change that takes all", good.setting("levers.automation.unit_cost=-120%"), "DST-08",
      "`-120%` takes away 100 % or more", line: 1),
    BrokenCase(
      "half a job", good.setting("target.at_least=999.5"), "TGT-02",
      "`999.5` is not a whole number",
      line: 1),
    BrokenCase(
      "a day after the period", good.setting("target.by=2023-09-30"), "TGT-06",
      "the target date 2023-09-30 is after the programme ends", line: 1),
    BrokenCase(
      "a target that is taken away", good.setting("target.by=~"), "TGT-01",
      "`target.by` is missing", line: 1),
    BrokenCase(
      "a list that never closes", good.setting("members.growth=[linear"), "YML-01",
      "not valid YAML", line: 1),
    BrokenCase(
      "an alias", good.setting("title=*name"), "YML-07", "`*name` is an anchor or alias", line: 1),
    BrokenCase(
      "a table that is not there", good.setting("history.observations=data/none.csv"), "FIL-01",
      "there is no file `data/none.csv`", line: 1),
    BrokenCase(
      "a key that a variant states again", good.setting("levers.automation.cost=2 MSEK"), "SET-02",
      "the variant `no automation` states `levers.automation.cost` itself", severity: .info),
  ]

  @Test(arguments: cases) func `say what is wrong, with line and column`(broken: BrokenCase) {
    broken.check()
  }

  @Test func `are shown as they were typed, with carets under the part that is wrong`() throws {
    let findings = Self.good.setting("budget.total=31 MSKE").findings
    let finding = try #require(findings.first)
    #expect(
      DiagnosticText.render(finding) == """
        --set budget.total:1:14: error[UNI-03]: `31 MSKE`: `mske` is not a currency or a multiplier
            1 | budget.total=31 MSKE
              |              ^^^^^^^
          fix: write the code, such as `62 MSEK`

        """)
  }

  @Test func `have columns that count letters, whatever stands before the value`() throws {
    let setting = "levers.å b.unit_cost=-4o%"
    let finding = try #require(
      Self.good.setting(setting).findings.first { $0.check.id == "UNI-05" })
    #expect(finding.place.column == "levers.å b.unit_cost=".unicodeScalars.count + 1)
    #expect(finding.excerpt == setting)
  }

  @Test func `are told together with what is wrong in the file, and before it`() {
    let findings = Self.good.replacing("country: NO", "country: Norway")
      .setting("budget.total=31", "members.atrition=3%").findings
    #expect(
      findings.filter { $0.severity == .error }.map(\.check.id) == [
        "UNI-03", "YML-03", "YML-08",
      ])
  }
}
