/// Bars that stand on the zero line, each over a stretch of the horizontal axis.
struct BarMark: Mark {
  /// A bar: the stretch it stands on and its height.
  struct Bar {
    var range: ClosedRange<Double>
    var height: Double
  }

  var bars: [Bar]
  var fill: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let bottom = plot.y.position(of: 0)
    for bar in bars where bar.height > 0 {
      let left = plot.x.position(of: bar.range.lowerBound)
      let right = plot.x.position(of: bar.range.upperBound)
      // A gap of one pixel tells neighbours apart, where bars are wide enough to spare it.
      let gap = right - left >= 4 ? 1.0 : 0
      // What has a share at all is seen, if only as half a pixel.
      let top = min(plot.y.position(of: bar.height), bottom - 0.5)
      canvas.draw(
        Element(
          .rect,
          [
            .x: CoordinateText.of(left + gap / 2), .y: CoordinateText.of(top),
            .width: CoordinateText.of(max(right - left - gap, 0.5)),
            .height: CoordinateText.of(bottom - top), .fill: fill.text,
          ]))
      canvas.keepClear(Rectangle(left: left, top: top, right: right, bottom: bottom))
    }
  }
}
