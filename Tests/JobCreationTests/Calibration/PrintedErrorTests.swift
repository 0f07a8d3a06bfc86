import Foundation
import JobCreation
import MonteCarlo
import RealModule
import Scenarios
import Testing

/// The printed simulation error against the spread of answers over seeds.
struct PrintedErrorTests {
  /// Seeds 1 to 50.
  ///
  /// The spread of 50 answers is known to 10 % and the mean printed error to some 4
  /// %, so a third is passed by chance in about 2 of 1,000 suites where the error is right.
  @Test(.enabled(if: CalibrationTests.isSlow, "slow: run script/test --all"))
  func `over 50 seeds the spread of the answer matches its printed error`() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let scenario = try ScenarioLoader().load(
      path: root.appending(path: "scenarios/healthtech-nordic-2.yaml").path)
    // The doubts do not enter the error: they are asked as cheaply as can be.
    let precision = ForecastPrecision(
      doubts: .init(particles: 10, repetitions: 2), pathShare: 0.001, priorPredictiveDraws: 10)
    var answers: [Double] = []
    var errors: [Double] = []
    for seed in UInt64(1)...50 {
      let forecast = try await Forecast.make(
        of: Plan(programme: scenario.programme),
        simulation: SimulationSettings(paths: 100_000, seed: seed, workers: 2),
        precision: precision)
      answers.append(forecast.attainment.probability)
      errors.append(forecast.attainment.standardError)
    }
    let spread = Moments(answers).variance.squareRoot()
    let printed = (errors.reduce(0) { $0 + $1 * $1 } / 50).squareRoot()
    #expect(spread / printed > 2.0 / 3 && spread / printed < 4.0 / 3, "\(spread) and \(printed)")
    print("spread over 50 seeds \(spread), printed error \(printed)")
  }
}
