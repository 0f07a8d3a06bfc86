/// How to fit and what to answer.
public struct FitSettings: Sendable, Hashable {
  /// What is made small.
  public var loss: FitLoss

  /// How many starts are tried, at least 1.
  public var starts: Int

  /// The probability of intervals, between 0 and 1.
  public var level: Double

  /// The times to forecast, after the last observation, rising; empty: no forecast is asked for.
  public var horizon: [Double]

  /// Whether to forecast although the data do not bound the ceiling.
  public var allowsUnidentified: Bool

  /// The seed of the simulation that tells how many more periods would settle the ceiling.
  public var seed: UInt64

  /// Whether profiles get the points between that a picture needs.
  public var drawsProfiles: Bool = true

  /// Whether an unbounded ceiling is followed by simulated continuations.
  public var simulatesSettling: Bool = true

  /// Settings; by default least squares, 24 starts, 90 % intervals and no forecast.
  public init(
    loss: FitLoss = .leastSquares, starts: Int = 24, level: Double = 0.9, horizon: [Double] = [],
    allowsUnidentified: Bool = false, seed: UInt64 = 1
  ) {
    precondition(starts >= 1, "a fit has at least one start")
    precondition(level > 0 && level < 1, "a level is between 0 and 1")
    self.loss = loss
    self.starts = starts
    self.level = level
    self.horizon = horizon
    self.allowsUnidentified = allowsUnidentified
    self.seed = seed
  }
}
