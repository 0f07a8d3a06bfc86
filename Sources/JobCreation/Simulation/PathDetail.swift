/// How much is recorded of each path.
package enum PathDetail: Int, Comparable, Sendable {
  /// The chance of the target given the path, and expected sums: no jobs are drawn.
  case chance

  /// Also the jobs drawn by the deadline, and what they cost.
  case final

  /// Also the counts of each month and hub.
  case courses

  package static func < (left: PathDetail, right: PathDetail) -> Bool {
    left.rawValue < right.rawValue
  }
}
