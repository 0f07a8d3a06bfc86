public import MonteCarlo

/// What it would take to reach a wanted chance, or why that cannot be.
public struct Solution: Sendable {
  /// The answer at a value.
  public struct Probe: Sendable {
    /// The value.
    public var value: Double

    /// The answer there.
    public var outlook: PlanOutlook
  }

  /// The smallest change that does it.
  public struct Answer: Sendable {
    /// The value: the least that reaches the wanted chance where more of it helps, the most where it
    /// hurts.
    public var value: Double

    /// The value's 90 % interval from paths, particles and evidence; an end is `nil` where it lies
    /// beyond the range.
    public var interval: (low: Double?, high: Double?)

    /// The change of the value that one more percentage point costs there; `nil` where a point more
    /// cannot be had within the range.
    public var perPoint: Double?

    /// The answer there.
    public var outlook: PlanOutlook
  }

  /// The value at which an explanation or an assumption reaches the wanted chance.
  public struct Conditional: Sendable, Equatable {
    /// What is taken to hold.
    public var condition: Condition

    /// The value; `nil` where it is not reached within the range.
    public var value: Double?

    /// Whether the wanted chance is reached all over the range.
    public var holdsThroughout: Bool
  }

  /// What may be taken to hold.
  public enum Condition: Sendable, Equatable {
    /// One structure.
    case structure(StructureChance)

    /// Support brings as small a share of jobs as the 5 % quantile of what is stated.
    case littleSupport(share: Double)

    /// Support brings as large a share of jobs as the 95 % quantile.
    case muchSupport(share: Double)
  }

  /// What was turned.
  public var knob: Knob

  /// The wanted chance.
  public var wanted: Double

  /// The answer; `nil` where the wanted chance is not reached within the range.
  public var answer: Answer?

  /// Whether the chance is reached all over the range, so that the answer is an end of it.
  public var holdsThroughout: Bool

  /// The value with the best chance, the least change first among equals.
  public var best: Probe

  /// The answer for the scenario as it stands.
  public var present: PlanOutlook

  /// Every value that was tried, ascending.
  public var probes: [Probe]

  /// The values at which explanations and assumptions would reach it.
  public var conditionals: [Conditional]

  /// Whether the chance only grows or only falls with the value.
  public var isMonotone: Bool

  /// All values at which the chance crosses the wanted one, ascending.
  public var crossings: [Double]

  /// The futures behind the numbers.
  public var simulation: SimulationSettings
}
