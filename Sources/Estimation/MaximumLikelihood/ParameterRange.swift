/// Where parameters may move in a search: which are free, and between which ends.
public struct ParameterRange: Sendable, Hashable {
  /// The lower end of each parameter, or −∞.
  public var lower: [Double]

  /// The upper end of each parameter, or ∞.
  public var upper: [Double]

  /// The indices of the parameters that may move, rising.
  public var free: [Int]

  /// Ends of each parameter; all are free.
  public init(lower: [Double], upper: [Double]) {
    precondition(lower.count == upper.count, "each parameter has two ends")
    precondition(zip(lower, upper).allSatisfy { $0 <= $1 }, "a lower end is not above the upper")
    self.lower = lower
    self.upper = upper
    free = Array(lower.indices)
  }

  /// A number of parameters without ends.
  public init(unbounded count: Int) {
    self.init(
      lower: [Double](repeating: -.infinity, count: count),
      upper: [Double](repeating: .infinity, count: count))
  }

  /// The same range with one parameter held.
  public func holding(_ parameter: Int) -> ParameterRange {
    var held = self
    held.free.removeAll { $0 == parameter }
    return held
  }

  /// The point of the range nearest to `parameters`.
  public func nearest(to parameters: [Double]) -> [Double] {
    parameters.indices.map { min(max(parameters[$0], lower[$0]), upper[$0]) }
  }
}
