package import DecisionAnalysis
import MonteCarlo

/// What `tusen run --portfolio` answers: several programmes, and where they came from.
package struct PortfolioResult: Sendable {
  /// The portfolio's name, which is its folder's.
  package var name: String

  /// The command that repeats the result.
  package var command: String

  /// The scenarios behind it, in the order of the programmes.
  package var origins: [RunDescription]

  /// The programmes.
  package var portfolio: Portfolio

  /// A result from its parts.
  ///
  /// - Precondition: Every programme has an origin.
  package init(
    name: String, command: String, origins: [RunDescription], portfolio: Portfolio
  ) {
    precondition(
      origins.count == portfolio.programmes.count, "every programme comes from somewhere")
    self.name = name
    self.command = command
    self.origins = origins
    self.portfolio = portfolio
  }

  /// The SHA-256 of what determines the result.
  package var identifier: String {
    let parts =
      origins.map { $0.identifier(simulation: portfolio.simulation) } + ["portfolio \(name)"]
    return SHA256.hexadecimal(of: parts.joined(separator: "\n").utf8)
  }
}
