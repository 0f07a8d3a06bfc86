import Probability
import RealModule

/// The likelihood of members' readings: increments between them are independent NB1 counts.
///
/// A rounded reading is summed over once, for both increments that meet in it. On the way, members
/// are bridged between their readings in proportion to the expected joiners, which is the exact
/// conditional mean under NB1.
struct MembersLikelihood: Sendable {
  let recruitment: Recruitment
  let readings: [PlacedReading]

  /// The log likelihood of the first `readingCount` readings; fills `joined` up to `knots` knots.
  ///
  /// −∞ where a reading is impossible, such as more members than a Bass market holds.
  func logLikelihood(
    _ workspace: inout IntensityWorkspace, values: ModelValues, readingCount: Int, knots: Int
  ) -> Double {
    workspace.fillMembersCurve(values: values)
    let dispersion = 1 + values.membersExcessDispersion
    var present = values.initialMembers.rounded()
    var window = CountWindow(certain: Int(present))
    var knot = 0
    workspace.joined[0] = present
    for reading in readings.prefix(readingCount) {
      recruitment.fillMeans(
        &workspace.joinerMeans, of: knot..<reading.knot, from: present, curve: workspace.curve,
        values: values)
      var mean = 0.0
      for piece in knot..<reading.knot { mean += workspace.joinerMeans[piece] }
      if window.weights.count == 1, reading.possible.count == 1 {
        window.advance(to: reading.count, mean: mean, dispersion: dispersion)
      } else {
        window = step(
          from: window, to: reading, startingAt: knot, &workspace, values: values, mean: mean,
          dispersion: dispersion)
      }
      if window.logScale == -.infinity { return -.infinity }
      bridge(
        &workspace, from: knot, to: reading.knot, gaining: Double(reading.count) - present,
        expecting: mean)
      knot = reading.knot
      present = Double(reading.count)
    }
    extend(&workspace, from: knot, members: present, knots: knots, values: values)
    return window.logTotal
  }

  /// The law of the next reading, from that of the last; `mean` is for the last as published.
  private func step(
    from window: CountWindow, to reading: PlacedReading, startingAt knot: Int,
    _ workspace: inout IntensityWorkspace, values: ModelValues, mean: Double, dispersion: Double
  ) -> CountWindow {
    var next = CountWindow(certain: reading.possible.lowerBound)
    next.weights = Array(repeating: 0, count: reading.possible.count)
    var base = -Double.infinity
    for (index, weight) in window.weights.enumerated() where weight > 0 {
      let earlier = window.lower + index
      let first = max(0, reading.possible.lowerBound - earlier)
      let last = reading.possible.upperBound - earlier
      guard first <= last else { continue }
      let own =
        recruitment.dependsOnMembers && window.weights.count > 1
        ? recruitment.mean(
          of: knot..<reading.knot, from: Double(earlier), &workspace.joinerMeans,
          curve: workspace.curve, values: values) : mean
      let gains = CountWindow(first...last, mean: own, dispersion: dispersion)
      guard gains.logScale > -.infinity else { continue }
      if base == -.infinity { base = gains.logScale }
      let factor = weight * Double.exp(min(700, gains.logScale - base))
      let offset = first + earlier - reading.possible.lowerBound
      for (place, gain) in gains.weights.enumerated() {
        next.weights[offset + place] += factor * gain
      }
    }
    next.logScale = window.logScale + base
    next.normalise()
    if window.weights.count > 1, recruitment.dependsOnMembers {
      // The bridge runs from the published figure.
      recruitment.fillMeans(
        &workspace.joinerMeans, of: knot..<reading.knot, from: workspace.joined[knot],
        curve: workspace.curve, values: values)
    }
    return next
  }

  private func bridge(
    _ workspace: inout IntensityWorkspace, from first: Int, to last: Int, gaining gain: Double,
    expecting total: Double
  ) {
    let length = recruitment.timeline.times[last] - recruitment.timeline.times[first]
    for piece in first..<last {
      // A curve that is flat here says nothing about the days between two readings that differ.
      let share =
        total > 0
        ? workspace.joinerMeans[piece] / total : recruitment.timeline.durations[piece] / length
      workspace.joined[piece + 1] = workspace.joined[piece] + gain * share
    }
  }

  private func extend(
    _ workspace: inout IntensityWorkspace, from knot: Int, members: Double, knots: Int,
    values: ModelValues
  ) {
    guard knot + 1 < knots else { return }
    recruitment.fillMeans(
      &workspace.joinerMeans, of: knot..<knots - 1, from: members, curve: workspace.curve,
      values: values)
    workspace.joined[knot] = members
    for piece in knot..<knots - 1 {
      workspace.joined[piece + 1] = workspace.joined[piece] + workspace.joinerMeans[piece]
    }
  }
}
