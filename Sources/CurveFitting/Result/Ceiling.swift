/// What the data say of the level that a curve grows towards.
public struct Ceiling: Sendable, Hashable {
  /// How long it would take to know.
  public enum Settling: Sendable, Hashable {
    /// With so many more periods most simulated continuations bound the ceiling.
    case after(periods: Int)

    /// Not even so many more periods would.
    case notWithin(periods: Int)
  }

  /// The index of the parameter that is the ceiling.
  public let parameter: Int

  /// F at the limit of an unbounded ceiling; infinite where the misfit grows without end.
  public let statisticWithoutCeiling: Double

  /// The 97.5 % quantile of F(1, n − p), which the statistic must exceed.
  public let bar: Double

  /// The lower end of the 97.5 % profile region; `nil` where that is open too.
  public let lowest: Double?

  /// The answer of the simulation where the ceiling is not bounded.
  public let settling: Settling?

  /// The ceiling that the simulated continuations grow towards; `nil` without simulation.
  public let simulatedCeiling: Double?

  /// Whether the data bound the ceiling: no ceiling at all is outside the 97.5 % profile region.
  public var isIdentified: Bool { statisticWithoutCeiling > bar }
}
