/// A posterior to be reached from its prior in stages, on the scale of standard normal scores.
///
/// Every parameter is a monotone image of one score, and the scores are independent N(0, 1) under
/// the prior (`UncertainQuantity.value(atScore:)`), so a prior density and a Jacobian are never
/// written twice. Observations enter in stages: one stage is the tempered likelihood of all of
/// them, one stage a row is iterated batch importance sampling [Chopin 2002], and a stage may also
/// replace what an earlier one held.
public protocol SequentialTarget: Sendable {
  /// Scratch memory for one evaluation at a time.
  associatedtype Workspace

  /// The number of scores, at least 0.
  var dimension: Int { get }

  /// The number of stages, at least 1.
  var stageCount: Int { get }

  /// Fresh scratch memory.
  func makeWorkspace() -> Workspace

  /// The log likelihood of all that is known before and after a stage, at `scores`.
  ///
  /// −∞ where the observations are impossible; `before` of stage 0 is 0.
  ///
  /// - Parameters:
  ///   - scores: `dimension` standard normal scores.
  ///   - stage: The stage, from 0.
  ///   - workspace: Scratch memory made by `makeWorkspace()`.
  /// - Returns: The two log likelihoods, up to one constant that never changes.
  func logLikelihoods(
    at scores: [Double], stage: Int, using workspace: inout Workspace
  ) -> (before: Double, after: Double)
}
