/// A bar that lies along a row, from one value to another.
struct SpanMark: Mark {
  var range: ClosedRange<Double>
  var y = 0.0

  /// The thickness in pixels, around the row's middle unless it is shifted down.
  var height: Double
  var shift = 0.0
  var fill: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    guard range.overlaps(plot.x.domain) else { return }
    let shown = range.clamped(to: plot.x.domain)
    let left = plot.point(shown.lowerBound, y)
    // What has a length at all is seen.
    let right = max(plot.x.position(of: shown.upperBound), left.x + 1)
    let top = left.y + shift - height / 2
    canvas.draw(
      Element(
        .rect,
        [
          .x: CoordinateText.of(left.x), .y: CoordinateText.of(top),
          .width: CoordinateText.of(right - left.x), .height: CoordinateText.of(height),
          .fill: fill.text,
        ]))
    canvas.keepClear(Rectangle(left: left.x, top: top, right: right, bottom: top + height))
  }
}
