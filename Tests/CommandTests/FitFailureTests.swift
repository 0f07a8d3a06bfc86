import Foundation
import Testing

@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct FitFailureTests {
  private let work: Workplace
  private static let table = "t,y\n1,2\n2,3\n3,5\n4,6\n5,8\n6,9\n"

  init() throws {
    work = try Workplace()
    try work.write(Self.table, to: "data.csv")
  }

  @Test(arguments: [
    ("t,y\n1,2\n2,1.000\n", "error[UNI-02]"), ("t,y\n1,2\n2,x\n", "error[CSV-02]"),
    ("1,2\n2,3\n", "error[CSV-01]"), ("", "error[CSV-01]"), ("t,a,b\n1,2,3\n", "error[CSV-07]"),
    ("t,y\n1,2\n2,1\n", "error[CNT-03]"), ("t,y\n1,-2\n2,1\n", "error[CNT-01]"),
    ("t,y\n1,2\n1,3\n", "error[TIM-11]"), ("t,y\n1,2\n2,3\n", "error[FIT-01]"),
  ])
  func `broken tables leave with 65 and the earlier result as it was`(
    text: String, finding: String
  ) throws {
    let words = ["fit", "data.csv", "--cumulative", "--family", "linear", "--output", "fit"]
    #expect(try Binary.run(words, in: work.path).status == 0)
    let earlier = try work.contents(of: "fit")
    try work.write(text, to: "data.csv")
    let run = try Binary.run(words, in: work.path)
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.contains(finding), "\(run.errors)")
    #expect(run.errors.contains("data.csv:"))
    #expect(try work.contents(of: "fit") == earlier)
    #expect(try work.names(in: ".") == ["data.csv", "fit", "small.yaml"])
  }

  @Test func `everything wrong with a table is told at once`() throws {
    try work.write("t,y\n1,x\nz,3\n3,1.000\n", to: "data.csv")
    let run = try work.tusen("fit", "data.csv")
    #expect(run.status == 65)
    for place in ["data.csv:2:3", "data.csv:3:1", "data.csv:4:3"] {
      #expect(run.errors.contains(place), "\(place)")
    }
    #expect(run.errors.contains("it could mean 1000 or 1.000"))
    #expect(run.errors.contains("`--locale da` reads 1000"))
  }

  @Test(arguments: ["nowhere.csv", "nowhere.yaml", "."])
  func `a file that cannot be read leaves with 66`(file: String) throws {
    let run = try work.tusen("fit", file)
    #expect(run.status == 66)
    #expect(run.errors.contains("error[FIL-0"))
  }

  @Test func `an invalid scenario leaves with 65`() throws {
    try work.write("tusen: 1\n", to: "broken.yaml")
    #expect(try work.tusen("fit", "broken.yaml").status == 65)
  }

  @Test(arguments: [
    ["--family", "logistik"], ["--loss", "absolute"], ["--starts", "0"], ["--level", "1"],
    ["--level", "0"], ["--start", "K=1"], ["--bounds", "K=0..1"], ["--cumulative", "--increments"],
    ["--formula", "a*t", "--start", "a=x"], ["--formula", "a*t", "--start", "b=1"],
    ["--formula", "a*t", "--bounds", "a=2..1"], ["--formula", "a*t", "--bounds", "c=0.."],
    ["--formula", "a*t", "--start", "a=3", "--bounds", "a=0..1"], ["--formula", "a*(t"],
    ["--formula", "a*b"], ["--formula", "2*t"], ["--formula", ""], ["--horizon", "2019-01-01"],
    ["--horizon", "3"],
    ["--origin", "soon"], ["--predictor", "t"], ["--predictor", "t", "--cumulative"],
    ["--allow-unidentified"], ["--force"], ["--output", ""], ["--locale", "fr"], ["--seed", "-1"],
    ["--origin", "3", "--family", "bass"], ["--horizn", "9"], ["second.csv"],
  ])
  func `a wrong command line leaves with 64 and says so`(options: [String]) throws {
    let run = try Binary.run(["fit", "data.csv"] + options, in: work.path)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.output == "")
    #expect(!run.errors.isEmpty)
  }

  @Test(arguments: [
    ["--time", "t"], ["--cumulative"], ["--predictor", "t"], ["--weight", "w"],
    ["--locale", "da"], ["--value", "employees"],
  ])
  func `options that are no scenario's leave with 64`(options: [String]) throws {
    let run = try Binary.run(["fit", "small.yaml"] + options, in: work.path)
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty)
  }

  @Test func `a formula that cannot be read is shown with carets`() throws {
    let run = try work.tusen("fit", "data.csv", "--formula", "K/(1+exp(-r*(t-m))")
    #expect(run.status == 64)
    #expect(run.errors.contains("  K/(1+exp(-r*(t-m))\n    ^"))
  }

  @Test func `a file without a name for it suggests the columns that are there`() throws {
    let run = try work.tusen("fit", "data.csv", "--value", "jobs")
    #expect(run.status == 65)
    #expect(run.errors.contains("error[CSV-07]: there is no column `jobs`"))
    #expect(run.errors.contains("the columns are `t`, `y`"))
  }

  @Test func `a folder that somebody changed leaves with 73 until force says otherwise`() throws {
    let words = ["fit", "data.csv", "--family", "linear", "--output", "fit"]
    #expect(try Binary.run(words, in: work.path).status == 0)
    try work.write("mine", to: "fit/notes.txt")
    let run = try Binary.run(words, in: work.path)
    #expect(run.status == 73)
    #expect(run.output == "")
    #expect(try work.text(of: "fit/notes.txt") == "mine")
    #expect(try Binary.run(words + ["--force"], in: work.path).status == 0)
    #expect(try !work.names(in: "fit").contains("notes.txt"))
  }

  @Test func `the table is never replaced`() throws {
    for folder in [".", work.path, "data.csv"] {
      let run = try work.tusen(
        "fit", "data.csv", "--family", "linear", "--output", folder, "--force")
      #expect(run.status == 73)
    }
    #expect(try work.text(of: "data.csv") == Self.table)
  }

  @Test func `a curve without a value leaves with 65 in plain words`() throws {
    let run = try work.tusen(
      "fit", "data.csv", "--formula", "log(a-t)", "--start", "a=-5", "--bounds", "a=-10..-1")
    #expect(run.status == 65)
    #expect(run.errors.contains("the formula has no value"))
    #expect(!run.errors.lowercased().contains("nan"))
  }
}
