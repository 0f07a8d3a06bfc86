import Foundation
import Testing

@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct OtherCommandsTests {
  private let work: Workplace

  init() throws {
    work = try Workplace()
  }

  @Test func `the version is one line`() throws {
    let version = try work.tusen("--version")
    #expect(version.status == 0)
    #expect(version.output.firstMatch(of: /^tusen \d+\.\d+\.\d+\n$/) != nil)
    #expect(try work.tusen("version", "--json").output.contains("\"scenario_schema\": 1"))
  }

  @Test(arguments: [
    [], ["run"], ["check"], ["init"], ["schema"], ["version"], ["fit"], ["sensitivity"],
  ])
  func `help begins with examples`(command: [String]) throws {
    let help = try Binary.run(command + ["--help"], in: work.path)
    #expect(help.status == 0)
    #expect(help.errors == "")
    let examples = try #require(help.output.firstRange(of: "Examples:"))
    let usage = try #require(help.output.firstRange(of: "USAGE:"))
    #expect(examples.upperBound < usage.lowerBound)
    #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `check finds everything and runs nothing`() throws {
    let good = try work.tusen("check", "small.yaml")
    #expect(good.status == 0)
    #expect(good.output == "")
    #expect(good.errors.contains("small.yaml can be run"))
    try work.write(
      Workplace.scenario.replacing("as_of: 2019-12-31\nperiod", with: "asof: 2019-12-31\nperiod"),
      to: "small.yaml")
    let bad = try work.tusen("validate", "small.yaml")
    #expect(bad.status == 65)
    #expect(bad.errors.contains("error[YML-03]"))
    #expect(try work.names(in: ".") == ["small.yaml"])
  }

  @Test func `check prints findings as JSON on standard output alone`() throws {
    try work.write("tusen: 1\ntitel: x\n", to: "broken.yaml")
    let run = try work.tusen("check", "broken.yaml", "--json")
    #expect(run.status == 65)
    #expect(run.errors == "")
    let findings = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(findings.contains { $0["id"] as? String == "YML-03" })
  }

  @Test func `a scenario that was just written can be checked and run`() throws {
    let written = try work.tusen("init", "--output", "mine.yaml")
    #expect(written.status == 0)
    #expect(written.output == "")
    #expect(written.errors.contains("tusen check mine.yaml"))
    #expect(try work.tusen("check", "mine.yaml").status == 0)
    let again = try work.tusen("init", "--output", "mine.yaml")
    #expect(again.status == 73)
    #expect(again.errors.contains("mine.yaml is there already"))
  }

  @Test func `the schema is JSON on standard output`() throws {
    let run = try work.tusen("schema")
    #expect(run.status == 0)
    let schema = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
  }
}
