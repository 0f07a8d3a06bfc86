public import SensitivityAnalysis

/// Something that is not known when a decision is made, with what knowing it would tell.
public struct Unknown: Sendable {
  /// What kind of thing it is.
  public enum Kind: Sendable, Equatable {
    /// Which candidate model holds.
    case explanation

    /// How jobs come from members.
    case structure

    /// Which curve members follow.
    case membersGrowth

    /// A parameter that observations inform.
    case learned

    /// A parameter that no observation touches.
    case assumed

    /// An input of the plan: money, support, levers.
    case plan

    /// What nobody can know before: the common shock of the months to come.
    case luck
  }

  /// How it moves one answer.
  public struct Effect: Sendable {
    /// The share of the answer's variance that knowing it would take away on average, beyond the
    /// explanation for anything but the explanation itself; `nil` where the answer does not vary.
    public var index: SensitivityAnalysis.Estimate?

    /// The answer where it is in its lowest and in its highest tenth; `nil` for what has no value.
    public var tails: TailMeans?
  }

  /// The name in files, such as `jobs.transfer`.
  public var name: String

  /// The unit in words; may be empty.
  public var unit: String

  /// What kind of thing it is.
  public var kind: Kind

  /// The weight of the explanations in which it exists, 1 where it exists in all.
  public var weight: Double

  /// How it moves the chance of the target.
  public var attainment: Effect

  /// How it moves the final count.
  public var count: Effect

  /// What knowing it before deciding is worth.
  public var worth: Worth

  /// What knowing something is worth to whoever must decide.
  public struct Worth: Sendable {
    /// Whether the explanation must be known before it can be: it exists in some explanations only.
    public var isBeyondExplanation: Bool

    /// The expected reduction of the variance of the final count, jobs².
    public var countVariance: SensitivityAnalysis.Estimate

    /// The expected reduction of the chance of a wrong yes or no.
    public var wrongAnswers: SensitivityAnalysis.Estimate
  }

  /// Whether it is an explanation, or what explanations have in common.
  public var isExplanation: Bool {
    switch kind {
    case .explanation, .structure, .membersGrowth: true
    case .learned, .assumed, .plan, .luck: false
    }
  }

  /// Whether it can be learnt before the deadline; luck cannot.
  public var isMeasurable: Bool { kind != .luck }
}
