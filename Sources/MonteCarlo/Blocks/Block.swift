/// A stretch of paths that one task simulates.
public struct Block: Sendable, Hashable {
  /// The place in the plan, from 0; partial results are folded in this order.
  public let index: Int

  /// The stratum, from 0, that all its paths belong to.
  public let stratum: Int

  /// The paths' numbers within their stratum.
  public let paths: Range<Int>

  /// A block of paths of a stratum.
  public init(index: Int, stratum: Int, paths: Range<Int>) {
    self.index = index
    self.stratum = stratum
    self.paths = paths
  }
}
