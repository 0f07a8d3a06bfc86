package import JobCreation
package import MonteCarlo

/// What a result about plans says about where it came from.
package struct DecisionDescription: Sendable, Equatable {
  /// The scenario, its data, the command and what checks found.
  package var origin: RunDescription

  /// The programme as it stands in the scenario.
  package var programme: Programme

  /// The futures and the seed behind the numbers.
  package var simulation: SimulationSettings

  /// A description from its parts.
  package init(origin: RunDescription, programme: Programme, simulation: SimulationSettings) {
    self.origin = origin
    self.programme = programme
    self.simulation = simulation
  }

  /// The SHA-256 of what determines the result.
  package var identifier: String {
    origin.identifier(simulation: simulation, question: [origin.command])
  }
}
