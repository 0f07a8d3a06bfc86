import Probability
import RealModule

/// Members as they come and go along a path.
///
/// Between readings the joiners are split over the pieces as NB1 counts are given their sum
/// (Dirichlet-multinomial); after the last reading they are NB1 draws; leavers are binomial.
struct MemberPath: Sendable {
  let recruitment: Recruitment
  let readings: [PlacedReading]
  let seed: UInt64

  /// Puts joiners so far and active members at the first `knots` knots into the workspace.
  func fill(
    _ workspace: inout IntensityWorkspace, path: UInt64, startingFrom initial: Double,
    knots: Int, values: ModelValues, programmeShare: [Double], pull: [Double]
  ) {
    workspace.fillMembersCurve(values: values)
    var present = max(0, initial.rounded())
    var knot = 0
    workspace.joined[0] = present
    for reading in readings where reading.knot < knots {
      bridge(&workspace, path: path, from: knot, members: present, to: reading, values: values)
      knot = reading.knot
      present = Double(reading.count)
    }
    for piece in knot..<max(knot, knots - 1) {
      recruitment.fillMeans(
        &workspace.joinerMeans, of: piece..<piece + 1, from: present, curve: workspace.curve,
        values: values, pull: pull)
      var stream = stream(.recruitment, path, piece)
      let mean = min(
        workspace.joinerMeans[piece] * programmeShare[piece], PathSimulator.largestMean)
      present += Double(
        NB1Distribution.sample(
          mean: mean, dispersion: 1 + values.membersExcessDispersion, using: &stream))
      workspace.joined[piece + 1] = present
    }
    thin(&workspace, path: path, knots: knots, hazard: values.leavingHazard)
  }

  private func bridge(
    _ workspace: inout IntensityWorkspace, path: UInt64, from first: Int, members: Double,
    to reading: PlacedReading, values: ModelValues
  ) {
    let pieces = first..<reading.knot
    recruitment.fillMeans(
      &workspace.joinerMeans, of: pieces, from: members, curve: workspace.curve, values: values)
    var remaining = pieces.reduce(0.0) { $0 + workspace.joinerMeans[$1] }
    if remaining <= 0 {
      for piece in pieces { workspace.joinerMeans[piece] = recruitment.timeline.durations[piece] }
    }
    // Without bursts joiners fall to the pieces as their means do.
    for piece in pieces where values.membersExcessDispersion > 0 {
      var stream = stream(.recruitment, path, piece)
      let shape = workspace.joinerMeans[piece] / values.membersExcessDispersion
      workspace.joinerMeans[piece] =
        shape > 0 ? GammaDistribution.sample(shape: shape, using: &stream) : 0
    }
    remaining = pieces.reduce(0.0) { $0 + workspace.joinerMeans[$1] }
    var left = max(0, reading.count - Int(members))
    for piece in pieces {
      var stream = stream(.bridge, path, piece)
      let share = remaining > 0 ? min(1, workspace.joinerMeans[piece] / remaining) : 1
      let joiners =
        piece == reading.knot - 1
        ? left : BinomialDistribution.sample(trials: left, probability: share, using: &stream)
      left -= joiners
      remaining -= workspace.joinerMeans[piece]
      workspace.joined[piece + 1] = workspace.joined[piece] + Double(joiners)
    }
  }

  private func thin(
    _ workspace: inout IntensityWorkspace, path: UInt64, knots: Int, hazard: Double
  ) {
    workspace.active[0] = workspace.joined[0]
    guard hazard > 0 else {
      for knot in 1..<max(1, knots) { workspace.active[knot] = workspace.joined[knot] }
      return
    }
    for piece in 0..<max(0, knots - 1) {
      var stream = stream(.attrition, path, piece)
      let half = 0.5 * hazard * recruitment.timeline.durations[piece]
      let present = Int(workspace.active[piece])
      let joiners = Int(workspace.joined[piece + 1] - workspace.joined[piece])
      let leavers =
        BinomialDistribution.sample(
          trials: present, probability: -Double.expMinusOne(-2 * half), using: &stream)
        + BinomialDistribution.sample(
          trials: joiners, probability: -Double.expMinusOne(-half), using: &stream)
      workspace.active[piece + 1] = Double(present + joiners - leavers)
    }
  }

  private func stream(_ purpose: RandomStream.Purpose, _ path: UInt64, _ piece: Int) -> RandomStream
  {
    RandomStream(seed: seed, purpose: purpose, path: path, position: UInt32(piece))
  }
}
