public import Probability

/// How often a sample is drawn again to learn how far an estimate may be off.
public struct Bootstrap: Hashable, Sendable {
  /// The seed of the draws.
  public var seed: UInt64

  /// The number of replicates: at least 20.
  public var replicates: Int

  /// The probability with which the intervals shall cover the true value, above 0 and below 1.
  public var coverage: Double

  /// Replicates with a seed.
  public init(seed: UInt64, replicates: Int = 400, coverage: Double = 0.9) {
    precondition(replicates >= 20, "an interval needs at least 20 replicates")
    precondition(coverage > 0 && coverage < 1, "a coverage lies between 0 and 1")
    self.seed = seed
    self.replicates = replicates
    self.coverage = coverage
  }

  /// The random numbers of a replicate, the same for every input: so an estimate does not depend on
  /// which others are made beside it.
  func stream(replicate: Int) -> RandomStream {
    RandomStream(seed: seed, purpose: .bootstrap, path: UInt64(replicate), position: 0)
  }
}

extension RandomStream.Purpose {
  /// What a bootstrap draws.
  public static let bootstrap = Self(rawValue: 48)
}
