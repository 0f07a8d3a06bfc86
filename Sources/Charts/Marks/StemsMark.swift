/// Thin lines from zero to values, all in one path.
struct StemsMark: Mark {
  var values: [(x: Double, y: Double)]
  var stroke: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    guard !values.isEmpty else { return }
    let stems = values.map { value in
      [plot.point(value.x, 0), plot.point(value.x, value.y)]
        .map { CoordinateText.of($0.x) + "," + CoordinateText.of($0.y) }.joined(separator: "L")
    }
    canvas.draw(
      Element(
        .path,
        [
          .d: "M" + stems.joined(separator: "M"), .fill: "none", .stroke: stroke.text,
          .strokeWidth: "1",
        ]))
  }
}
