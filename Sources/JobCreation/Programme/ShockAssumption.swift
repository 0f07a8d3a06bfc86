public import Probability

/// A common shock on the jobs intensity: log ε is a stationary Gaussian AR(1) over months.
public struct ShockAssumption: Sendable, Equatable {
  /// The standard deviation σ of log ε, above 0.
  public var spread: UncertainQuantity

  /// The correlation between months twelve apart, in [0, 1).
  public var correlation: Double

  /// A shock with a spread and a correlation over a year.
  public init(spread: UncertainQuantity, correlation: Double) {
    precondition((0..<1).contains(correlation), "a correlation over a year lies in [0, 1)")
    self.spread = spread
    self.correlation = correlation
  }
}
