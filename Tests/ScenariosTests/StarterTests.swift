import Diagnostics
import Scenarios
import Testing

@Suite struct `Starters` {
  @Test(arguments: Starter.allCases)
  func `pass their own check without a file beside them`(starter: Starter) throws {
    let bench = Workbench(scenario: starter.text, files: [:])
    let scenario = try bench.load().get()
    #expect(
      Set(scenario.findings.map(\.check.id)).isSubset(of: ["SIM-01"]),
      "\(DiagnosticText.render(scenario.findings))")
  }

  @Test(arguments: Starter.allCases)
  func `name the schema first and explain themselves`(starter: Starter) {
    #expect(
      starter.text.hasPrefix(
        "# yaml-language-server: $schema=../docs/scenario.schema.json\n#\n"))
    #expect(starter.text.count { $0 == "#" } >= 8)
  }
}
