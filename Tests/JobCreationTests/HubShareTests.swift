import JobCreation
import Probability
import Testing

struct HubShareTests {
  static let hubs = [
    Hub(name: "A", group: "skane"), Hub(name: "B", group: "skane"), Hub(name: "C"), Hub(name: "D"),
    Hub(name: "E"),
  ]

  static func count(_ count: Int, _ first: String, _ last: String) -> HubCount {
    HubCount(
      group: "skane", quantity: .jobs,
      interval: DayInterval(from: Sample.day(first), to: Sample.day(last)),
      figure: Sample.figure(count, known: Sample.day(last)))
  }

  static let observations = Observations(
    jobs: [
      Sample.jobs(212, "2017-01-01", "2017-12-31"), Sample.jobs(229, "2018-01-01", "2018-12-31"),
      Sample.jobs(310, "2019-01-01", "2019-12-31"),
    ],
    hubs: [count(98, "2017-01-01", "2017-12-31"), count(229, "2018-01-01", "2019-12-31")])

  @Test func `a group's counts stand against the programme's over the same days`() throws {
    let evidence = try #require(
      HubEvidence(of: .jobs, in: Self.observations, hubs: Self.hubs))
    #expect(evidence.cells.map(\.hubs) == [[0, 1], [2, 3, 4]])
    #expect(evidence.cells.map(\.count) == [327, 424])
    #expect(HubEvidence(of: .members, in: Self.observations, hubs: Self.hubs) == nil)
  }

  /// Seed 51, 20,000 draws; a mean within 3.89 standard errors alarms falsely once in 10,000.
  @Test func `a group's share is the Dirichlet posterior's`() throws {
    let evidence = HubEvidence(of: .jobs, in: Self.observations, hubs: Self.hubs)
    let shares = HubShares(hubs: Self.hubs, asOf: Sample.day("2019-12-31"))
    var stream = RandomStream(seed: 51, purpose: .init(rawValue: 99), path: 0, position: 0)
    let draws = (0..<20_000).map { _ in
      shares.draw(given: evidence, dispersion: 5, using: &stream)
    }
    let group = Moments(draws.map { $0[0] + $0[1] })
    let (own, others) = (2 * 2 + 327.0 / 5, 2 * 3 + 424.0 / 5)
    #expect(abs(group.mean - own / (own + others)) < 3.89 * group.standardError)
    let variance = own * others / ((own + others) * (own + others) * (own + others + 1))
    // The relative error of a variance of nearly normal numbers is √(2 / n).
    #expect(abs(group.variance / variance - 1) < 3.89 * (2.0 / 20_000).squareRoot())
    let single = Moments(draws.map { $0[0] / ($0[0] + $0[1]) })
    #expect(abs(single.mean - 0.5) < 3.89 * single.standardError)
    for draw in draws { #expect(abs(draw.reduce(0, +) - 1) < 1e-12) }
  }
}
