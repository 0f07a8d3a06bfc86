import JobCreation
import Scenarios
import Testing

@Suite struct `Outside views` {
  @Test func `count programmes that were over, apart from the scenario's own`() throws {
    let outside = try #require(try Workbench.withOutsideView.load().get().outsideView)
    #expect(outside.kind == "soft-support")
    #expect(outside.finished.map(\.name) == ["Cluster", "Zones"])
    #expect(outside.finished.map(\.target) == [1000, 54_000])
    #expect(outside.leftOut.map(\.programme.name) == ["Example Nordic", "Contracts"])
    #expect(outside.leftOut.map(\.reason) == [.itself, .notFinal])
    let zones = outside.finished[1]
    #expect(zones.start?.description == "2012-04" && zones.end?.description == "2015-03")
    #expect(zones.note == "24 zones, self-reported")
    #expect(zones.country == "UK" && zones.source == nil)
  }

  @Test func `are none where the scenario names none`() throws {
    let bench = Workbench.withOutsideView.setting("outside_view=~")
    #expect(try bench.load().get().outsideView == nil)
  }

  @Test func `need no ratio, country, start or source`() throws {
    let table = "programme;kind;end;target_jobs;achieved_jobs;basis\nA;pledge;2014;1000;990;final\n"
    let bench = Workbench.withOutsideView.file("data/class.csv", table).setting(
      "outside_view.kind=pledge")
    let outside = try #require(try bench.load().get().outsideView)
    #expect(outside.finished.map(\.ratio) == [0.99])
  }

  @Test func `read a decimal comma in a ratio between semicolons`() throws {
    let table =
      "programme;kind;end;target_jobs;achieved_jobs;ratio;basis\nA;pledge;2014;1000;990;0,990;final\n"
    let bench = Workbench.withOutsideView.file("data/class.csv", table).setting(
      "outside_view.kind=pledge")
    #expect(try bench.load().get().outsideView?.finished.count == 1)
  }

  // Finished before, with a final or audited result, by a person's count over the table.
  @Test(arguments: [
    ("healthtech-nordic-1.yaml", 7, 3, 1), ("healthtech-nordic-2.yaml", 7, 3, 0),
    ("mtic-danish-healthtech.yaml", 7, 3, 0),
  ]) func `of the scenarios that ship`(name: String, finished: Int, reached: Int, itself: Int)
    throws
  {
    let outside = try #require(try `The scenarios that ship`.load(name).outsideView)
    #expect(outside.finished.count == finished)
    #expect(outside.finished.count(where: \.reachedTarget) == reached)
    #expect(outside.count(leftOutFor: .itself) == itself)
    #expect(outside.count(leftOutFor: .notFinal) == 5)
    #expect(outside.finished.count + outside.leftOut.count == 15)
    #expect(
      outside.finished(ofKind: "soft-support").map(\.name) == ["Copenhagen Cleantech Cluster"])
  }
}
