/// A line through values: solid for what was observed, dashed for what is forecast.
struct LineMark: Mark {
  var values: [(x: Double, y: Double)]
  var stroke: Colour
  var width = 2.0
  var dashes: String?

  func draw(in plot: Plot, on canvas: inout Canvas) {
    guard values.count > 1 else { return }
    let points = Outline.simplified(values.map { plot.point($0.x, $0.y) })
    var attributes: [Element.Attribute: String] = [
      .points: Outline.text(of: points), .fill: "none", .stroke: stroke.text,
      .strokeWidth: CoordinateText.of(width), .strokeJoin: "round",
    ]
    if let dashes { attributes[.strokeDashes] = dashes }
    canvas.draw(Element(.polyline, attributes))
    for (from, to) in zip(points, points.dropFirst()) { keepClear(from, to, on: &canvas) }
  }

  /// A slanting stretch takes the room of many small boxes, not of the one around it.
  private func keepClear(_ from: Point, _ to: Point, on canvas: inout Canvas) {
    let count = max(1, Int((max(abs(to.x - from.x), abs(to.y - from.y)) / 6).rounded(.up)))
    for step in 0..<count {
      let start = Double(step) / Double(count)
      let end = Double(step + 1) / Double(count)
      let a = Point(from.x + start * (to.x - from.x), from.y + start * (to.y - from.y))
      let b = Point(from.x + end * (to.x - from.x), from.y + end * (to.y - from.y))
      canvas.keepClear(
        Rectangle(
          left: min(a.x, b.x), top: min(a.y, b.y), right: max(a.x, b.x), bottom: max(a.y, b.y)
        ).expanded(by: width / 2))
    }
  }
}
