/// What a sequential Monte Carlo run leaves: equally weighted particles, the evidence, and how it
/// went.
public struct SequentialPosterior: Sendable, Equatable {
  /// The number of scores of a particle.
  public let dimension: Int

  /// The particles, one after another, `dimension` scores each, in random order.
  public let scores: [Double]

  /// The number of particles.
  public let count: Int

  /// The log evidence of all stages; −∞ where no particle could have produced the observations.
  public let logEvidence: Double

  /// The log evidence of each stage given those before it; they sum to `logEvidence`.
  public let stageLogEvidence: [Double]

  /// How it went.
  public let diagnostics: SequentialDiagnostics

  /// The scores of one particle.
  public func particle(_ index: Int) -> ArraySlice<Double> {
    scores[index * dimension..<(index + 1) * dimension]
  }
}

/// How a sequential Monte Carlo run went: what a reader may question, not what the next step needs.
public struct SequentialDiagnostics: Sendable, Equatable {
  /// The number of temperatures over all stages.
  public var temperatures: Int

  /// The number of moves that each particle was offered.
  public var moves: Int

  /// The share of moves accepted, in [0, 1].
  public var acceptance: Double

  /// The share of particles at the end that differ from all others, in (0, 1].
  public var uniqueShare: Double
}
