import JobCreation
import Testing

@Suite struct `The outside view` {
  private static func programme(
    _ name: String, kind: String = "soft-support", end: String? = "2015", target: Int = 100,
    achieved: Int = 90, basis: ReferenceProgramme.Basis = .final
  ) -> ReferenceProgramme {
    ReferenceProgramme(
      name: name, kind: kind, end: end.flatMap { PartialDate(iso: $0) }, target: target,
      achieved: achieved, basis: basis)
  }

  private static func exclusion(
    of programme: ReferenceProgramme, beside name: String = "Ours", asOf: String = "2018-12-31"
  ) -> ReferenceClass.Exclusion? {
    let outside = ReferenceClass(of: [programme], beside: name, asOf: Sample.day(asOf))
    #expect(outside.finished.count + outside.leftOut.count == 1)
    return outside.leftOut.first?.reason
  }

  @Test(arguments: [
    ("2014", "2014-01-01", "2014-12-31"), ("2019-12", "2019-12-01", "2019-12-31"),
    ("2020-02", "2020-02-01", "2020-02-29"), ("2019-12-15", "2019-12-15", "2019-12-15"),
  ]) func `takes dates as precise as they were published`(text: String, first: String, last: String)
    throws
  {
    let date = try #require(PartialDate(iso: text))
    #expect(date.days == DayInterval(from: Sample.day(first), to: Sample.day(last)))
    #expect(date.description == text)
  }

  @Test(arguments: ["", "19", "2019-13", "2019-1", "2019-02-30", "2019-12-", "in 2019", "2019/12"])
  func `takes nothing else for a date`(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  // A year is over when its last day is, since it may have ended then.
  @Test(
    arguments: [
      ("2017", "2018-01-01", nil), ("2017", "2017-12-31", .endedLater),
      ("2017-06", "2017-07-01", nil), ("2017-06", "2017-06-30", .endedLater),
      ("2017-06-15", "2017-06-16", nil), ("2017-06-15", "2017-06-15", .endedLater),
    ] as [(String, String, ReferenceClass.Exclusion?)])
  func `counts what was over before the forecast is made`(
    end: String, asOf: String, reason: ReferenceClass.Exclusion?
  ) {
    #expect(Self.exclusion(of: Self.programme("Theirs", end: end), asOf: asOf) == reason)
  }

  @Test func `leaves out what is not final or has no end`() {
    #expect(Self.exclusion(of: Self.programme("Theirs", basis: .audited)) == nil)
    #expect(Self.exclusion(of: Self.programme("Theirs", basis: .interim)) == .notFinal)
    #expect(Self.exclusion(of: Self.programme("Theirs", end: nil)) == .endUnknown)
    #expect(Self.exclusion(of: Self.programme("Theirs", end: nil, basis: .interim)) == .notFinal)
  }

  @Test(arguments: [
    ("HealthTech Nordic 1", "HealthTech Nordic 1", true),
    ("HealthTech Nordic 1", "healthtech  nordic 1", true),
    ("HealthTech Nordic 1", "HealthTech Nordic", true),
    ("Good Malmö", "Good Malmö 2014–2017", true),
    ("HealthTech Nordic 1", "HealthTech Nordic 2.0", false),
    ("Good Malmö", "Good Malmödagen", false), ("Good Malmö", "Very Good Malmö", false),
    ("Good Malmö", "", false),
  ]) func `never counts the programme itself`(listed: String, name: String, isItself: Bool) {
    let reason = Self.exclusion(of: Self.programme(listed), beside: name)
    #expect((reason == .itself) == isItself)
  }

  @Test func `counts by kind, its own first`() {
    let outside = ReferenceClass(
      of: [
        Self.programme("A", kind: "pledge", achieved: 120),
        Self.programme("B", kind: "soft-support", achieved: 100),
        Self.programme("C", kind: "pledge", achieved: 10),
        Self.programme("D", basis: .interim), Self.programme("Ours"),
      ], beside: "Ours", asOf: Sample.day("2018-12-31"), kind: "soft-support")
    #expect(outside.kinds == ["soft-support", "pledge"])
    #expect(outside.finished(ofKind: "pledge").map(\.name) == ["A", "C"])
    #expect(outside.finished.map(\.reachedTarget) == [true, true, false])
    #expect(outside.finished.map(\.ratio) == [1.2, 1, 0.1])
    #expect(ReferenceClass.Exclusion.allCases.map(outside.count(leftOutFor:)) == [1, 1, 0, 0])
  }
}
