import Diagnostics
import Foundation
import JobCreation
import Probability
import Scenarios
import Testing

@Suite struct `The scenarios that ship` {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scenarios")

  static func load(_ name: String) throws -> Scenario {
    do {
      return try ScenarioLoader.load(path: folder.appendingPathComponent(name).path)
    } catch {
      Issue.record("\(DiagnosticText.render(error.diagnostics))")
      throw error
    }
  }

  @Test func `HealthTech Nordic 1 sees only what was known at the end of 2018`() throws {
    let scenario = try Self.load("healthtech-nordic-1.yaml")
    let observations = scenario.programme.history.observations
    #expect(observations.members.map(\.figure.count) == [50, 105, 178])
    #expect(observations.jobs.map(\.figure.count) == [212])
    #expect(observations.jobTotals.isEmpty)
    #expect(scenario.programme.target.jobs == 700)
    #expect(scenario.programme.history.jobsTransfer == nil)
    #expect(scenario.outcome?.jobs == 751)
    #expect(
      scenario.files.map(\.path) == [
        "healthtech-nordic-1.yaml", "data/healthtech-nordic-1.csv", "data/exchange-rates.csv",
        "data/reference-class.csv",
      ])
  }

  @Test func `HealthTech Nordic 2 learns from three years under their reported total`() throws {
    let scenario = try Self.load("healthtech-nordic-2.yaml")
    let observations = scenario.programme.history.observations
    #expect(observations.members.last?.figure.count == 277)
    #expect(observations.jobs.map(\.figure.possibleCounts) == [212...212, 224...234, 305...314])
    #expect(observations.jobTotals.map(\.figure.count) == [751])
    // 98 of 2017, and what the running total of 327 leaves for the two years after.
    #expect(observations.hubs.filter { $0.quantity == .jobs }.map(\.figure.count) == [98, 229])
    #expect(scenario.programme.hubs.count == 7)
    #expect(scenario.programme.hubs.last?.country == "NO")
    // The plan has no levers; variants plan them.
    #expect(scenario.levers.isEmpty)
    #expect(scenario.variants[0].plan == scenario.plan)
    #expect(scenario.variants[1].budget?.total?.amount == .fixed(31_000_000))
    #expect(scenario.variants[2].levers.map(\.name) == ["automation"])
    #expect(scenario.variants.last?.programme.hubs.count == 8)
    #expect(scenario.findings.contains { $0.check.id == "TIM-06" })
    #expect(!scenario.findings.contains { $0.severity == .error })
  }

  @Test func `the Danish application learns from another programme and says what is assumed`()
    throws
  {
    let scenario = try Self.load("mtic-danish-healthtech.yaml")
    #expect(scenario.programme.history.owner == .other)
    #expect(scenario.programme.target.isAssumed)
    #expect(scenario.isHistoryAssumed)
    #expect(scenario.programme.jobs.trend.isEmpty)
    #expect(scenario.programme.history.jobsTransfer != nil)
    #expect(scenario.budget?.total?.amount == .fixed(900_000))
  }
}
