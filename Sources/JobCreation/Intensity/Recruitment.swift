import GrowthModels

/// Expected joiners piece by piece, from a curve of growth.
///
/// ```
/// E[joiners in piece j] = transfer_j · (F(t_{j+1}) − F(t_j))
/// ```
///
/// Bass imitation hangs on the members there are: from n members the step's mean is F(τ + Δ) − F(τ)
/// with F(τ) = n [Bass 1969].
struct Recruitment: Sendable {
  let timeline: Timeline

  /// Whether a piece lies in the period to which rates are transferred.
  let isTransferred: [Bool]

  /// Whether the mean of a step hangs on the members there are.
  let dependsOnMembers: Bool

  /// F at the knots where it is needed, for the workspace; `nil` where it hangs on members.
  let table: GrowthTable?

  /// Recruitment by a curve over the first `knots` knots of an axis.
  init(growth: Growth, timeline: Timeline, isTransferred: [Bool], knots: Int) {
    self.timeline = timeline
    self.isTransferred = isTransferred
    dependsOnMembers = growth == .bass
    table =
      dependsOnMembers
      ? nil : GrowthTable(growth, times: Array(timeline.times.prefix(knots)))
  }

  /// Puts the expected joiners of `pieces` into `means`, from `members` at the start of the first.
  ///
  /// `pull` has a factor on Bass imitation for each piece, or none at all.
  func fillMeans(
    _ means: inout [Double], of pieces: Range<Int>, from members: Double, curve: [Double],
    values: ModelValues, pull: [Double] = []
  ) {
    guard dependsOnMembers else {
      for piece in pieces {
        let step = max(0, curve[piece + 1] - curve[piece])
        means[piece] = isTransferred[piece] ? step * values.membersTransfer : step
      }
      return
    }
    let learned = BassCurve(parameters: values.growth)
    var bass = learned
    var present = members
    for piece in pieces {
      if !pull.isEmpty { bass = learned.pulled(by: pull[piece]) }
      let step = bass.increment(from: present, over: timeline.durations[piece])
      means[piece] = isTransferred[piece] ? step * values.membersTransfer : step
      present += means[piece]
    }
  }

  /// The expected joiners of `pieces` together, from `members` at the start of the first.
  ///
  /// `means` is overwritten unless one step of the curve covers all pieces.
  func mean(
    of pieces: Range<Int>, from members: Double, _ means: inout [Double], curve: [Double],
    values: ModelValues
  ) -> Double {
    if dependsOnMembers, !isTransferred[pieces.upperBound - 1] {
      let length = timeline.times[pieces.upperBound] - timeline.times[pieces.lowerBound]
      return BassCurve(parameters: values.growth).increment(from: members, over: length)
    }
    fillMeans(&means, of: pieces, from: members, curve: curve, values: values)
    return pieces.reduce(0) { $0 + means[$1] }
  }
}
