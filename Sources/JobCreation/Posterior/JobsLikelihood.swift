import Probability
import RealModule

/// The likelihood of job counts: NB1 given the intensity and the mean shock of each interval.
///
/// Rounded and inferred counts are summed over; where a reported total covers rows, they are summed
/// over jointly under that total.
struct JobsLikelihood: Sendable {
  let intensity: JobsIntensity
  let jobs: [PlacedJobCount]
  let groups: [JobCountGroup]
  let shock: ShockProcess?

  /// The pieces that the first `rows` counts need.
  func pieces(forRows rows: Int) -> Int {
    jobs.prefix(rows).map(\.pieces.upperBound).max() ?? 0
  }

  /// The knots at which the first `rows` counts need members.
  func knots(forRows rows: Int) -> Int {
    (jobs.prefix(rows).map { max($0.pieces.upperBound, $0.survey) }.max() ?? 0) + 1
  }

  /// The log likelihood of the first `rows` counts, given `jobMeans` and `active` in the workspace.
  func logLikelihood(
    _ workspace: IntensityWorkspace, values: ModelValues, rows: Int
  ) -> Double {
    var total = 0.0
    for group in groups where group.rows.lowerBound < rows {
      if group.rows.count == 1 {
        total += window(of: group.rows.lowerBound, workspace, values: values).logTotal
      } else {
        total += logLikelihood(of: group, workspace, values: values, rows: rows)
      }
      if total == -.infinity { return total }
    }
    return total
  }

  /// The expected count of a row, mean shock included.
  func mean(ofRow row: Int, _ workspace: IntensityWorkspace, values: ModelValues) -> Double {
    var mean = 0.0
    for piece in jobs[row].pieces { mean += workspace.jobMeans[piece] }
    mean *= intensity.surveyFactor(at: jobs[row].survey, workspace)
    guard let shock else { return mean }
    return mean
      * .exp(
        shock.logMeanShock(of: row, spread: values.shockSpread, scores: values.shockScores))
  }

  private func window(
    of row: Int, _ workspace: IntensityWorkspace, values: ModelValues
  ) -> CountWindow {
    CountWindow(
      jobs[row].possible, mean: mean(ofRow: row, workspace, values: values),
      dispersion: 1 + values.jobsExcessDispersion)
  }

  private func logLikelihood(
    of group: JobCountGroup, _ workspace: IntensityWorkspace, values: ModelValues, rows: Int
  ) -> Double {
    let known = group.rows.clamped(to: 0..<rows)
    var sum = CountWindow(certain: 0)
    for row in known {
      sum = sum.adding(window(of: row, workspace, values: values))
      // A total says nothing yet while rows under it are still to come.
      if let total = group.totals[row] { sum = sum.restricted(to: total) }
      if sum.logScale == -.infinity { return -.infinity }
    }
    return sum.logTotal
  }
}
