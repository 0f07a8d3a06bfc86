import Charts
import JSON
import JobCreation
import Reporting
import Testing

@Suite struct HubWordingTests {
  private func line(_ hubs: [HubForecast], _ programme: Programme? = nil) -> String? {
    let programme = programme ?? Fixtures.programme(hubs: hubs.map(\.hub))
    return English.answer(of: Fixtures.result(Fixtures.forecast(programme: programme, hubs: hubs)))
      .first { $0.hasPrefix("Hubs: ") }
  }

  @Test func `the hub with the largest shortfall is named, and that shares are assumed`() {
    let hubs = [
      Fixtures.hub("A", shortfall: 3, rank: 2),
      Fixtures.hub("B", part: 143, attainment: 0.2, shortfall: 31.4),
    ]
    #expect(
      line(hubs)
        == "Hubs: largest shortfall B, short by about 31 of 143 jobs on average (20% chance of its "
        + "part); shares are assumed equal on average, as none was counted by itself.")
  }

  @Test func `hubs within simulation error of each other are not ranked in words`() {
    let alike = [Fixtures.hub("A"), Fixtures.hub("B", shortfall: 12.9)]
    #expect(
      line(alike)?.contains("none can be told from the others, each short by about 13") == true)
    let two = alike + [Fixtures.hub("C", shortfall: 1, rank: 3)]
    #expect(line(two)?.contains("largest shortfall A and B, each short by about 13 of 100") == true)
  }

  @Test func `a group that was counted together is not told apart`() {
    let hubs = [
      Hub(name: "A", group: "skane"), Hub(name: "B", group: "skane"), Hub(name: "C"),
      Hub(name: "D"),
    ]
    var programme = Fixtures.programme(hubs: hubs)
    programme.history.observations.hubs = [
      HubCount(
        group: "skane", quantity: .jobs, interval: programme.history.observations.jobs[0].interval,
        figure: programme.history.observations.jobs[0].figure)
    ]
    let said = line(hubs.map { Fixtures.hub($0.name) }, programme)
    #expect(
      said?.hasSuffix(
        "shares come from counts of A and B together, who are not told apart; the others' are "
          + "assumed equal on average, as none was counted by itself.") == true)
  }

  @Test func `stated shares are said to be stated, and a single hub needs no words`() {
    let hubs = [Hub(name: "A", share: 0.5), Hub(name: "B", share: 0.5)]
    let said = line(hubs.map { Fixtures.hub($0.name) }, Fixtures.programme(hubs: hubs))
    #expect(said?.hasSuffix("shares are those that the scenario states.") == true)
    #expect(line([Fixtures.hub("A")]) == nil)
    #expect(line([]) == nil)
  }

  @Test func `where nothing is missing no hub falls short`() {
    let hubs = ["A", "B"].map { Fixtures.hub($0, part: 0, attainment: 1, shortfall: 0) }
    #expect(line(hubs)?.contains("nothing is missing to the target any more") == true)
  }

  @Test func `panels come by shortfall, and their numbers leave the table its name`() throws {
    let hubs = [
      Fixtures.hub("A", attainment: 0.8, shortfall: 3, rank: 2),
      Fixtures.hub("B", part: 142.86, attainment: 0.2),
    ]
    let chart = try #require(HubMultiples(of: Fixtures.result(Fixtures.forecast(hubs: hubs))))
    #expect(chart.slug == "hub-multiples")
    #expect(chart.hubs.map(\.name) == ["B", "A"])
    #expect(chart.hubs[0].goal == .init(target: 143, attainment: 0.2))
    #expect(
      chart.texts.title == "Chances of the hubs' parts go from 20% (B) to 80% (A)")
    #expect(HubMultiples(of: Fixtures.result()) == nil)
  }

  @Test func `the summary has hubs only where there are some`() {
    let text = JSONValue.summary(
      of: Fixtures.result(Fixtures.forecast(hubs: [Fixtures.hub("A", country: "SE")]))
    ).text
    #expect(text.contains("\"hubs\": ["))
    #expect(text.contains("\"shortfall\": {"))
    #expect(!JSONValue.summary(of: Fixtures.result()).text.contains("\"hubs\""))
  }
}
