/// Lines reduced to what the eye can tell apart.
package enum Outline {
  /// The fewest points of a line that keep it within `tolerance` pixels (Douglas–Peucker), at most
  /// `limit`.
  ///
  /// [Douglas 1973]. Above the limit the tolerance doubles until it holds.
  package static func simplified(
    _ points: [Point], tolerance: Double = 0.05, limit: Int = 200
  ) -> [Point] {
    var tolerance = tolerance
    while true {
      let kept = reduced(points, tolerance: tolerance)
      if kept.count <= limit { return kept }
      tolerance *= 2
    }
  }

  /// The attribute that lists points: `x,y x,y …`.
  static func text(of points: [Point]) -> String {
    points
      .map { CoordinateText.of($0.x) + "," + CoordinateText.of($0.y) }
      .joined(separator: " ")
  }

  /// The path through points, closed: `M x,y L …Z`.
  static func closedPath(through points: [Point]) -> String {
    "M"
      + points
      .map { CoordinateText.of($0.x) + "," + CoordinateText.of($0.y) }
      .joined(separator: "L") + "Z"
  }

  private static func reduced(_ points: [Point], tolerance: Double) -> [Point] {
    guard points.count > 2 else { return points }
    var isKept = [Bool](repeating: false, count: points.count)
    isKept[0] = true
    isKept[points.count - 1] = true
    var stretches = [(0, points.count - 1)]
    while let (first, last) = stretches.popLast() {
      let inner = first + 1..<max(first + 1, last)
      let farthest = inner.max {
        distance(of: points[$0], from: points[first], to: points[last])
          < distance(of: points[$1], from: points[first], to: points[last])
      }
      guard let farthest,
        distance(of: points[farthest], from: points[first], to: points[last]) > tolerance
      else { continue }
      isKept[farthest] = true
      stretches.append((first, farthest))
      stretches.append((farthest, last))
    }
    return points.indices.filter { isKept[$0] }.map { points[$0] }
  }

  private static func distance(of point: Point, from start: Point, to end: Point) -> Double {
    let dx = end.x - start.x
    let dy = end.y - start.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else {
      return ((point.x - start.x) * (point.x - start.x) + (point.y - start.y) * (point.y - start.y))
        .squareRoot()
    }
    return abs(dx * (point.y - start.y) - dy * (point.x - start.x)) / length
  }
}
