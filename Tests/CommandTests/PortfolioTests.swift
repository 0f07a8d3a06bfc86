import Foundation
import Testing

@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct PortfolioTests {
  private let work: Workplace

  init() throws {
    work = try Workplace()
    try work.write(Workplace.scenario, to: "other.yaml")
  }

  @Test func `a portfolio writes a folder beside those of its scenarios`() throws {
    let run = try work.tusen(
      "run", "small.yaml", "other.yaml", "--portfolio", "both", "--paths", "400")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Portfolio both: "))
    // Two files with the same title and counts: told apart by their names, and said to learn alike.
    let title = "Små jobb på Øresund"
    #expect(run.output.contains("\(title) (small) and \(title) (other) learn"))
    #expect(try work.names(in: "notebooks-output") == ["both", "other", "small"])
    #expect(
      try work.names(in: "notebooks-output/both") == [
        "manifest.json", "portfolio.csv", "portfolio.json", "portfolio.svg", "programmes.csv",
      ])
    let manifest = try work.text(of: "notebooks-output/both/manifest.json")
    #expect(manifest.contains("tusen run small.yaml other.yaml --portfolio both --paths 400"))
    // The runs themselves do not know of it.
    let small = try work.contents(of: "notebooks-output/small")
    #expect(try work.tusen("run", "small.yaml", "--paths", "400").status == 0)
    #expect(try work.contents(of: "notebooks-output/small") == small)
  }

  @Test(arguments: [
    (["run", "small.yaml", "--portfolio", "both"], "takes two scenarios or more, not 1"),
    (["run", "small.yaml", "other.yaml", "--portfolio", "Small"], "--portfolio Small-portfolio"),
    (["run", "small.yaml", "other.yaml", "--portfolio", "a/b"], "not a path"),
    (["run", "small.yaml", "other.yaml", "--portfolio", ".."], "--portfolio mine"),
    (["run", "small.yaml", "other.yaml", "--portfolio", ""], "--portfolio mine"),
  ])
  func `a portfolio that cannot be written ends with 64 and a way out`(
    arguments: [String], words: String
  ) throws {
    let run = try Binary.run(arguments, in: work.path)
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output == "")
    #expect(!FileManager.default.fileExists(atPath: work.path + "/notebooks-output"))
  }
}
