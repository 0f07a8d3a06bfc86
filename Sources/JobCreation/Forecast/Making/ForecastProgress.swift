/// How far the making of a forecast has come.
public struct ForecastProgress: Sendable, Equatable {
  /// What is being done.
  public enum Stage: String, Sendable {
    /// Learning what the observations leave open.
    case learning

    /// Simulating futures.
    case simulating

    /// Asking again with other priors and other readings of the facts.
    case doubting
  }

  /// What is being done.
  public var stage: Stage

  /// The share of all the work that is done, in [0, 1].
  public var fraction: Double

  /// A stage with the share of all the work that is done.
  package init(stage: Stage, fraction: Double) {
    self.stage = stage
    self.fraction = fraction
  }
}
