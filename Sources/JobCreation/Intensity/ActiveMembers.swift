import RealModule

/// Members that have not left: joiners, thinned by a constant hazard δ of leaving.
///
/// ```
/// A_{j+1} = A_j e^{−δ Δ_j} + n_j e^{−δ Δ_j / 2}
/// ```
///
/// Joiners of a piece are taken to have been present for half of it.
package enum ActiveMembers {
  /// Puts the expected active members at the first `knots` knots into `active`, from joiners so far
  /// and a hazard δ per month, at least 0.
  package static func fill(
    _ active: inout [Double], joined: [Double], knots: Int, hazard: Double, durations: [Double]
  ) {
    active[0] = joined[0]
    guard hazard > 0 else {
      for knot in 1..<knots { active[knot] = joined[knot] }
      return
    }
    for knot in 1..<knots {
      let half = Double.exp(-0.5 * hazard * durations[knot - 1])
      active[knot] = (active[knot - 1] * half + joined[knot] - joined[knot - 1]) * half
    }
  }
}
