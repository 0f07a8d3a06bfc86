/// A way of weighing rival explanations, or of stating the priors behind them.
public enum Weighting: String, CaseIterable, Sendable {
  /// Prior weight × evidence.
  case evidence

  /// Equal weight for each structure, evidence within it.
  case equal

  /// Evidence of what came after the first job count.
  case afterFirstCount = "after_first_count"

  /// Prior weight × evidence with the ranges of growth and job parameters halved.
  case priorsHalved = "priors_halved"

  /// Prior weight × evidence with the ranges of growth and job parameters doubled.
  case priorsDoubled = "priors_doubled"
}
