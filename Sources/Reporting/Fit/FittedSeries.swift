import Charts
import CurveFitting

/// The readings in the order of time, and the curves over and beyond them, as charts want them.
///
/// A curve of responses or running totals is F(t); of counts of intervals it is the count of each
/// interval, at its end. Times are those that the reader knows.
struct FittedSeries {
  private let data: FitData
  private let clock: FitClock
  private let level: Double
  private let order: [Int]

  /// Points of a curve over a stretch of time, or fewer where days are fewer.
  private static let grid = 120

  /// The series of a result; `nil` where values depend on several predictors.
  init?(of result: FitResult) {
    let data = result.comparison.data
    guard data.predictors.count == 1 else { return nil }
    self.data = data
    clock = result.description.clock
    level = result.comparison.settings.level
    order = data.values.indices.sorted { (data.times[$0], $0) < (data.times[$1], $1) }
  }

  /// The first and the last time, as the model counts.
  var span: ClosedRange<Double> {
    (order.first.map { data.times[$0] } ?? 0)...(order.last.map { data.times[$0] } ?? 1)
  }

  /// How far a comparison looks where no forecast was asked for: half as long again.
  var horizon: Double { span.upperBound + (span.upperBound - span.lowerBound) / 2 }

  /// The readings with what a curve says of them.
  func readings(_ fit: CurveFit) -> [FittedReading] {
    let values = data.kind == .increments ? fit.fitted : fit.values(at: data.times)
    return order.filter { values[$0].isFinite }.map {
      FittedReading(
        time: clock.shown(data.times[$0]), value: data.values[$0], fitted: values[$0])
    }
  }

  /// The standard deviation of the readings about the curve.
  func deviation(_ fit: CurveFit) -> Double {
    guard data.kind == .cumulative, fit.deviance != nil else {
      return fit.residualStandardDeviation
    }
    // Counts were fitted by their steps; the chart shows running totals.
    let squares = readings(fit).reduce(0) { $0 + $1.residual * $1.residual }
    return (squares / Double(fit.degreesOfFreedom)).squareRoot()
  }

  /// The curve over the readings.
  func curve(_ fit: CurveFit) -> [CurvePoint] {
    guard data.kind != .increments else {
      return distinct(readings(fit).map { CurvePoint(time: $0.time, value: $0.fitted) })
    }
    let widths = ReadingWidth(of: fit, level: level)
    let times = grid(from: span.lowerBound, to: span.upperBound)
    return distinct(
      zip(times, fit.values(at: times)).map { time, value in
        CurvePoint(
          time: clock.shown(time), value: value,
          interval: value.isFinite
            ? widths.map { value - $0.width(at: time)...value + $0.width(at: time) } : nil)
      })
  }

  /// The curve beyond the readings, without intervals.
  func continuation(_ fit: CurveFit, to end: Double) -> [CurvePoint] {
    guard end > span.upperBound else { return [] }
    guard data.kind == .increments else {
      let times = grid(from: span.upperBound, to: end)
      return points(Array(times.dropFirst()), Array(fit.values(at: times).dropFirst()))
    }
    let step = (span.upperBound - span.lowerBound) / Double(max(1, data.count - 1))
    let count = min(Self.grid, Int(((end - span.upperBound) / max(step, 1e-9)).rounded()))
    let times = (0...max(1, count)).map { span.upperBound + Double($0) * step }
    let totals = fit.values(at: times)
    return points(Array(times.dropFirst()), zip(totals.dropFirst(), totals).map { $0 - $1 })
  }

  /// The forecast with its intervals, and the curve between its times.
  func forecast(_ fit: CurveFit) -> [CurvePoint] {
    guard case .points(let points) = fit.forecast, let last = points.last else { return [] }
    let asked = points.filter(\.mean.isFinite).map { point in
      let low = min(point.lower ?? -.infinity, point.mean)
      let high = max(point.upper ?? .infinity, point.mean)
      return CurvePoint(
        time: clock.shown(point.time), value: point.mean, interval: low...high)
    }
    guard data.kind != .increments else { return distinct(asked) }
    let times = Set(asked.map(\.time))
    let between = continuation(fit, to: last.time).filter { !times.contains($0.time) }
    return distinct((asked + between).sorted { $0.time < $1.time })
  }

  private func points(_ times: [Double], _ values: [Double]) -> [CurvePoint] {
    distinct(zip(times, values).map { CurvePoint(time: clock.shown($0), value: $1) })
  }

  private func grid(from first: Double, to last: Double) -> [Double] {
    let ends = [clock.shown(first), clock.shown(last)]
    let step = (ends[1] - ends[0]) / Double(Self.grid)
    guard step > 0 else { return [first] }
    let places =
      clock.isCalendar
      ? Array(stride(from: ends[0], to: ends[1], by: max(1, step.rounded(.up)))) + [ends[1]]
      : (0..<Self.grid).map { ends[0] + Double($0) * step } + [ends[1]]
    return places.map(clock.time(of:))
  }

  /// Points that can be drawn: finite, one a time.
  private func distinct(_ points: [CurvePoint]) -> [CurvePoint] {
    var kept: [CurvePoint] = []
    for point in points where point.value.isFinite && point.time > kept.last?.time ?? -.infinity {
      kept.append(point)
    }
    return kept
  }
}
