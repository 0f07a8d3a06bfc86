import Foundation
import Testing

@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct FailureTests {
  private let work: Workplace

  init() throws {
    work = try Workplace()
  }

  /// What no message may hold: engine words, Swift's names for things, traces.
  private let engineWords = ["info =", "dpotrf", "Swift.", "Error(", "Fatal", "0x", "nan", "NaN"]

  private func expectPlain(_ run: Binary.Outcome) {
    for word in engineWords { #expect(!run.errors.contains(word)) }
  }

  @Test func `an invalid scenario leaves with 65 and the earlier result as it was`() throws {
    #expect(try work.tusen("run", "small.yaml").status == 0)
    let earlier = try work.contents(of: "notebooks-output/small")
    try work.write(
      Workplace.scenario.replacing("at_least: 60", with: "at_least: 1,5"), to: "small.yaml")
    let run = try work.tusen("run", "small.yaml")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.contains("small.yaml:6:"))
    expectPlain(run)
    #expect(try work.contents(of: "notebooks-output/small") == earlier)
    #expect(try work.names(in: "notebooks-output") == ["small"])
  }

  @Test func `one invalid scenario of several lets none run`() throws {
    try work.write("tusen: 1\n", to: "broken.yaml")
    let run = try work.tusen("run", "small.yaml", "broken.yaml")
    #expect(run.status == 65)
    #expect(!FileManager.default.fileExists(atPath: work.path + "/notebooks-output"))
  }

  @Test(arguments: ["run", "check"])
  func `a missing file leaves with 66`(command: String) throws {
    let run = try work.tusen(command, "nowhere.yaml")
    #expect(run.status == 66)
    #expect(run.errors.contains("nowhere.yaml"))
    expectPlain(run)
  }

  @Test(arguments: [
    ["run", "small.yaml", "--paths", "0"], ["run", "small.yaml", "--paths", "many"],
    ["run", "small.yaml", "--workers", "-1"], ["run", "small.yaml", "--seed", "-1"],
    ["run", "small.yaml", "--fail-below", "150%"], ["run", "small.yaml", "--patsh", "5"],
    ["run", "small.yaml", "--output", ""], ["rnu", "small.yaml"], ["small.yaml"], ["frobnicate"],
    ["check"],
  ])
  func `a wrong command line leaves with 64 and says so`(arguments: [String]) throws {
    let run = try Binary.run(arguments, in: work.path)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(!run.errors.isEmpty)
    expectPlain(run)
  }

  @Test func `near misses are named`() throws {
    #expect(try work.tusen("rnu").errors.contains("did you mean `tusen run`"))
    #expect(try work.tusen("chek").errors.contains("did you mean `tusen check`"))
    #expect(try work.tusen("run", "small.yaml", "--patsh", "5").errors.contains("'--paths'"))
    #expect(try work.tusen("small.yaml").errors.contains("tusen run small.yaml"))
    #expect(try work.tusen("small.csv").errors.contains("tusen fit small.csv"))
  }

  @Test func `a folder that somebody changed leaves with 73 until force says otherwise`() throws {
    #expect(try work.tusen("run", "small.yaml").status == 0)
    try work.write("mine", to: "notebooks-output/small/notes.txt")
    let run = try work.tusen("run", "small.yaml")
    #expect(run.status == 73)
    #expect(run.errors.contains("notes.txt is not from Tusen"))
    #expect(try work.text(of: "notebooks-output/small/notes.txt") == "mine")
    #expect(try work.tusen("run", "small.yaml", "--force").status == 0)
    #expect(try !work.names(in: "notebooks-output/small").contains("notes.txt"))
  }

  @Test func `a path below a file leaves with 73 before anything long runs`() throws {
    let run = try work.tusen("run", "small.yaml", "--output", "small.yaml/out")
    #expect(run.status == 73)
    #expect(run.errors.contains("a part of the path is a file"))
    expectPlain(run)
  }

  @Test func `the working folder and the scenario are never replaced`() throws {
    for folder in [".", "..", "/", work.path] {
      let run = try work.tusen("run", "small.yaml", "--output", folder, "--force")
      #expect(run.status == 73)
    }
    #expect(try work.names(in: ".") == ["small.yaml"])
  }

  @Test func `a file-size limit leaves with 73 and the earlier result as it was`() throws {
    #expect(try work.tusen("run", "small.yaml").status == 0)
    let earlier = try work.contents(of: "notebooks-output/small")
    // 8 blocks of 512 bytes; the shell's own limit on its standard error is far away.
    let run = try Binary.runInShell(
      "ulimit -f 8; exec \"$tusen\" run small.yaml --seed 8", in: work.path)
    #expect(run.status == 73)
    #expect(run.errors.contains("beyond the size limit"))
    expectPlain(run)
    #expect(try work.contents(of: "notebooks-output/small") == earlier)
    #expect(try work.names(in: "notebooks-output") == ["small"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func `standard output on a full disk leaves with 73`() throws {
    let run = try Binary.runInShell("\"$tusen\" version > /dev/full", in: work.path)
    #expect(run.status == 73)
    #expect(run.errors.contains("standard output cannot be written"))
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func `a signal leaves nothing half-written`(signal: String, status: Int) throws {
    #expect(try work.tusen("run", "small.yaml").status == 0)
    let earlier = try work.contents(of: "notebooks-output/small")
    // So many paths that the run cannot end by itself before the signal comes.
    let run = try Binary.runInShell(
      """
      "$tusen" run small.yaml --paths 900000000 & run=$!
      sleep 1; kill -\(signal) $run; wait $run
      """, in: work.path)
    #expect(run.status == Int32(status))
    #expect(run.output == "")
    expectPlain(run)
    #expect(try work.contents(of: "notebooks-output/small") == earlier)
    #expect(try work.names(in: "notebooks-output") == ["small"])
  }

  @Test func `a killed run leaves the earlier result, and the next one tidies up`() throws {
    #expect(try work.tusen("run", "small.yaml").status == 0)
    let earlier = try work.contents(of: "notebooks-output/small")
    let script = """
      for pause in 0.0 0.1 0.3 0.6 1.0; do
        "$tusen" run small.yaml --quiet >/dev/null & run=$!
        sleep $pause; kill -KILL $run; wait $run
      done
      true
      """
    #expect(try Binary.runInShell(script, in: work.path).status == 0)
    #expect(try work.contents(of: "notebooks-output/small") == earlier)
    #expect(try work.tusen("run", "small.yaml").status == 0)
    #expect(try work.names(in: "notebooks-output") == ["small"])
  }
}
