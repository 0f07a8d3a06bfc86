/// How many paths are simulated, from which seed, and by how many workers.
public struct SimulationSettings: Sendable, Hashable {
  /// The number of simulated paths, at least 1.
  public var paths: Int

  /// The seed: with the scenario it determines every number of a result.
  public var seed: UInt64

  /// The number of threads, at least 1; results do not depend on it.
  public var workers: Int

  /// Settings for a run.
  public init(paths: Int, seed: UInt64, workers: Int) {
    precondition(paths >= 1 && workers >= 1, "a run has at least one path and one worker")
    self.paths = paths
    self.seed = seed
    self.workers = workers
  }
}
