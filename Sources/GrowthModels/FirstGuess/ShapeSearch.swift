/// A first guess: the shape of a curve by search, its scale by least squares.
///
/// All curves are linear in their first parameter, so that only the others need a search: a grid over
/// stated ranges, then steps to better neighbours that are halved where there is none. It needs no
/// derivative, no start of its own and no growth in the data, and it never fails.
struct ShapeSearch {
  private static let gridSteps = 10
  private static let moves = 200
  private static let finestStep = 1e-6

  private let points: [(time: Double, value: Double)]

  /// A search for curves through cumulative counts; points that are not finite are left out.
  init(through points: [(time: Double, value: Double)]) {
    self.points = points.filter { $0.time.isFinite && $0.value.isFinite }
  }

  /// The first time, or 0 where there is no point.
  var firstTime: Double { points.map(\.time).min() ?? 0 }

  /// The last time, or 1 where there is none above 0.
  var lastPositiveTime: Double {
    let last = points.map(\.time).max() ?? 0
    return last > 0 ? last : 1
  }

  /// The length of time that the points cover; where they cover none, the last time.
  var duration: Double {
    guard let last = points.map(\.time).max(), last > firstTime else { return lastPositiveTime }
    return last - firstTime
  }

  /// The scale and the shape parameters of the curve closest to the points.
  ///
  /// - Parameters:
  ///   - type: The curve.
  ///   - axes: The ranges of the parameters after the scale, in their order.
  /// - Returns: Parameters in the curve's order; the scale is above 0.
  func parameters<Curve: GrowthCurve>(of type: Curve.Type, within axes: [ShapeAxis]) -> [Double] {
    var best = candidate(type, at: axes.map { _ in 0.5 }, on: axes)
    for cell in Self.cells(perAxis: Self.gridSteps + 1, axes: axes.count) {
      let places = cell.map { Double($0) / Double(Self.gridSteps) }
      best = closer(best, candidate(type, at: places, on: axes))
    }
    var step = 0.5 / Double(Self.gridSteps)
    for _ in 0..<Self.moves where step > Self.finestStep {
      let centre = best
      for cell in Self.cells(perAxis: 3, axes: axes.count) {
        let places = zip(centre.places, cell).map { place, offset in
          min(1, max(0, place + step * Double(offset - 1)))
        }
        best = closer(best, candidate(type, at: places, on: axes))
      }
      if best.residual > centre.residual * 0.999 { step /= 2 }
    }
    return best.parameters
  }

  private struct Candidate {
    var places: [Double]
    var parameters: [Double]
    var residual: Double
  }

  private func closer(_ first: Candidate, _ second: Candidate) -> Candidate {
    second.residual < first.residual ? second : first
  }

  private func candidate<Curve: GrowthCurve>(
    _: Curve.Type, at places: [Double], on axes: [ShapeAxis]
  ) -> Candidate {
    var parameters = [1.0] + zip(axes, places).map { axis, place in axis.value(at: place) }
    let curve = Curve(parameters: parameters)
    let heights = points.map { curve.value(at: $0.time) }
    let square = heights.reduce(0) { $0 + $1 * $1 }
    let product = zip(heights, points).reduce(0) { $0 + $1.0 * $1.1.value }
    let scale = product / square
    // Points without growth leave the scale open: one count is as good a start as any.
    parameters[0] = scale.isFinite && scale > 0 ? scale : 1
    let residual = zip(heights, points).reduce(0) { sum, pair in
      let difference = parameters[0] * pair.0 - pair.1.value
      return sum + difference * difference
    }
    return Candidate(
      places: places, parameters: parameters, residual: residual.isNaN ? .infinity : residual)
  }

  private static func cells(perAxis count: Int, axes: Int) -> [[Int]] {
    (0..<axes).reduce([[]]) { cells, _ in
      cells.flatMap { cell in (0..<count).map { cell + [$0] } }
    }
  }
}
