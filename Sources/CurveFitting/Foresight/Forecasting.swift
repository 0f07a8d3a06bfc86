internal import Probability

/// The forecast of a fit at the times asked for.
struct Forecasting {
  let solution: CurveSolution

  /// The observations as they were given.
  let data: FitData

  let level: Double

  /// The forecast at times after the last observation.
  ///
  /// What is counted never falls below 0, and a running total neither below its last reading nor
  /// below what was forecast for an earlier time.
  func points(at times: [Double]) -> [PredictedPoint] {
    let last = data.times.max() ?? 0
    let freedom = data.count - solution.estimate.parameters.count
    let isCount = solution.function.loss != .leastSquares
    let lastReading = data.values.max() ?? 0
    var points: [PredictedPoint] = []
    var before = last
    for time in times {
      let point: PredictedPoint
      if isCount, data.kind != .response {
        let counts = CountPrediction(solution: solution, degreesOfFreedom: freedom, level: level)
        if data.kind == .cumulative {
          point = counts.point(at: time, start: last).raised(by: lastReading)
        } else {
          point = counts.point(at: time, start: before)
        }
      } else if isCount {
        let counts = CountPrediction(solution: solution, degreesOfFreedom: freedom, level: level)
        point = counts.point(at: time, start: -.infinity)
      } else {
        let bar = ProfileRegion(degreesOfFreedom: freedom).bar(level: level)
        let prediction = ResponsePrediction(solution: solution, data: data, bar: bar)
        point = prediction.point(at: time, start: data.kind == .increments ? before : nil)
      }
      switch data.kind {
      case .response: points.append(point)
      case .increments: points.append(point.notBelow(0, 0))
      case .cumulative:
        points.append(
          point.notBelow(
            max(points.last?.lower ?? lastReading, lastReading),
            max(points.last?.upper ?? lastReading, lastReading)))
      }
      before = time
    }
    return points
  }
}

extension PredictedPoint {
  /// The point with a constant added.
  fileprivate func raised(by base: Double) -> PredictedPoint {
    PredictedPoint(
      time: time, mean: base + mean, lower: lower.map { base + $0 }, upper: upper.map { base + $0 })
  }

  /// The point with its lower end and the mean at least a floor, its upper end at least another.
  fileprivate func notBelow(_ floor: Double, _ upperFloor: Double) -> PredictedPoint {
    PredictedPoint(
      time: time, mean: max(mean, floor), lower: max(lower ?? floor, floor),
      upper: upper.map { max($0, upperFloor, floor) })
  }
}
