import Charts
import JSON
import JobCreation
import Reporting
import Testing

@Suite struct PlausibilityTests {
  private static func programme(
    _ name: String, kind: String, end: String? = "2020", achieved: Int,
    basis: ReferenceProgramme.Basis = .final
  ) -> ReferenceProgramme {
    ReferenceProgramme(
      name: name, country: "SE", kind: kind, start: PartialDate(iso: "2017-01"),
      end: end.flatMap { PartialDate(iso: $0) }, target: 700, achieved: achieved, basis: basis,
      source: "https://example.org/\(name)")
  }

  private static let listed = [
    programme("A", kind: "pledge", achieved: 751),
    programme("B", kind: "soft-support", achieved: 200, basis: .audited),
    programme("C", kind: "pledge", achieved: 100, basis: .interim),
    programme("D", kind: "pledge", end: nil, achieved: 100),
  ]

  private static func result(
    kind: String? = "soft-support", listed: [ReferenceProgramme] = listed,
    settings: [RunSetting] = [], forecast: Forecast = Fixtures.forecast()
  ) -> RunResult {
    var description = Fixtures.description()
    description.outsideView = ReferenceClass(
      of: listed, beside: "Example Programme", asOf: Fixtures.day("2024-12-31"), kind: kind)
    description.settings = settings
    return RunResult(description: description, forecast: forecast)
  }

  @Test func `paces and the outside view are one line of the answer`() {
    #expect(
      English.answer(of: Self.result())[3]
        == "The target needs 13.4 jobs a month from 2025-01-01 on; the last year counted, to "
        + "2024-12-31, had 12.5, and at that pace it would end at 373. Elsewhere 1 of 2 finished "
        + "programmes reached their target (soft-support: 0 of 1): published cases, not a sample, "
        + "and not used in the forecast.")
  }

  @Test func `a kind that nobody finished of is said, and none is not`() throws {
    let other = English.plausibility(of: Self.result(kind: "research")).joined()
    #expect(
      other.contains("1 of 2 finished programmes reached their target (none of them research)"))
    let none = English.plausibility(of: Self.result(kind: nil)).joined()
    #expect(none.contains("1 of 2 finished programmes reached their target: published cases"))
    let empty = English.plausibility(of: Self.result(listed: [])).joined()
    #expect(!empty.contains("Elsewhere"))
  }

  @Test func `a target that is reached needs no pace`() {
    let reached = Self.result(
      forecast: Fixtures.forecast(programme: Fixtures.programme(target: 300), counted: 320))
    #expect(
      English.plausibility(of: reached).joined().hasPrefix(
        "The counts so far reach the target already."))
  }

  @Test func `a programme without counts of its own has nothing to compare`() {
    var programme = Fixtures.programme()
    programme.history.owner = .other
    let other = Self.result(forecast: Fixtures.forecast(programme: programme))
    #expect(
      English.plausibility(of: other).joined().hasPrefix(
        "The target needs 13.4 jobs a month from 2025-01-01 on; no count of its own is there to "
          + "compare."))
    #expect(JSONValue.summary(of: other).text.contains("\"so_far\": null"))
  }

  @Test func `the table lists who counts and why the others do not`() throws {
    let table = try #require(Table.outsideView(of: Self.result()))
    #expect(
      table.csv == """
        programme,country,kind,start,end,target_jobs,achieved_jobs,ratio,reached_target,basis,\
        counted,left_out,source,note
        A,SE,pledge,2017-01,2020,700,751,1.07286,true,final,true,,https://example.org/A,
        B,SE,soft-support,2017-01,2020,700,200,0.285714,false,audited,true,,https://example.org/B,
        C,SE,pledge,2017-01,2020,700,100,0.142857,false,interim,false,no final or audited result,\
        https://example.org/C,
        D,SE,pledge,2017-01,,700,100,0.142857,false,final,false,end not known,\
        https://example.org/D,

        """)
    #expect(Self.result().files.contains { $0.name == "outside-view.csv" })
    #expect(Table.outsideView(of: Fixtures.result()) == nil)
  }

  @Test func `the chart shows a dot a programme, the own kind first`() throws {
    let chart = try #require(ReferenceClassDots(of: Self.result()))
    #expect(chart.kinds.map(\.name) == ["Soft support (this one's kind)", "Pledge"])
    #expect(chart.kinds.map(\.reached) == [0, 1])
    // The median of the forecast is 450 of 400 jobs.
    #expect(chart.own?.ratio == 1.125)
    #expect(chart.texts.title == "Elsewhere 1 of 2 finished programmes reached their target")
    #expect(
      chart.texts.notes.first?.hasSuffix(
        "Left out: 1 (no final or audited result), 1 (end not known).") == true)
    let names = Self.result().files.map(\.name)
    #expect(names.contains("reference-class.svg") && names.contains("reference-class.csv"))
    #expect(ReferenceClassDots(of: Self.result(listed: [])) == nil)
    #expect(ReferenceClassDots(of: Fixtures.result()) == nil)
  }

  @Test func `the summary counts by kind and by reason`() {
    let text = JSONValue.summary(of: Self.result()).text
    #expect(
      text.contains(
        """
            "outside_view": {
              "kind": "soft-support",
              "finished": 2,
              "reached_target": 1,
              "kinds": [
                {
                  "kind": "soft-support",
                  "finished": 1,
                  "reached_target": 0
                },
                {
                  "kind": "pledge",
                  "finished": 1,
                  "reached_target": 1
                }
              ],
              "left_out": {
                "itself": 0,
                "not_final": 1,
                "end_unknown": 1,
                "ended_later": 0
              }
            }
        """), "\(text)")
  }

  @Test func `keys that were set are named, few in the title and all in the answer`() {
    let one = RunSetting(key: "budget.total", value: "31MSEK", stated: "62 MSEK")
    let two = RunSetting(key: "levers.automation", value: "off")
    let lines = English.answer(of: Self.result(settings: [one, two]))
    #expect(
      lines[0].hasPrefix(
        "Example Programme with budget.total = 31MSEK and levers.automation = off: "))
    #expect(
      lines.last
        == "Set for this run: budget.total = 31MSEK (the scenario states 62 MSEK); "
        + "levers.automation = off (the scenario does not state it).")
    let many = Self.result(settings: [one, two, RunSetting(key: "title", value: "X")])
    #expect(English.answer(of: many)[0].hasPrefix("Example Programme with 3 keys set: "))
    #expect(many.identifier != Self.result(settings: [one, two]).identifier)
    #expect(Self.result(settings: [one]).identifier != Self.result().identifier)
  }
}
