import Foundation
import Testing

@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct SettingTests {
  private let work: Workplace

  init() throws {
    work = try Workplace()
  }

  @Test func `a key that is set is named in title, answer, summary, manifest and charts`() throws {
    let run = try work.tusen("run", "small.yaml", "--set", "target.at_least=45")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Små jobb på Øresund with target.at_least = 45: "))
    #expect(run.output.contains("at least 45 jobs by 2021-12-31"))
    #expect(run.output.contains("Set for this run: target.at_least = 45 (the scenario states 60)."))
    let folder = "notebooks-output/small-set"
    let summary = try work.text(of: folder + "/summary.json")
    #expect(summary.contains("\"title\": \"Små jobb på Øresund\""))
    #expect(summary.contains("\"key\": \"target.at_least\""))
    #expect(summary.contains("\"stated\": \"60\""))
    #expect(
      try work.text(of: folder + "/manifest.json").contains(
        "\"command\": \"tusen run small.yaml --set target.at_least=45\""))
    #expect(try work.text(of: folder + "/fan.svg").contains("with target.at_least = 45"))
  }

  @Test func `the result of a setting stands beside the scenario's own and differs from it`() throws
  {
    #expect(try work.tusen("run", "small.yaml").status == 0)
    let own = try work.contents(of: "notebooks-output/small")
    #expect(try work.tusen("run", "small.yaml", "--set", "target.at_least=45").status == 0)
    #expect(try work.contents(of: "notebooks-output/small") == own)
    #expect(try work.contents(of: "notebooks-output/small-set") != own)
    #expect(try !work.text(of: "notebooks-output/small/summary.json").contains("settings"))
  }

  @Test func `the manifest's command repeats the result`() throws {
    let settings = ["--set", "title=It's 90 % \"sure\"", "--set", "members.growth=[linear]"]
    #expect(try Binary.run(["run", "small.yaml"] + settings, in: work.path).status == 0)
    let first = try work.contents(of: "notebooks-output/small-set")
    let manifest =
      try JSONSerialization.jsonObject(
        with: #require(first["manifest.json"])) as? [String: Any]
    let command = try #require(manifest?["command"] as? String)
    #expect(command.hasPrefix("tusen "))
    let again = "\"$tusen\" " + command.dropFirst("tusen ".count)
    #expect(try Binary.runInShell(again, in: work.path).status == 0)
    #expect(try work.contents(of: "notebooks-output/small-set") == first)
  }

  @Test func `a malformed setting is a wrong command line, with place, reason and remedy`() throws {
    let run = try work.tusen("run", "small.yaml", "--set", "target.at_least", "--set", "=4")
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix(
        """
        --set:1:1: error[SET-01]: `target.at_least` has no equals sign
            1 | target.at_least
              | ^^^^^^^^^^^^^^^
          fix: write `KEY=VALUE`, such as `budget.total=31MSEK`
        """))
    #expect(run.errors.contains("there is no key before the equals sign"))
    #expect(!FileManager.default.fileExists(atPath: work.path + "/notebooks-output"))
  }

  @Test(arguments: [
    ("target.at_lest=45", "unknown key `target.at_lest`", "did you mean `at_least`?"),
    ("target.at_least=4o", "`4o` is not a whole number of jobs", "write a whole number of jobs"),
    ("target.by=2023-01-01", "after the programme ends on 2021-12-31", "move `target.by`"),
  ])
  func `what a file may not say a setting may not say`(
    setting: String, message: String, fix: String
  ) throws {
    let run = try work.tusen("run", "small.yaml", "--set", setting)
    #expect(run.status == 65)
    #expect(run.errors.contains(message) && run.errors.contains(fix), "\(run.errors)")
    #expect(run.errors.contains("    1 | \(setting)\n"), "\(run.errors)")
  }
}
