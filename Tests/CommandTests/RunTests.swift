import Foundation
import Testing

@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct RunTests {
  private let work: Workplace

  init() throws {
    work = try Workplace()
  }

  @Test func `a run prints the answer on standard output and writes the folder`() throws {
    let run = try work.tusen("run", "small.yaml")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("Små jobb på Øresund: ") == true)
    #expect(lines.first?.contains("at least 60 jobs by 2021-12-31") == true)
    #expect(run.errors.contains("Written: notebooks-output/small ("))
    #expect(!run.errors.contains("\u{1B}"))
    let names = try work.names(in: "notebooks-output/small")
    #expect(names.contains("summary.json") && names.contains("fan.svg"))
    #expect(try work.names(in: "notebooks-output") == ["small"])
  }

  @Test func `one worker, two workers and a second run write the same bytes anywhere`() throws {
    #expect(try work.tusen("run", "small.yaml", "--workers", "1").status == 0)
    #expect(
      try work.tusen("run", "small.yaml", "--workers", "2", "--output", "elsewhere/two").status == 0
    )
    let first = try work.contents(of: "notebooks-output/small")
    #expect(try work.contents(of: "elsewhere/two") == first)
    try FileManager.default.createDirectory(
      atPath: work.path + "/below", withIntermediateDirectories: true)
    let below = try Binary.run(
      ["run", "../small.yaml", "--quiet"], in: work.path + "/below",
      environment: ["TZ": "Asia/Tokyo"])
    #expect(below.status == 0)
    #expect(below.errors == "")
    #expect(try work.contents(of: "below/notebooks-output/small") == first)
  }

  @Test func `JSON is the summary and nothing else`() throws {
    let run = try work.tusen("run", "small.yaml", "--json", "--quiet")
    #expect(run.status == 0)
    #expect(run.output == (try work.text(of: "notebooks-output/small/summary.json")))
    #expect(run.errors == "")
  }

  @Test func `several scenarios have a folder each and one array of summaries`() throws {
    try work.write(Workplace.scenario, to: "other.yaml")
    let run = try work.tusen("run", "small.yaml", "other.yaml", "--json", "--output", "out")
    #expect(run.status == 0)
    #expect(try work.names(in: "out") == ["other", "small"])
    let summaries = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [Any]
    #expect(summaries?.count == 2)
  }

  @Test func `seed and paths of the command line stand in the manifest`() throws {
    #expect(try work.tusen("run", "small.yaml", "--seed", "11", "--paths", "500").status == 0)
    let manifest = try work.text(of: "notebooks-output/small/manifest.json")
    #expect(manifest.contains("\"command\": \"tusen run small.yaml --paths 500 --seed 11\""))
    #expect(manifest.contains("\"seed\": 11,"))
    #expect(try work.tusen("run", "small.yaml", "--seed", "7", "--paths", "1000").status == 0)
    #expect(
      try work.text(of: "notebooks-output/small/manifest.json").contains(
        "\"command\": \"tusen run small.yaml\""))
  }

  @Test func `a seed drawn at random is told and repeats the result`() throws {
    let run = try work.tusen("run", "small.yaml", "--seed", "random")
    let match = try #require(run.errors.firstMatch(of: /seed (\d+), drawn at random/))
    let first = try work.contents(of: "notebooks-output/small")
    #expect(try work.tusen("run", "small.yaml", "--seed", String(match.1)).status == 0)
    #expect(try work.contents(of: "notebooks-output/small") == first)
  }

  @Test func `a chance below the wish leaves with 3, after writing`() throws {
    let run = try work.tusen("run", "small.yaml", "--fail-below", "100%")
    #expect(run.status == 3)
    #expect(run.output.hasPrefix("Små jobb på Øresund: "))
    #expect(run.errors.contains("below the >99% asked for"))
    #expect(try work.names(in: "notebooks-output") == ["small"])
    #expect(try work.tusen("run", "small.yaml", "--fail-below", "0").status == 0)
  }

  @Test func `a scenario can come from standard input`() throws {
    let run = try work.tusen("run", "-", input: Workplace.scenario)
    #expect(run.status == 0)
    #expect(try work.names(in: "notebooks-output") == ["stdin"])
  }

  @Test func `forecast is another name of run`() throws {
    #expect(try work.tusen("forecast", "small.yaml", "--quiet").status == 0)
  }

  @Test func `without a scenario a run lists those at hand`() throws {
    let run = try work.tusen("run")
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors == "tusen: which scenario? These are here:\n  tusen run small.yaml\n")
  }
}
