import Probability

/// What a candidate model expected of the first job count before it saw it.
enum PriorPredictive {
  /// The 5 % and 95 % quantiles of the first job count under the prior, members bridged between
  /// their readings.
  ///
  /// Draws under which the readings are impossible are left out.
  ///
  /// - Returns: `nil` where no job count is known, or the prior allows no reading.
  static func firstCountRange(
    of target: CandidateTarget, draws: Int, seed: UInt64, path: UInt64
  ) -> ClosedRange<Int>? {
    guard let jobs = target.jobs, !jobs.jobs.isEmpty else { return nil }
    let readings = target.stages.last?.readings ?? 0
    var workspace = target.makeWorkspace()
    var counts: [Int] = []
    for draw in 0..<draws {
      var stream = RandomStream(
        seed: seed, purpose: .priorPredictive, path: path, position: UInt32(draw))
      let scores = (0..<target.dimension).map { _ in stream.nextStandardNormal() }
      target.parameters.decode(scores, into: &workspace.values)
      let stage = CandidateTarget.Stage(readings: readings, jobCounts: 1)
      guard target.fillIntensities(at: stage, &workspace) > -.infinity else { continue }
      let mean = jobs.mean(ofRow: 0, workspace.intensity, values: workspace.values)
      counts.append(
        NB1Distribution.sample(
          mean: min(mean, PathSimulator.largestMean),
          dispersion: 1 + workspace.values.jobsExcessDispersion, using: &stream))
    }
    guard !counts.isEmpty else { return nil }
    counts.sort()
    func quantile(_ p: Double) -> Int {
      counts[min(counts.count - 1, Int((p * Double(counts.count)).rounded(.up)) - 1)]
    }
    return quantile(0.05)...quantile(0.95)
  }
}
