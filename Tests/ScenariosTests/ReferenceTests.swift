import Diagnostics
import Scenarios
import Testing

@Suite struct `The written reference` {
  @Test func `lists every key of the format`() throws {
    try CommittedText.expect(
      FormatSections.markdown, in: "docs/scenario-file.md",
      between: ("<!-- keys -->", "<!-- end of keys -->"))
  }

  @Test func `lists every check`() throws {
    try CommittedText.expect(
      CheckReference.markdown, in: "docs/diagnostics.md",
      between: ("<!-- checks -->", "<!-- end of checks -->"))
  }

  @Test func `every check is triggered by a broken file and by no good one`() {
    let cases =
      `Broken scenarios`.textCases + `Broken scenarios`.quantityCases
      + `Broken scenarios`.ruleCases + `Broken scenarios`.fileCases + `Broken tables`.cases
      + `Formulas in scenarios`.cases + `Broken settings`.cases
      + `Broken plans`.cases + `Broken outside views`.cases + `Broken exchange rates`.cases
    let triggered = Set(cases.map(\.id))
    let untested = Set(Check.ofScenarios.map(\.id)).subtracting(triggered).sorted()
    #expect(untested.isEmpty, "\(untested)")
    #expect(
      `Broken ranges`.cases.contains { $0.id == "SET-03" }, "a range that is none is not tested")
    // At most keys that are not simulated yet are to be told of the good file.
    #expect(Set(Workbench.good.findings.map(\.check.id)).isSubset(of: ["SIM-01"]))
  }

  @Test func `ids are unique and keep to one form`() {
    let ids = Check.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[A-Z]{3}-[0-9]{2}/) != nil })
  }
}
