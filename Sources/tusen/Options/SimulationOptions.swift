import ArgumentParser
import Foundation
import MonteCarlo
import Scenarios

/// How many futures a command simulates, from which seed, and by how many threads.
struct SimulationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The seed of all chance, instead of the scenario's; `random` draws one.",
      valueName: "n|random"))
  var seed: SeedOption?

  @Option(
    help: ArgumentHelp("The number of simulated paths, instead of the scenario's.", valueName: "n"))
  var paths: Int?

  @Option(
    help: ArgumentHelp("The number of threads; changes the time and nothing else.", valueName: "n"))
  var workers: Int?

  func validate() throws {
    if let paths, !(1...1_000_000_000).contains(paths) {
      throw ValidationError("--paths is a whole number from 1 to 1,000,000,000, not \(paths)")
    }
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError("--workers is a whole number from 1 to 1024, not \(workers)")
    }
  }

  /// The settings of a scenario's simulation, at most so many paths unless the user asks for more;
  /// `drawn` is the seed that was drawn for the whole command.
  func settings(
    of scenario: Scenario, drawn: UInt64?, atMost limit: Int = .max
  ) -> SimulationSettings {
    var simulation = scenario.simulationSettings(
      workers: workers ?? ProcessInfo.processInfo.activeProcessorCount)
    simulation.paths = paths ?? min(limit, simulation.paths)
    if let drawn { simulation.seed = drawn }
    return simulation
  }
}
