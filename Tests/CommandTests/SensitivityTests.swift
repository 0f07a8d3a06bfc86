import Foundation
import Testing

@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct SensitivityTests {
  private let work: Workplace

  init() throws {
    work = try Workplace()
  }

  @Test func `what decides, what is worth measuring, and a folder of its own`() throws {
    let run = try work.tusen("sensitivity", "small.yaml")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Små jobb på Øresund, at least 60 jobs by 2021-12-31: "))
    #expect(run.output.contains("What decides whether the target is reached: "))
    #expect(run.output.contains("What decides the final count: "))
    #expect(run.output.contains("Worth measuring first: "))
    #expect(run.output.contains("the jobs' own luck, which nobody can know"))
    #expect(
      try work.names(in: "notebooks-output/small-sensitivity") == [
        "indices.csv", "manifest.json", "sensitivity.csv", "sensitivity.json", "sensitivity.svg",
        "tails.csv", "tornado.csv", "tornado.svg", "value-of-information.csv",
      ])
  }

  @Test func `a design adds its groups, and workers change no byte`() throws {
    let arguments = ["sensitivity", "small.yaml", "--design", "sobol"]
    let run = try Binary.run(arguments + ["--workers", "1"], in: work.path)
    #expect(run.status == 0)
    #expect(run.output.contains("explain, alone and with others"))
    let folder = "notebooks-output/small-sensitivity"
    let first = try work.contents(of: folder)
    #expect(first["groups.csv"] != nil && first["sobol.svg"] != nil)
    #expect(try Binary.run(arguments + ["--workers", "2"], in: work.path).status == 0)
    #expect(try work.contents(of: folder) == first)
  }

  @Test func `the document has every share with its interval`() throws {
    let run = try work.tusen("sensitivity", "small.yaml", "--json")
    #expect(run.status == 0)
    let document =
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let unknowns = try #require(document?["unknowns"] as? [[String: Any]])
    #expect(unknowns.contains { $0["name"] as? String == "jobs.linear.rate" })
    for unknown in unknowns {
      let count = try #require(unknown["count"] as? [String: Any])
      let index = try #require(count["index"] as? [String: Any])
      #expect((index["interval"] as? [Double])?.count == 2)
    }
  }

  @Test func `too few futures are a wrong command line, with a remedy`() throws {
    let run = try work.tusen("sensitivity", "small.yaml", "--paths", "10")
    #expect(run.status == 64)
    #expect(run.errors.contains("10 futures are too few"))
    #expect(run.errors.contains("--paths 20000"))
  }
}
