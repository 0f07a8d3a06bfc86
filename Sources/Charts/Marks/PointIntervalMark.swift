/// A middle with two intervals around it, thin and thick, each cut where the plot ends.
struct PointIntervalMark: Mark {
  var median: Double
  var inner: ClosedRange<Double>
  var outer: ClosedRange<Double>
  var colour: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let domain = plot.x.domain
    for (range, width) in [(outer, 2.0), (inner, 6.0)] where range.overlaps(domain) {
      let shown = range.clamped(to: domain)
      let ends = [shown.lowerBound, shown.upperBound].map { plot.point($0, 0) }
      RuleMark(from: ends[0], to: ends[1], stroke: colour, width: width).draw(on: &canvas)
      canvas.keepClear(
        Rectangle(left: ends[0].x, top: ends[0].y - 3, right: ends[1].x, bottom: ends[0].y + 3))
    }
    guard domain.contains(median) else { return }
    let centre = plot.point(median, 0)
    canvas.draw(
      Element(
        .circle,
        [
          .cx: CoordinateText.of(centre.x), .cy: CoordinateText.of(centre.y), .r: "5",
          .fill: colour.text, .stroke: canvas.theme.background.text, .strokeWidth: "1.5",
        ]))
    canvas.keepClear(
      Rectangle(left: centre.x, top: centre.y, right: centre.x, bottom: centre.y).expanded(by: 6))
  }
}
