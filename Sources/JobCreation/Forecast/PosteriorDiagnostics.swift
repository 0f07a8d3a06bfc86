/// How well the particles of a posterior moved.
public struct PosteriorDiagnostics: Sendable, Equatable {
  /// The number of temperatures in one repetition, on average.
  public var temperatures: Double

  /// The share of Metropolis proposals accepted.
  public var acceptance: Double

  /// The share of particles that differ from each other at the end.
  public var uniqueShare: Double

  /// The number of independent repetitions.
  public var repetitions: Int

  /// The standard deviation of the log evidence between repetitions.
  public var logEvidenceSpread: Double

  /// Diagnostics from their parts.
  package init(
    temperatures: Double, acceptance: Double, uniqueShare: Double, repetitions: Int,
    logEvidenceSpread: Double
  ) {
    self.temperatures = temperatures
    self.acceptance = acceptance
    self.uniqueShare = uniqueShare
    self.repetitions = repetitions
    self.logEvidenceSpread = logEvidenceSpread
  }
}
