import DecisionAnalysis
import JSON
import JobCreation
import MonteCarlo
import Reporting
import Testing

@Suite struct PortfolioResultTests {
  /// Two programmes with these chances, together as likely as said.
  private func result(together: Double, difference: Estimate) -> PortfolioResult {
    let programmes = [("a", 0.5), ("b", 0.4)].map { id, chance in
      let plan = Plan(programme: Fixtures.programme())
      return Portfolio.Programme(
        member: Portfolio.Member(
          id: id, title: "Programme \(id)",
          named: NamedPlan(name: id, plan: plan, reference: plan),
          attainment: Attainment(
            probability: chance, standardError: 0.006, range: 0.1...0.8, weightings: [:])),
        chance: Estimate(value: chance, standardError: 0.005))
    }
    return PortfolioResult(
      name: "both", command: "tusen run a.yaml b.yaml --portfolio both",
      origins: [Fixtures.description(), Fixtures.description()],
      portfolio: Portfolio(
        programmes: programmes, together: Estimate(value: together, standardError: 0.004),
        independent: Estimate(value: 0.2, standardError: 0.003), difference: difference,
        simulation: SimulationSettings(paths: 1_000, seed: 1, workers: 1)))
  }

  @Test func `the answer says what is shared, what is not, and what learns alike`() {
    let lines = English.answer(
      of: result(together: 0.25, difference: Estimate(value: 0.05, standardError: 0.002)))
    #expect(
      lines[0]
        == "Portfolio both: 25% chance that both targets are reached; simulation error ±0.4 points."
    )
    let text = lines.joined(separator: "\n")
    #expect(text.contains("All else is taken to be independent"))
    #expect(text.contains("Programme a and Programme b learn from some of the same counts"))
    // Neither has a shock.
    #expect(text.contains("nothing is shared and the chances multiply"))
  }

  @Test func `whatever is shared, the chance lies between the bounds`() {
    let bounds = result(together: 0.2, difference: Estimate(value: 0, standardError: 0)).portfolio
      .bounds
    #expect(bounds == 0...0.4)
  }

  @Test func `a portfolio has its document, table, chart and manifest`() {
    let result = result(together: 0.25, difference: Estimate(value: 0.05, standardError: 0.002))
    #expect(
      result.files.map(\.name) == [
        "portfolio.csv", "portfolio.json", "portfolio.svg", "programmes.csv", "manifest.json",
      ])
    let rows = Table.programmes(of: result).rows
    #expect(rows.count == 3)
    #expect(rows[0][5] == .probability(0.5))
    #expect(rows[2][0] == .text("all"))
    #expect(rows[2][5] == .probability(0.25))
  }
}
