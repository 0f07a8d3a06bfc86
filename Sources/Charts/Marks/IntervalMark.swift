/// A horizontal interval with its ends marked.
struct IntervalMark: Mark {
  var range: ClosedRange<Double>
  var y: Double
  var stroke: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let left = plot.point(range.lowerBound, y)
    let right = plot.point(range.upperBound, y)
    RuleMark(from: left, to: right, stroke: stroke, width: 3).draw(on: &canvas)
    for end in [left, right] {
      RuleMark(
        from: Point(end.x, end.y - 6), to: Point(end.x, end.y + 6), stroke: stroke, width: 2
      ).draw(on: &canvas)
    }
    canvas.keepClear(
      Rectangle(left: left.x - 1, top: left.y - 6, right: right.x + 1, bottom: left.y + 6))
  }
}
