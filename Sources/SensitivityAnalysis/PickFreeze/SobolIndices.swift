/// Sobol' indices of a group of inputs, from a pick-freeze design.
///
/// ```
/// first = Σ f(B)(f(AB) − f(A)) / (n V)      [Saltelli 2010]
/// total = Σ (f(A) − f(AB))² / (2 n V)       [Jansen 1999]
/// ```
///
/// with V the variance of A and B together, divided by their number. The first-order index is the
/// share of the variance that goes away when the group is known; the total index is the share that
/// stays when all but the group is known. Both lie between 0 and 1 but for their error and are not
/// cut off there.
public struct SobolIndices: Hashable, Sendable {
  /// What is subtracted from all outputs before the first-order index is computed.
  ///
  /// The index does not depend on it, its error does: without it the error grows with the ratio of
  /// the mean to the spread.
  public enum Centre: Hashable, Sendable {
    /// Nothing, as the formula was published.
    case none

    /// The mean of the outputs on A, on B and on all AB together.
    case meanOfAll
  }

  /// The first-order index.
  public let first: Estimate

  /// The total index.
  public let total: Estimate

  /// The total less the first-order index: the share that the group has only together with others.
  public let interaction: Estimate
}
