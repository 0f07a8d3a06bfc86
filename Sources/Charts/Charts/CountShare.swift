/// A count and the share of futures that end with exactly it.
public struct CountShare: Sendable, Equatable {
  /// The count; 0 or more.
  public var count: Int

  /// The share, from 0 to 1.
  public var share: Double

  /// A count with its share.
  public init(count: Int, share: Double) {
    self.count = count
    self.share = share
  }
}
