import Diagnostics
import Formulas
import GrowthModels
import JobCreation
import Probability
import Scenarios
import Testing

/// Growth by formulas in a scenario.
@Suite struct `Formulas in scenarios` {
  /// The good scenario with a formula of members and one of jobs.
  static let good = Workbench.good
    .replacing("growth: [linear, bass]", "growth: [\"K/(1+exp(-r*(t-m)))\", bass]")
    .replacing(
      "priors: {bass.market_potential: 150 to 900,",
      "priors: {formula.K: 150 to 900, formula.r: 0.02 to 0.3, formula.m: -12 to 60,"
    )
    .replacing("trend: [linear, logistic]", "trend: [linear, a*t^b]")
    .replacing(
      "{logistic.carrying_capacity: 300 to 9 000}", "{formula.a: 1 to 40, formula.b: 0.4 to 3}")

  static let cases: [BrokenCase] = [
    BrokenCase(
      "an open parenthesis", good.replacing("(t-m)))\"", "(t-m))\""), "FOR-01",
      "this parenthesis is not closed", line: 14),
    BrokenCase(
      "an unknown function", good.replacing("exp(-r", "exq(-r"), "FOR-01",
      "there is no function `exq`", line: 14),
    BrokenCase(
      "a formula without time", good.replacing("(t-m)", "(3-m)"), "FOR-01", "does not use `t`"),
    BrokenCase(
      "a formula with an equals sign", good.replacing("a*t^b", "y = a*t^b"), "FOR-01",
      "`=` means nothing in a formula"),
    BrokenCase(
      "a misspelt family", good.replacing("bass]", "bas]"), "YML-10", "`bas` is not a value"),
    BrokenCase(
      "the same formula twice", good.replacing("bass]", "\"K/(1+exp(-r*(t-m)))\"]"), "HUB-01",
      "is named twice in `members.growth`"),
    BrokenCase(
      "a parameter without a prior", good.replacing(" formula.r: 0.02 to 0.3,", ""), "FOR-02",
      "`r` has no prior in `members.priors`", line: 14),
    BrokenCase(
      "a misspelt prior", good.replacing("formula.a:", "formula.A:"), "FOR-02",
      "`a` has no prior in `jobs.priors`"),
    BrokenCase(
      "a prior that is no quantity", good.replacing("formula.a: 1 to 40", "formula.a: many"),
      "YML-08", "`many` is not a number"),
    BrokenCase(
      "a prior with a unit", good.replacing("formula.a: 1 to 40", "formula.a: 1 to 40 per month"),
      "UNI-05", "`per month` is not a unit of a number above 0"),
    BrokenCase(
      "a prior of no formula", good.replacing("formula.a:", "formula.q: 1, formula.a:"), "DST-10",
      "a prior of `q`, which is in no formula of `jobs.structures.trend`", severity: .warning),
    BrokenCase(
      "a formula that falls in some draws",
      good.replacing("a*t^b", "a*(1+sin(t/(40*b)))"),
      "FOR-03", "falls somewhere in", severity: .warning),
    BrokenCase(
      "a formula that always falls", good.replacing("a*t^b", "a*exp(-b*t)"), "FOR-03",
      "the formula falls somewhere in 400 of 400 draws from its priors"),
    BrokenCase(
      "a formula that is negative", good.replacing("a*t^b", "a*t^b - 50"), "FOR-03",
      "is negative somewhere in 400 of 400 draws"),
    BrokenCase(
      "a formula without a value", good.replacing("a*t^b", "a*log(b - t)"), "FOR-03",
      "has no value somewhere in"),
  ]

  @Test(arguments: cases) func `say which rule is broken`(broken: BrokenCase) {
    broken.check()
  }

  @Test func `are read with their priors and nothing to say`() throws {
    #expect(Set(Self.good.findings.map(\.check.id)).isSubset(of: ["SIM-01"]))
    let programme = try Self.good.load().get().programme
    let formula = try Formula("K/(1+exp(-r*(t-m)))", variables: ["t"])
    #expect(programme.members.growth == [.formula(formula), .bass])
    #expect(programme.jobs.trend.map(\.name) == ["linear", "a*t^b"])
    func prior(_ name: String) throws -> UncertainQuantity {
      try #require(programme.members.priors[GrowthPriorKey(formulaParameter: name)])
    }
    // A range above 0 keeps its parameter above 0, one that starts below does not.
    #expect(try prior("r") == UncertainQuantity(from: 0.02, to: 0.3, in: .positive))
    #expect(try prior("m") == UncertainQuantity(from: -12, to: 60, in: .real))
  }

  @Test func `may stand alone, plain or quoted, and hold blanks`() throws {
    for text in ["K/(1+exp(-r*(t-m)))", "'K / (1 + exp(-r*(t - m)))'"] {
      let bench = Self.good.replacing("[\"K/(1+exp(-r*(t-m)))\", bass]", text)
      let growth = try bench.load().get().programme.members.growth
      #expect(growth.map { $0.name.replacing(" ", with: "") } == ["K/(1+exp(-r*(t-m)))"])
    }
  }

  @Test func `may be infinite on the way to a value, as Hill's curve at t = 0`() throws {
    // The example of docs/adding-a-growth-curve.md.
    let bench = Self.good.replacing("a*t^b", "K/(1+(s/t)^k)")
      .replacing(
        "formula.a: 1 to 40, formula.b: 0.4 to 3",
        "formula.K: 200 to 2 000, formula.s: 6 to 60, formula.k: 0.7 to 4")
    #expect(Set(bench.findings.map(\.check.id)).isSubset(of: ["SIM-01"]))
  }

  /// Formulas that are wrong at `exq`, and the way they are written.
  static let spellings: [(text: String, mark: String)] = [
    ("a*exq(b*t)", "exq"), ("\"a*exq(b*t)\"", "exq"), ("'a*exq(b*t)'", "exq"),
    // An escape takes more room than the character it stands for: the whole is marked.
    ("\"a*exq(b*t)\\u0020\"", "\"a*exq(b*t)\\u0020\""),
  ]

  @Test(arguments: spellings)
  func `errors stand at the part of the line that is wrong`(text: String, mark: String) throws {
    let bench = Self.good.replacing("a*t^b", text)
    let finding = try #require(bench.findings.first { $0.check.id == "FOR-01" })
    let line = try #require(finding.excerpt)
    let scalars = Array(line.unicodeScalars)[
      finding.place.column - 1..<finding.place.endColumn - 1]
    #expect(String(String.UnicodeScalarView(scalars)) == mark)
    #expect(DiagnosticText.render(finding).contains(String(repeating: "^", count: mark.count)))
  }

  @Test func `do not call priors of a formula unused that could not be read`() {
    let findings = Self.good.replacing("a*t^b", "a*t^").findings
    #expect(findings.contains { $0.check.id == "FOR-01" })
    #expect(!findings.contains { $0.check.id == "DST-10" })
  }

  @Test func `point at the parameter that lacks a prior`() throws {
    let bench = Self.good.replacing(" formula.r: 0.02 to 0.3,", " formula.R: 0.02 to 0.3,")
    let finding = try #require(bench.findings.first { $0.check.id == "FOR-02" })
    let line = Array(try #require(finding.excerpt))
    #expect(line[finding.place.column - 1] == "r")
    #expect(finding.fix?.contains("rename the prior `formula.R` to `formula.r`") == true)
  }
}
