/// A thin interval along a row, with small caps where its ends are inside the plot.
struct WhiskerMark: Mark {
  var range: ClosedRange<Double>
  var shift = 0.0
  var stroke: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let domain = plot.x.domain
    guard range.overlaps(domain) else { return }
    let shown = range.clamped(to: domain)
    let y = plot.y.position(of: 0) + shift
    let ends = [shown.lowerBound, shown.upperBound].map { Point(plot.x.position(of: $0), y) }
    RuleMark(from: ends[0], to: ends[1], stroke: stroke, width: 1.5).draw(on: &canvas)
    for (end, value) in zip(ends, [range.lowerBound, range.upperBound]) where domain.contains(value)
    {
      RuleMark(
        from: Point(end.x, y - 3.5), to: Point(end.x, y + 3.5), stroke: stroke, width: 1.5
      ).draw(on: &canvas)
    }
    canvas.keepClear(
      Rectangle(left: ends[0].x - 1, top: y - 4, right: ends[1].x + 1, bottom: y + 4))
  }
}
