/// How often each count occurred: exact whole numbers, so that merging two runs is addition.
public struct CountHistogram: Sendable, Equatable {
  private var counts: [Int: UInt64] = [:]

  /// A histogram of nothing.
  public init() {}

  /// Counts `value` another `times` times.
  public mutating func add(_ value: Int, times: UInt64 = 1) {
    counts[value, default: 0] += times
  }
}
